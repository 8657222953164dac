import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { type AbilityTerms, abilityEquation } from './ability-equation.ts';
import { abilityGrid, criterionGrid, densePart, type GridTerms } from './criterion-grid.ts';
import { LocalPolynomial, POINTS } from './local-interpolation.ts';
import { warmCurves } from './warm-curves.ts';

/** Slope up to which the sums are smooth enough on the grid for interpolation to a millionth of a logit. */
const STEEPEST = 2;

/** Ability with its standard error; ±∞ and NaN where the likelihood has no maximum. */
export interface Ability {
  readonly theta: number;
  readonly se: number;
}

/** Normal prior of the group. */
export interface AbilityPrior {
  readonly mean: number;
  readonly sd: number;
}

/** The methods that solve an equation for the ability. */
export type ModalMethod = 'mle' | 'wle' | 'map';

/**
 * Function that estimates the ability of one row of cells:
 * `mle` maximises the likelihood, se from the observed information; `map` maximises likelihood × prior, se from the
 * observed information of both; `wle` solves Warm's (1989) equation l′ + J / 2I = 0, with se = 1 / √I(θ), the square root
 * of the inverse test information as in ConQuest and TAM (mirt takes the curvature of the weighted likelihood instead).
 * Where an equation has several solutions the one with the highest criterion is taken. A row without answers has the
 * prior under `map` and NaN otherwise.
 */
export function modalAbility(
  data: AnswerPatterns,
  items: readonly ScoredItem[],
  method: ModalMethod,
): AbilityOf {
  const onCurve = method === 'wle' ? warmCurves(data, items) : null;
  if (!onCurve) return searchedAbility(data, items, method);
  let search: AbilityOf | undefined;
  const found = { theta: 0, se: 0 };
  return (pattern, prior) => {
    if (onCurve(pattern, found)) return found;
    search ??= searchedAbility(data, items, method);
    return search(pattern, prior);
  };
}

/** Estimates the ability of a pattern; what it returns holds until the next call. */
type AbilityOf = (pattern: number, prior: AbilityPrior) => Ability;

/** The ability by search over a grid, for any model. */
function searchedAbility(data: AnswerPatterns, items: readonly ScoredItem[], method: ModalMethod): AbilityOf {
  const at = abilityEquation(items, data.credit);
  const sumAt = criterionGrid(data, items);
  const terms: GridTerms = { slope: 0, information: 0, correction: 0 };
  const criterionAt = (pattern: number, place: number, prior: AbilityPrior) => {
    sumAt(pattern, place, terms);
    return criterionSlope(terms, abilityGrid[place], method, prior);
  };
  const steep = items.some(({ parameters }) => Math.abs(parameters[0]) > STEEPEST);
  const concave = items.every(({ family }) => family.isLogConcave);
  const bracketOf = concave ? onlyMaximum : highestMaximum;
  const interpolate = interpolatedAbility(sumAt, method);
  return (pattern, prior) => {
    if (isEmpty(data, pattern)) {
      return method === 'map' ? { theta: prior.mean, se: prior.sd } : { theta: Number.NaN, se: Number.NaN };
    }
    const bracket = bracketOf((place) => criterionAt(pattern, place, prior));
    if (typeof bracket === 'number') return { theta: bracket, se: Number.NaN };
    const [low, high] = bracket;
    const start = data.example[pattern] * data.items;
    const cells = data.cells.subarray(start, start + data.items);
    const equation = (theta: number) => {
      const here = at(cells, theta);
      return { slope: criterionSlope(here, theta, method, prior), se: standardError(here, method, prior) };
    };
    if (low >= densePart.first + 3 && high <= densePart.last - 3 && high === low + 1) {
      const { theta, se } = interpolate(pattern, low, prior);
      if (!steep) return method === 'wle' ? { theta, se } : { theta, se: equation(theta).se };
      // A Newton step on the equation itself; where that is not enough it is solved as far out.
      const improved = theta + equation(theta).slope * se ** 2;
      const there = equation(improved);
      if (Math.abs(there.slope) * there.se ** 2 < 1e-9) return { theta: improved, se: there.se };
    }
    return solve(
      equation,
      { low: abilityGrid[low], high: abilityGrid[high] },
      { low: criterionAt(pattern, low, prior), high: criterionAt(pattern, high, prior) },
    );
  };
}

function isEmpty({ blocks, blockRows }: AnswerPatterns, pattern: number): boolean {
  const start = pattern * blocks.length;
  for (let b = 0; b < blocks.length; b++) if (blockRows[start + b] >= 0) return false;
  return true;
}

