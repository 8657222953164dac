import { expectedScore } from '../curves/item-curves.ts';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { requireForm } from './require-form.ts';

/** Items of a test on the common scale. */
export interface TestForm {
  readonly model: ModelName;
  readonly items: readonly ItemParameters[];
}

/** A raw score with its equivalent on another form. */
export interface EquatedScore {
  readonly raw: number;
  /** Ability at which the raw score is expected; null below what guessing gives and at the two ends. */
  readonly theta: number | null;
  readonly equivalent: number;
}

/**
 * IRT true-score equating (Lord 1980; Kolen & Brennan 2014, ch. 6): each raw score of `from` is taken for the expected
 * score of some ability, and that ability's expected score on `to` is the equivalent. Scores up to the sum of the lower
 * asymptotes are interpolated between 0 and that sum; the highest scores belong together.
 *
 * @throws PsychometricProblems naming items whose expected score does not rise.
 */
export function equateTrueScores(from: TestForm, to: TestForm): EquatedScore[] {
  requireForm(from);
  requireForm(to);
  const highest = highestScore(from);
  const [floorFrom, floorTo] = [floorOf(from), floorOf(to)];
  return Array.from({ length: highest + 1 }, (_, raw): EquatedScore => {
    if (raw === highest) return { raw, theta: null, equivalent: highestScore(to) };
    if (raw <= floorFrom)
      return { raw, theta: null, equivalent: floorFrom > 0 ? (raw * floorTo) / floorFrom : 0 };
    const theta = abilityAtScore(from, raw);
    return { raw, theta, equivalent: testScore(to, theta) };
  });
}

/** Expected raw score at an ability. */
export function testScore({ model, items }: TestForm, theta: number): number {
  return items.reduce((sum, item) => sum + expectedScore(item, model, theta), 0);
}

/** Ability at which a raw score is expected, by halving on [−40, 40]; ±40 where it is out of reach. Slopes are positive. */
export function abilityAtScore(form: TestForm, raw: number): number {
  let [low, high] = [-40, 40];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (testScore(form, middle) < raw) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function highestScore({ items }: TestForm): number {
  return items.reduce((sum, { b }) => sum + b.length, 0);
}

function floorOf({ items }: TestForm): number {
  return items.reduce((sum, { c }) => sum + c, 0);
}
