import type { Family } from '../models/family.ts';
import { type ItemRow, itemRows, type LayoutItem } from './item-rows.ts';
import { type DensityChoice, type LaidGroup, layGroup } from './laid-group.ts';
import type { NormalPrior, ParameterPriors } from './parameter-constraints.ts';
import { PlaceBook } from './place-book.ts';

/** A prior on one parameter of an item; `log` where it is on the parameter's logarithm. */
export interface LaidPrior extends NormalPrior {
  readonly parameter: number;
  readonly log: boolean;
}

/** An item inside the estimation: parameters = origin + map × (the vector at `places`). */
export interface LaidItem {
  readonly family: Family;
  readonly categories: number;
  /** All parameters, kept up to date by {@link ParameterLayout.unpack} and {@link place}. */
  readonly parameters: Float64Array;
  /** Places of the common vector that the parameters depend on; none for an item held fixed. */
  readonly places: Int32Array;
  /** Parameters × places, row-major. */
  readonly map: Float64Array;
  readonly origin: Float64Array;
  readonly priors: readonly LaidPrior[];
  /** True where another item depends on one of the places. */
  readonly tied: boolean;
}

/** The one vector of everything that is estimated, and how it falls to items and groups. */
export interface ParameterLayout {
  readonly items: readonly LaidItem[];
  readonly groups: readonly LaidGroup[];
  readonly size: number;
  /** True where a slope is held fixed, so that the spread of abilities can be estimated. */
  readonly fixesSlope: boolean;
  /** The vector at which items and groups stand. */
  readonly vector: Float64Array;
  /** Brings the groups' means and sds into the vector; returns a copy of it. */
  pack(): Float64Array;
  unpack(vector: Float64Array): void;
}

/**
 * Lays out what is estimated. Identification: the first group's mean is free where an item's place on the scale is held
 * fixed, else 0; its sd is free where a slope is held fixed, else 1; all other groups are free.
 */
export function layParameters(
  items: readonly LayoutItem[],
  groups: number,
  priors: ParameterPriors = {},
  density: DensityChoice = { form: 'normal' },
): ParameterLayout {
  const book = new PlaceBook();
  const rows = items.map((item) => itemRows(item, priors, book));
  const laid = rows.map((row, item) => layItem(items[item], row, book));
  let size = book.size;
  const fixesSlope = rows.some(([slope]) => slope.terms.length === 0);
  const fixesOrigin = rows.some(([slope, ...others]) => hasFixedLocation(slope, others));
  const latent = Array.from({ length: groups }, (_, group): LaidGroup => {
    const held = { mean: group === 0 && !fixesOrigin, sd: group === 0 && !fixesSlope };
    const laid = layGroup(held, size, density);
    size += laid.places.length;
    return laid;
  });
  const vector = new Float64Array(size);
  vector.set(book.startValues());
  for (const item of laid) place(item, vector);
  return {
    items: laid,
    groups: latent,
    size,
    fixesSlope,
    vector,
    pack() {
      for (const group of latent)
        group.read().forEach((value, i) => {
          vector[group.places[i]] = value;
        });
      return Float64Array.from(vector);
    },
    unpack(values) {
      vector.set(values);
      for (const item of laid) place(item, vector);
      for (const group of latent) group.write(group.places.map((at) => vector[at]));
    },
  };
}

/** Sets an item's parameters by the vector. */
export function place({ parameters, places, map, origin }: LaidItem, vector: Float64Array): void {
  const width = places.length;
  for (let j = 0; j < parameters.length; j++) {
    let value = origin[j];
    for (let l = 0; l < width; l++) {
      const factor = map[j * width + l];
      if (factor !== 0) value += factor * vector[places[l]];
    }
    parameters[j] = value;
  }
}

/** Slope beyond which a curve is a step: the likelihood then has no maximum in reach. */
const STEEPEST = 50;

/** False where the item's parameters describe no probabilities, a step, or have no prior density. */
export function allowsItem({ family, parameters, priors, places }: LaidItem): boolean {
  if (places.length > 0 && Math.abs(parameters[0]) > STEEPEST) return false;
  return family.allows(parameters) && priors.every(({ log, parameter }) => !log || parameters[parameter] > 0);
}

function layItem({ model, categories }: LayoutItem, rows: readonly ItemRow[], book: PlaceBook): LaidItem {
  const places = [...new Set(rows.flatMap(({ terms }) => terms.map(([at]) => at)))];
  const map = new Float64Array(rows.length * places.length);
  rows.forEach(({ terms }, j) => {
    for (const [at, factor] of terms) map[j * places.length + places.indexOf(at)] += factor;
  });
  return {
    family: model.family,
    categories,
    parameters: new Float64Array(rows.length),
    places: Int32Array.from(places),
    map,
    origin: Float64Array.from(rows, ({ constant }) => constant),
    priors: rows.flatMap(({ prior }, parameter) => (prior ? [{ ...prior, parameter }] : [])),
    tied: places.some((at) => book.isShared(at)),
  };
}

/** True where nothing but the slope moves the item's difficulties. */
function hasFixedLocation(slope: ItemRow, others: readonly ItemRow[]): boolean {
  const own = new Set(slope.terms.map(([at]) => at));
  return others.every(({ terms, isGuessing }) => isGuessing || terms.every(([at]) => own.has(at)));
}
