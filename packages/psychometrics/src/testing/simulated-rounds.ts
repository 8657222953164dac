import { calibrate } from '../calibration/calibrate.ts';
import type { Calibration } from '../calibration/calibration.ts';
import type { ItemParameters } from '../models/family.ts';
import { modelOf } from '../models/model.ts';
import type { ModelName } from '../models/model-name.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from './simulate.ts';

/** Size of a series of simulations. */
export interface RoundsSize {
  readonly rounds: number;
  readonly persons: number;
  readonly items: number;
}

/** One simulated test: what is true, what was answered, and what was estimated from it. */
export interface SimulatedRound {
  readonly model: ModelName;
  readonly truth: readonly ItemParameters[];
  readonly responses: ResponseMatrix;
  readonly calibration: Calibration;
}

/** How often something happened. */
export interface Share {
  hits: number;
  of: number;
}

/** A share of nothing yet. */
export function noShare(): Share {
  return { hits: 0, of: 0 };
}

/** Simulates and calibrates round after round, and hands each to `visit`; the same numbers every time. */
export function simulateRounds(
  model: ModelName,
  { rounds, persons, items: count }: RoundsSize,
  visit: (round: SimulatedRound) => void,
  fit = true,
): void {
  const items = trueItems(model, count);
  const guess = guessingSource();
  for (let round = 0; round < rounds; round++) {
    const { normal } = randomSource(1000 + round);
    const truth = model === '3pl' ? items.map((item) => ({ ...item, c: guess() })) : items;
    const responses = simulateAnswers(truth, model, Array.from({ length: persons }, normal), 5000 + round);
    visit({ model, truth, responses, calibration: calibrate(responses, { model, errors: true, fit }) });
  }
}

/** Items of the model with slopes 0.7 … 1.8 (one where they are held or shared) and, for several categories, three of them. */
function trueItems(model: ModelName, count: number): ItemParameters[] {
  const { freeSlope, twoCategories, common } = modelOf(model);
  return simulatedItems(count, 77).map(({ id, a, b: [b] }) => ({
    ...{ id, a: common === 'slope' ? 1.2 : freeSlope ? a : 1, c: 0 },
    b: twoCategories ? [b * 0.8] : [b * 0.6 - 0.6, b * 0.6 + 0.6],
  }));
}

/**
 * Lower asymptotes drawn from the prior, anew each round: the estimates of the 3PL lean on the prior N(logit 0.2, 0.5) of
 * logit c, so what they promise holds on average over items of which the prior is true, not for any one value of c. One
 * stream serves all rounds, as first numbers of neighbouring seeds are alike.
 */
function guessingSource(): () => number {
  const { normal } = randomSource(90_000);
  return () => 1 / (1 + Math.exp(-Math.log(0.25) - 0.5 * normal()));
}
