import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { tQuantile } from './distributions.ts';

/** What an interval of a share needs. */
export interface ShareEstimate {
  /** 0..1. */
  value: number;
  /** Its variance; 0 where every case is alike. */
  variance: number;
  /** Cases. */
  n: number;
  /** Degrees of freedom of the variance; Infinity = known. */
  df: number;
  confidence: number;
}

/** Cases of a simple random sample as informative: p(1−p)/variance, times (t_{n−1}/t_df)² for the few degrees of freedom of the
 *  variance (Korn & Graubard 1998), at most n. A share of 0 or 1 has no variance to judge by: n itself. */
function effectiveCases({ value, variance, n, df, confidence }: ShareEstimate): number {
  if (!(variance > 0) || value <= 0 || value >= 1) return n;
  const level = (1 + confidence) / 2;
  const few = n > 1 ? tQuantile(level, n - 1) / tQuantile(level, df) : 1;
  return Math.min(n, ((value * (1 - value)) / variance) * few ** 2);
}

/** Wilson's (1927) interval of a share with the effective number of cases: inside 0..1, and of use at 0 and 1. */
export function wilsonInterval(share: ShareEstimate): [low: number, high: number] {
  const n = effectiveCases(share);
  const z = tQuantile((1 + share.confidence) / 2, Number.POSITIVE_INFINITY);
  const middle = (share.value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach =
    (z / (1 + (z * z) / n)) *
    Math.sqrt(Math.max(0, share.value * (1 - share.value)) / n + (z / (2 * n)) ** 2);
  return [
    share.value <= 0 ? 0 : Math.max(0, middle - reach),
    share.value >= 1 ? 1 : Math.min(1, middle + reach),
  ];
}

/** Korn and Graubard's (1998) interval: Clopper and Pearson's with the effective number of cases (R survey
 *  `svyciprop(method = "beta")`, there with df in place of n − 1 degrees). Never too short, a little wide. */
export function kornGraubardInterval(share: ShareEstimate): [low: number, high: number] {
  const n = effectiveCases(share);
  const x = Math.min(n, Math.max(0, share.value * n));
  const tail = (1 - share.confidence) / 2;
  return [x > 0 ? betaQuantile(tail, x, n - x + 1) : 0, x < n ? betaQuantile(1 - tail, x + 1, n - x) : 1];
}
