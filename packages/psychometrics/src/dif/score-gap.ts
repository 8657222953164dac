import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import type { Sides } from './score-table.ts';

/** Distance of the two groups on the test, and what each item does to it. */
export interface ScoreGap {
  /** Focal less reference mean of the reached share of the attainable score, in standard deviations within the groups. */
  readonly gap: number | null;
  /** By how much the gap changes if the item is dropped; null where nothing is left. */
  readonly changes: readonly (number | null)[];
}

/** Gap of the groups' means with all items and without each; persons by what they were given, so that booklets are comparable. */
export function scoreGap(cells: Uint8Array, sides: Sides, categories: readonly number[]): ScoreGap {
  const width = categories.length;
  const [reached, attainable] = [new Float64Array(sides.length), new Float64Array(sides.length)];
  sides.forEach((side, person) => {
    if (side < 0) return;
    for (let item = 0; item < width; item++) {
      const cell = cells[person * width + item];
      if (cell === NOT_ADMINISTERED) continue;
      reached[person] += cell;
      attainable[person] += categories[item] - 1;
    }
  });
  const gapWithout = (dropped: number): number | null => {
    const sums = [new Float64Array(3), new Float64Array(3)];
    sides.forEach((side, person) => {
      if (side < 0) return;
      const cell = dropped < 0 ? NOT_ADMINISTERED : cells[person * width + dropped];
      const given = cell !== NOT_ADMINISTERED;
      const most = attainable[person] - (given ? categories[dropped] - 1 : 0);
      if (most <= 0) return;
      const share = (reached[person] - (given ? cell : 0)) / most;
      sums[side][0]++;
      sums[side][1] += share;
      sums[side][2] += share * share;
    });
    return standardisedGap(sums[0], sums[1]);
  };
  const gap = gapWithout(-1);
  const changes = categories.map((_, item) => {
    const without = gapWithout(item);
    return gap === null || without === null ? null : without - gap;
  });
  return { gap, changes };
}

function standardisedGap(reference: Float64Array, focal: Float64Array): number | null {
  const squares = ([n, sum, square]: Float64Array) => square - sum ** 2 / n;
  const within = (squares(reference) + squares(focal)) / (reference[0] + focal[0] - 2);
  const gap = (focal[1] / focal[0] - reference[1] / reference[0]) / Math.sqrt(within);
  return Number.isFinite(gap) ? gap : null;
}
