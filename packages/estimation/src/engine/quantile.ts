import type { QuantileRule } from '../design/types.ts';

/** A weighted distribution: different values ascending and the running sums of their weights. */
export interface Distribution {
  values: Float64Array;
  cumulative: Float64Array;
}

/** Changes of a distribution: weight changes summed up to and including position at[j]; `length` of them count. */
export interface Shift {
  at: Int32Array;
  sum: Float64Array;
  length: number;
}

export const noShift: Shift = { at: new Int32Array(0), sum: new Float64Array(0), length: 0 };

/** First position in [low, high) whose entry reaches `target`, else `high`. */
function firstReaching(cumulative: Float64Array, target: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Quantile of a shifted distribution at `share` (0..1) of its weight, in O(log) of its size.
 *  `step` and `math`: the smallest x with F(x) ≥ p (no interpolation; R survey's `qrule="math"`, type 1).
 *  `interpolated`: linear between the points (F(x_k), x_k) of the different values, x_1 below F(x_1) (Hmisc type
 *  `i/n`; BIFIE.ecdf `quanttype=1`); values that a replicate left without weight stay points of the line. F(x) ≥ p
 *  is read with a tolerance of 1e-12 of the weight, so that the order of summation does not matter. */
export function quantile(
  distribution: Distribution,
  shift: Shift,
  share: number,
  rule: QuantileRule,
): number {
  const { values, cumulative } = distribution;
  const last = values.length - 1;
  const weight = cumulative[last] + (shift.length > 0 ? shift.sum[shift.length - 1] : 0);
  if (!(weight > 1e-12 * cumulative[last])) return Number.NaN;
  const target = share * weight - 1e-12 * weight;
  let low = 0;
  let high = shift.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[shift.at[middle]] + shift.sum[middle] >= target) high = middle;
    else low = middle + 1;
  }
  // Between two entries of the shift the running sums are the old ones plus a constant.
  const before = low > 0 ? shift.sum[low - 1] : 0;
  const from = low > 0 ? shift.at[low - 1] + 1 : 0;
  const to = low < shift.length ? shift.at[low] : last;
  const k = Math.min(to, firstReaching(cumulative, target - before, from, to));
  if (rule !== 'interpolated') return values[k];
  if (k === 0) return values[0];
  const reached = low < shift.length && k === shift.at[low] ? shift.sum[low] : before;
  const previous = cumulative[k - 1] + before;
  const part = (share * weight - previous) / (cumulative[k] + reached - previous);
  return values[k - 1] + Math.min(1, Math.max(0, part)) * (values[k] - values[k - 1]);
}
