import { tQuantile } from './distributions.ts';

/** One estimate with its sampling variance from one set of plausible values. */
export interface DrawEstimate {
  value: number;
  variance: number;
  /** Complete-data degrees of freedom; Infinity = known error. */
  degrees: number;
}

export interface Pooled {
  value: number;
  samplingVariance: number;
  imputationVariance: number;
  se: number;
  df: number;
  low: number;
  high: number;
}

export type DegreesRule = 'barnard-rubin' | 'rubin';

function pooledDegrees(draws: number, share: number, complete: number, rule: DegreesRule): number {
  const between = draws > 1 && share > 0 ? (draws - 1) / share ** 2 : Number.POSITIVE_INFINITY;
  if (rule === 'rubin') return between;
  if (!Number.isFinite(complete)) return between;
  const observed = draws > 1 ? ((complete + 1) / (complete + 3)) * complete * (1 - share) : complete;
  return Math.max(1, 1 / (1 / between + 1 / observed));
}

/** Rubin's rules (1987) over M plausible values: the mean estimate; T = Ū + (1 + 1/M)·B, Ū the mean sampling variance
 *  over all M sets, B the variance of the M estimates. With λ = (1 + 1/M)B/T the degrees of freedom are those of
 *  Barnard and Rubin (1999) from the complete-data ones, or Rubin's (M−1)/λ² (`rubin`, as BIFIEsurvey prints);
 *  with M = 1 the complete-data ones. Interval: value ± t·se at `confidence`. */
export function pool(draws: readonly DrawEstimate[], rule: DegreesRule, confidence: number): Pooled {
  const m = draws.length;
  const mean = (of: (draw: DrawEstimate) => number): number =>
    draws.reduce((sum, draw) => sum + of(draw), 0) / m;
  const value = mean((draw) => draw.value);
  const samplingVariance = mean((draw) => draw.variance);
  const squares = draws.reduce((sum, draw) => sum + (draw.value - value) ** 2, 0);
  const imputationVariance = m > 1 ? ((1 + 1 / m) * squares) / (m - 1) : 0;
  const total = samplingVariance + imputationVariance;
  const share = total > 0 ? imputationVariance / total : 0;
  const df = pooledDegrees(
    m,
    share,
    mean((draw) => draw.degrees),
    rule,
  );
  const se = Math.sqrt(total);
  const reach = se > 0 ? tQuantile((1 + confidence) / 2, df) * se : 0;
  return { value, samplingVariance, imputationVariance, se, df, low: value - reach, high: value + reach };
}
