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
  /** λ = imputation variance / total variance. */
  missingInformation: number;
}

export type DegreesRule = 'barnard-rubin' | 'rubin';

function pooledDegrees(
  imputed: boolean,
  between: number,
  missing: number,
  complete: number,
  rule: DegreesRule,
): number {
  if (rule === 'rubin' || !Number.isFinite(complete)) return between;
  const observed = imputed ? ((complete + 1) / (complete + 3)) * complete * (1 - missing) : complete;
  return Math.max(1, 1 / (1 / between + 1 / observed));
}

/** How the estimates are pooled. */
export interface PoolOptions {
  rule: DegreesRule;
  confidence: number;
  /** Sampling variance of all sets (default) or of the first alone. */
  samplingFrom?: 'all' | 'first';
  /** Number of nests, of equal size and in order (Rubin 2003); absent = not nested. */
  nests?: number;
  /** Further variance of the figure, say of a link between scales. */
  extraVariance?: number;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Parts of the imputation variance, each with its degrees of freedom. */
function imputationParts(values: readonly number[], nests: number | undefined): [number, number][] {
  const m = values.length;
  if (m === 1) return [];
  if (nests === undefined || nests === 1 || nests >= m)
    return [[((1 + 1 / m) * squaresOf(values)) / (m - 1), m - 1]];
  const size = m / nests;
  const lists = Array.from({ length: nests }, (_, nest) => values.slice(nest * size, (nest + 1) * size));
  const between = squaresOf(lists.map(meanOf)) / (nests - 1);
  const inside = lists.reduce((sum, list) => sum + squaresOf(list), 0) / (nests * (size - 1));
  return [
    [(1 + 1 / nests) * between, nests - 1],
    [(1 - 1 / size) * inside, nests * (size - 1)],
  ];
}

/** Rubin's rules (1987) over M plausible values: the mean estimate; T = Ū + (1 + 1/M)·B, Ū the mean sampling variance
 *  over all M sets (or that of the first), B the variance of the M estimates. With λ = (1 + 1/M)B/T the degrees of freedom
 *  are those of Barnard and Rubin (1999) from the complete-data ones, or Rubin's (M−1)/λ² (`rubin`, as BIFIEsurvey prints);
 *  with M = 1 the complete-data ones. Nested: T = Ū + (1 + 1/M)B + (1 − 1/N)W over M nests of N, 1/ν the sum of the squared
 *  parts over their degrees (Rubin 2003, Statistica Neerlandica 57). Interval: value ± t·se at `confidence`. */
export function pool(draws: readonly DrawEstimate[], options: PoolOptions): Pooled {
  const value = meanOf(draws.map((draw) => draw.value));
  const first = options.samplingFrom === 'first';
  const samplingVariance = first ? draws[0].variance : meanOf(draws.map((draw) => draw.variance));
  const parts = imputationParts(
    draws.map((draw) => draw.value),
    options.nests,
  );
  const imputationVariance = parts.reduce((sum, [part]) => sum + part, 0);
  const total = samplingVariance + imputationVariance + (options.extraVariance ?? 0);
  const missingInformation = total > 0 ? imputationVariance / total : 0;
  const between =
    total > 0
      ? 1 / parts.reduce((sum, [part, df]) => sum + (part / total) ** 2 / df, 0)
      : Number.POSITIVE_INFINITY;
  const complete = meanOf(draws.map((draw) => draw.degrees));
  const df = pooledDegrees(draws.length > 1, between, missingInformation, complete, options.rule);
  const se = Math.sqrt(total);
  const reach = se > 0 ? tQuantile((1 + options.confidence) / 2, df) * se : 0;
  return {
    value,
    samplingVariance,
    imputationVariance,
    se,
    df,
    low: value - reach,
    high: value + reach,
    missingInformation,
  };
}
