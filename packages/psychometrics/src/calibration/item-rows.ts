import type { Model } from '../models/model.ts';
import { logit } from '../models/three-parameter.ts';
import type { NormalPrior, ParameterPriors } from './parameter-constraints.ts';
import type { PlaceBook } from './place-book.ts';

/** An item as `layParameters` takes it. */
export interface LayoutItem {
  readonly model: Model;
  readonly categories: number;
  /** Start values, of full length. */
  readonly start: Float64Array;
  /** Parameters held at known values. */
  readonly fixed: { readonly a?: number; readonly b?: readonly number[]; readonly c?: number };
  /** Name of what the item shares each of its parameters by. */
  readonly shares: { readonly a?: string; readonly b?: string; readonly c?: string };
}

/** How one parameter of an item hangs on the common vector: constant + Σ factor × the vector at a place. */
export interface ItemRow {
  readonly constant: number;
  readonly terms: readonly (readonly [place: number, factor: number])[];
  readonly prior?: NormalPrior & { readonly log: boolean };
  readonly isGuessing?: boolean;
}

/**
 * The parameters of an item as linear functions of the common vector: the slope, the intercepts, logit c. Intercepts of
 * fixed difficulties move with the slope (d = −a Σ b); those of the rating scale model (Andrich 1978) are
 * d_k = −k b − T_k with the T_k common to all its items and T_m = 0.
 */
export function itemRows(item: LayoutItem, priors: ParameterPriors, book: PlaceBook): ItemRow[] {
  const slope = slopeRow(item, priors, book);
  const intercepts = item.fixed.b
    ? fixedIntercepts(item, slope, item.fixed.b)
    : item.model.common === 'steps'
      ? ratingScale(item, slope, book)
      : item.shares.b !== undefined && slope.terms.length === 0
        ? sharedDifficulties(item, slope.constant, item.shares.b, book)
        : freeIntercepts(item, priors, book);
  return [slope, ...intercepts, ...guessing(item, priors, book)];
}

function slopeRow(
  { model, start, fixed, shares }: LayoutItem,
  priors: ParameterPriors,
  book: PlaceBook,
): ItemRow {
  if (fixed.a !== undefined || !model.freeSlope) return { constant: fixed.a ?? 1, terms: [] };
  const common = model.common === 'slope' ? model.name : undefined;
  return single(book, shares.a === undefined ? common : `a ${shares.a}`, start[0], priors.slope, true);
}

function freeIntercepts(
  { categories, start, shares }: LayoutItem,
  priors: ParameterPriors,
  book: PlaceBook,
): ItemRow[] {
  return Array.from({ length: categories - 1 }, (_, k) =>
    single(book, shares.b === undefined ? undefined : `d ${k} ${shares.b}`, start[k + 1], priors.intercept),
  );
}

/** Common difficulties of items with known slopes: the places hold the intercepts at slope 1. */
function sharedDifficulties(
  { categories, start }: LayoutItem,
  a: number,
  name: string,
  book: PlaceBook,
): ItemRow[] {
  return Array.from({ length: categories - 1 }, (_, k) => ({
    constant: 0,
    terms: [[book.take(`d ${k} ${name}`, start[k + 1] / a).at, a] as const],
  }));
}

/** Intercepts are slope × those at slope 1, in every family. */
function fixedIntercepts({ model }: LayoutItem, slope: ItemRow, b: readonly number[]): ItemRow[] {
  const atOne = model.family.fromItem({ a: 1, b, c: 0 });
  return b.map((_, k) => ({
    constant: slope.constant * atOne[k + 1],
    terms: slope.terms.map(([at, factor]) => [at, factor * atOne[k + 1]] as const),
  }));
}

function ratingScale({ categories, start, shares }: LayoutItem, slope: ItemRow, book: PlaceBook): ItemRow[] {
  const highest = categories - 1;
  const a = slope.constant;
  const difficulty = -start[highest] / (a * highest);
  const { at } = book.take(shares.b === undefined ? undefined : `b ${shares.b}`, difficulty);
  return Array.from({ length: highest }, (_, i): ItemRow => {
    const k = i + 1;
    const location = [at, -a * k] as const;
    if (k === highest) return { constant: 0, terms: [location] };
    const steps = book.take(`steps ${k} of ${highest}`, -start[k] / a - k * difficulty);
    return { constant: 0, terms: [location, [steps.at, -a]] };
  });
}

function guessing(
  { model, start, fixed, shares }: LayoutItem,
  priors: ParameterPriors,
  book: PlaceBook,
): ItemRow[] {
  const { prior } = model.family;
  if (!prior) return [];
  if (fixed.c !== undefined) return [{ constant: logit(fixed.c), terms: [], isGuessing: true }];
  const name = shares.c === undefined ? undefined : `c ${shares.c}`;
  return [{ ...single(book, name, start[prior.index], priors.guessing ?? prior), isGuessing: true }];
}

/** A parameter that is a place of the vector; a prior counts once, however many items share the place. */
function single(
  book: PlaceBook,
  name: string | undefined,
  start: number,
  prior?: NormalPrior,
  log = false,
): ItemRow {
  const { at, isNew } = book.take(name, start);
  const { mean, sd } = prior ?? { mean: 0, sd: 0 };
  return { constant: 0, terms: [[at, 1]], ...(prior && isNew ? { prior: { mean, sd, log } } : {}) };
}