/** Function that solves the equation between the dense places `low` and `low + 1` by interpolating its sums. */
function interpolatedAbility(sumAt: ReturnType<typeof criterionGrid>, method: ModalMethod) {
  const criterion = new LocalPolynomial();
  const information = new LocalPolynomial();
  const terms: GridTerms = { slope: 0, information: 0, correction: 0 };
  const before = POINTS / 2 - 1;
  return (pattern: number, low: number, prior: AbilityPrior): Ability => {
    for (let i = 0; i < POINTS; i++) {
      const place = low - before + i;
      sumAt(pattern, place, terms);
      criterion.values[i] = criterionSlope(terms, abilityGrid[place], method, prior);
      information.values[i] = terms.information;
    }
    criterion.prepare();
    information.prepare();
    const t = criterion.root(before, before + 1);
    return {
      theta: abilityGrid[low] + (t - before) * densePart.step,
      se: 1 / Math.sqrt(information.at(t)),
    };
  };
}

function criterionSlope(
  terms: Omit<AbilityTerms, 'observed'>,
  theta: number,
  method: ModalMethod,
  prior: AbilityPrior,
): number {
  if (method === 'map') return terms.slope - (theta - prior.mean) / prior.sd ** 2;
  if (method === 'mle' || terms.information === 0) return terms.slope;
  return terms.slope + terms.correction / (2 * terms.information);
}

function standardError(terms: AbilityTerms, method: ModalMethod, prior: AbilityPrior): number {
  if (method === 'wle') return 1 / Math.sqrt(terms.information);
  return 1 / Math.sqrt(terms.observed + (method === 'map' ? 1 / prior.sd ** 2 : 0));
}

/**
 * The grid step in which the criterion's slope goes from + to −, sought by halving: for models whose likelihood has one
 * maximum. A slope of exactly 0 at an end is an underflow far out; then every step is looked at.
 */
function onlyMaximum(slopeAt: (place: number) => number): readonly [number, number] | number {
  let low = 0;
  let high = abilityGrid.length - 1;
  if (!(slopeAt(low) > 0 && slopeAt(high) < 0)) return highestMaximum(slopeAt);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  return [low, high];
}

/**
 * The grid step with the highest maximum of the criterion (its slope goes from + to −), or ±∞ where the criterion still
 * rises at an end and is higher there. Heights are the trapezoid integral of the slope. A slope of exactly 0 is an
 * underflow far out and says nothing.
 */
function highestMaximum(slopeAt: (place: number) => number): readonly [number, number] | number {
  const slope = Float64Array.from(abilityGrid, (_, place) => slopeAt(place));
  let height = 0;
  let best = Number.NEGATIVE_INFINITY;
  let place: readonly [number, number] | number = Number.NaN;
  let last = -1;
  for (let g = 0; g < slope.length; g++) {
    if (g > 0) height += ((slope[g - 1] + slope[g]) / 2) * (abilityGrid[g] - abilityGrid[g - 1]);
    if (slope[g] === 0) continue;
    const peaks = slope[g] < 0 && (last === -1 || slope[last] > 0);
    if (peaks && height > best) {
      best = height;
      place = last === -1 ? Number.NEGATIVE_INFINITY : [last, g];
    }
    last = g;
  }
  return last >= 0 && slope[last] > 0 && height > best ? Number.POSITIVE_INFINITY : place;
}

/**
 * Root of the criterion's slope, which is positive at the low end and negative at the high one: regula falsi in the
 * Illinois variant. Stops where the next step would move θ by less than 1e-10: slope × se² is the Newton step.
 */
function solve(
  at: (theta: number) => { slope: number; se: number },
  ends: { readonly low: number; readonly high: number },
  slopes: { readonly low: number; readonly high: number },
): Ability {
  let { low, high } = ends;
  let [atLow, atHigh] = [slopes.low, slopes.high];
  let side = 0;
  let theta = low;
  let se = Number.NaN;
  for (let round = 0; round < 200 && high - low > 1e-12; round++) {
    theta = (atLow * high - atHigh * low) / (atLow - atHigh);
    const here = at(theta);
    se = here.se;
    if (Math.abs(here.slope) * Math.min(se * se, 1) < 1e-10) break;
    if (here.slope > 0) {
      low = theta;
      atLow = here.slope;
      if (side === 1) atHigh /= 2;
      side = 1;
    } else {
      high = theta;
      atHigh = here.slope;
      if (side === -1) atLow /= 2;
      side = -1;
    }
  }
  return { theta, se };
}
