import type { ScoredItem } from '../models/scored-item.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { type AbilityTerms, abilityEquation, itemTerms, itemTermsFiller } from './ability-equation.ts';

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

/** Where the equation is looked at first: dense where abilities lie, sparse far out. */
const grid = Float64Array.of(
  ...[-40, -32, -24, -18, -14, -12, -10, -9],
  ...Array.from({ length: 65 }, (_, i) => -8 + i * 0.25),
  ...[9, 10, 12, 14, 18, 24, 32, 40],
);

/**
 * Function that estimates the ability of one row of cells:
 * `mle` maximises the likelihood, se from the observed information; `map` maximises likelihood × prior, se from the
 * observed information of both; `wle` solves Warm's (1989) equation l′ + J / 2I = 0, with se = 1 / √I(θ), the square root
 * of the inverse test information as in ConQuest and TAM (mirt takes the curvature of the weighted likelihood instead).
 * Where an equation has several solutions the one with the highest criterion is taken. A row without answers has the
 * prior under `map` and NaN otherwise.
 */
export function modalAbility(items: readonly ScoredItem[], method: ModalMethod) {
  const at = abilityEquation(items);
  const scan = scanner(items);
  const onGrid = new Float64Array(grid.length);
  return (cells: Uint8Array, prior: AbilityPrior): Ability => {
    if (cells.every((cell) => cell === NOT_ADMINISTERED)) {
      return method === 'map' ? { theta: prior.mean, se: prior.sd } : { theta: Number.NaN, se: Number.NaN };
    }
    const equation = (theta: number) => criterionSlope(at(cells, theta), theta, method, prior);
    scan(cells, method, prior, onGrid);
    const bracket = highestMaximum(onGrid);
    if (typeof bracket === 'number') return { theta: bracket, se: Number.NaN };
    const [left, right] = bracket;
    const theta = solve(equation, grid[left], grid[right], onGrid[left], onGrid[right]);
    return { theta, se: standardError(at(cells, theta), method, prior) };
  };
}

function criterionSlope(
  terms: AbilityTerms,
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

/** Evaluates the equation on the whole grid from tables of the items' terms. */
function scanner(items: readonly ScoredItem[]) {
  const fill = itemTermsFiller(items);
  const tables = items.map((item) =>
    Array.from(grid, (theta) => {
      const terms = itemTerms(item);
      fill(item, theta, terms);
      return terms;
    }),
  );
  const slopes = tables.map((rows, j) => {
    const flat = new Float64Array(items[j].categories * grid.length);
    rows.forEach((terms, g) => {
      for (let k = 0; k < items[j].categories; k++) flat[k * grid.length + g] = terms.slope[k];
    });
    return flat;
  });
  const informations = tables.map((rows) => Float64Array.from(rows, (terms) => terms.information));
  const corrections = tables.map((rows) => Float64Array.from(rows, (terms) => terms.correction));
  const information = new Float64Array(grid.length);
  const correction = new Float64Array(grid.length);
  return (cells: Uint8Array, method: ModalMethod, prior: AbilityPrior, to: Float64Array): void => {
    to.fill(0);
    information.fill(0);
    correction.fill(0);
    for (let j = 0; j < items.length; j++) {
      const cell = cells[j];
      if (cell === NOT_ADMINISTERED) continue;
      const start = cell * grid.length;
      for (let g = 0; g < grid.length; g++) {
        to[g] += slopes[j][start + g];
        information[g] += informations[j][g];
        correction[g] += corrections[j][g];
      }
    }
    for (let g = 0; g < grid.length; g++) {
      const terms = { slope: to[g], information: information[g], correction: correction[g], observed: 0 };
      to[g] = criterionSlope(terms, grid[g], method, prior);
    }
  };
}

/**
 * The grid step with the highest maximum of the criterion (its slope goes from + to −), or ±∞ where the criterion still
 * rises at an end and is higher there. Heights are the trapezoid integral of the slope. A slope of exactly 0 is an
 * underflow far out and says nothing.
 */
function highestMaximum(slope: Float64Array): readonly [number, number] | number {
  let height = 0;
  let best = Number.NEGATIVE_INFINITY;
  let place: readonly [number, number] | number = Number.NaN;
  let last = -1;
  for (let g = 0; g < slope.length; g++) {
    if (g > 0) height += ((slope[g - 1] + slope[g]) / 2) * (grid[g] - grid[g - 1]);
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

/** Root of a function with opposite signs at both ends: regula falsi in the Illinois variant, to 1e-12. */
function solve(f: (x: number) => number, low: number, high: number, atLow: number, atHigh: number): number {
  let [a, b, fa, fb] = [low, high, atLow, atHigh];
  let side = 0;
  for (let round = 0; round < 200 && Math.abs(b - a) > 1e-12; round++) {
    const x = (fa * b - fb * a) / (fa - fb);
    const fx = f(x);
    if (Math.abs(fx) < 1e-13) return x;
    if (fx > 0) {
      a = x;
      fa = fx;
      if (side === 1) fb /= 2;
      side = 1;
    } else {
      b = x;
      fb = fx;
      if (side === -1) fa /= 2;
      side = -1;
    }
  }
  return (a + b) / 2;
}
