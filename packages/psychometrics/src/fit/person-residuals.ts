import { scoredItem } from '../models/scored-item.ts';
import { codeCells } from '../responses/answer-patterns.ts';
import { answersOnly, NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';
import { scoreMomentsOf } from './mean-squares.ts';

/** An answer of one person beside what the model expects of the ability. */
export interface PersonResidual {
  readonly id: string;
  /** Ability at which half of the item's highest score is expected. */
  readonly location: number;
  readonly score: number;
  readonly highest: number;
  readonly expected: number;
  /** (score − expected) ÷ standard deviation; beyond ±2 is surprising. */
  readonly standardised: number;
}

/**
 * Data of a person fit plot (the "kid map" of Wright, Mead & Ludlow 1980): a person's answers from the easiest item to the
 * hardest, each with its residual at the ability `theta`. Empty without a finite ability.
 *
 * @throws PsychometricProblems naming items that were not calibrated and impossible categories.
 */
export function personResiduals(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  person: number,
  theta: number,
): PersonResidual[] {
  const width = responses.items.length;
  const cells = responses.cells.subarray(person * width, (person + 1) * width);
  const one: ResponseMatrix = { persons: 1, items: responses.items, cells };
  requireScorable(one, calibration, calibration.omitted);
  if (!Number.isFinite(theta)) return [];
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const coded = codeCells(one, answersOnly(calibration.omitted));
  return responses.items
    .flatMap((id, j): PersonResidual[] => {
      const item = byId.get(id);
      if (!item || coded[j] === NOT_ADMINISTERED) return [];
      const momentsAt = scoreMomentsOf(scoredItem(item, calibration.model));
      const { mean, variance } = momentsAt(theta);
      const highest = item.b.length;
      const standardised = variance > 1e-150 ? (coded[j] - mean) / Math.sqrt(variance) : 0;
      const location = abilityAt((ability) => momentsAt(ability).mean, highest / 2);
      return [{ id, location, score: coded[j], highest, expected: mean, standardised }];
    })
    .sort((a, b) => a.location - b.location);
}

/** Ability at which a monotone expected score takes the value, by halving on [−20, 20]. */
function abilityAt(expected: (theta: number) => number, value: number): number {
  let [low, high] = [-20, 20];
  const rises = expected(high) >= expected(low);
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (expected(middle) < value === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
