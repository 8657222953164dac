import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { type AbilityTerms, abilityEquation } from './ability-equation.ts';
import { abilityGrid, criterionGrid } from './criterion-grid.ts';

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
export function modalAbility(data: AnswerPatterns, items: readonly ScoredItem[], method: ModalMethod) {
  const at = abilityEquation(items);
  const sumOnGrid = criterionGrid(data, items);
  const onGrid = new Float64Array(abilityGrid.length);
  return (pattern: number, prior: AbilityPrior): Ability => {
    const start = data.example[pattern] * data.items;
    const cells = data.cells.subarray(start, start + data.items);
    if (cells.every((cell) => cell === NOT_ADMINISTERED)) {
      return method === 'map' ? { theta: prior.mean, se: prior.sd } : { theta: Number.NaN, se: Number.NaN };
    }
    const { slope, information, correction } = sumOnGrid(pattern);
    for (let g = 0; g < onGrid.length; g++) {
      const terms = { slope: slope[g], information: information[g], correction: correction[g] };
      onGrid[g] = criterionSlope(terms, abilityGrid[g], method, prior);
    }
    const bracket = highestMaximum(onGrid);
    if (typeof bracket === 'number') return { theta: bracket, se: Number.NaN };
    return solve(
      (theta) => {
        const terms = at(cells, theta);
        return {
          slope: criterionSlope(terms, theta, method, prior),
          se: standardError(terms, method, prior),
        };
      },
      { low: abilityGrid[bracket[0]], high: abilityGrid[bracket[1]] },
      { low: onGrid[bracket[0]], high: onGrid[bracket[1]] },
    );
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
