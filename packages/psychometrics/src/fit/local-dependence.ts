import { expectedScoreOf } from '../curves/expected-score.ts';
import { answersOnly, NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';

/** Dependence of two items that ability does not explain. */
export interface ItemPair {
  readonly first: string;
  readonly second: string;
  /** Persons who answered both. */
  readonly n: number;
  /** Correlation of the residuals. */
  readonly q3: number;
  /** q3 less the mean of all pairs, which is below 0 in a short test (Christensen, Makransky & Horton 2017). */
  readonly adjusted: number;
}

/**
 * Yen's (1984) Q3 of every pair of items, residuals taken at the abilities `theta` (persons without a finite one are left
 * out), largest adjusted value first. A value 0.2 above the mean is the usual limit.
 *
 * @throws PsychometricProblems naming items that were not calibrated and impossible categories.
 */
export function localDependence(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  theta: Float64Array,
): ItemPair[] {
  const cells = requireScorable(responses, calibration, answersOnly(calibration.omitted));
  const pairs = sumPairs(cells, theta, expectedScoreOf(responses.items, calibration), responses.items.length);
  const found = pairs.flatMap(({ first, second, n, q3 }) =>
    Number.isFinite(q3) ? [{ first: responses.items[first], second: responses.items[second], n, q3 }] : [],
  );
  const mean = found.reduce((sum, { q3 }) => sum + q3, 0) / found.length;
  return found.map((pair) => ({ ...pair, adjusted: pair.q3 - mean })).sort((a, b) => b.adjusted - a.adjusted);
}

/** Sums of a pair: n, x, y, x², y², xy. */
const SUMS = 6;

function sumPairs(
  cells: Uint8Array,
  theta: Float64Array,
  expected: (item: number, theta: number) => number,
  width: number,
) {
  const sums = new Float64Array(width * width * SUMS);
  const residuals = new Float64Array(width);
  const answered = new Int32Array(width);
  for (let person = 0; person < theta.length; person++) {
    if (!Number.isFinite(theta[person])) continue;
    let count = 0;
    for (let item = 0; item < width; item++) {
      const cell = cells[person * width + item];
      if (cell === NOT_ADMINISTERED) continue;
      residuals[item] = cell - expected(item, theta[person]);
      answered[count++] = item;
    }
    for (let a = 0; a < count; a++) {
      const x = residuals[answered[a]];
      for (let b = a + 1; b < count; b++) {
        const y = residuals[answered[b]];
        const at = (answered[a] * width + answered[b]) * SUMS;
        sums[at]++;
        sums[at + 1] += x;
        sums[at + 2] += y;
        sums[at + 3] += x * x;
        sums[at + 4] += y * y;
        sums[at + 5] += x * y;
      }
    }
  }
  return Array.from({ length: width }, (_, first) => first).flatMap((first) =>
    Array.from({ length: width - first - 1 }, (_, k) => {
      const second = first + 1 + k;
      const at = (first * width + second) * SUMS;
      const [n, x, y, xx, yy, xy] = sums.subarray(at, at + SUMS);
      const q3 = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
      return { first, second, n, q3 };
    }),
  );
}
