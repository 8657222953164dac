import { scoredItem } from '../models/scored-item.ts';
import { answersOnly, type ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';
import { type MeanSquares, meanSquaresAt } from './mean-squares.ts';

/**
 * Infit and outfit with each person at a given ability, as Winsteps, mirt and eRm show them; persons without a finite one
 * are left out. In short tests abilities that the item itself moved pull both below 1: `calibrate` with `fit` does not.
 *
 * @returns one an item, in the order of the answers.
 * @throws PsychometricProblems naming items that were not calibrated and impossible categories.
 */
export function meanSquareFit(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  theta: ArrayLike<number>,
  weights?: Float64Array,
): MeanSquares[] {
  const cells = requireScorable(responses, calibration, answersOnly(calibration.omitted));
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  return meanSquaresAt(items, {
    count: responses.persons,
    cell: (person, item) => cells[person * items.length + item],
    theta,
    weight: weights ?? new Float64Array(responses.persons).fill(1),
  });
}
