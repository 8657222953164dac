import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** Above this t is normal to 1e-9. */
const manyDegrees = 1e9;

const known = new Map<string, number>();

/** Quantile of the standard normal distribution at 0 < p < 1. */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/** Quantile of Student's t at 0 < p < 1; `df` > 0 may be fractional or Infinity. The last few thousand answers are
 *  kept, because thousands of rows share a handful of degrees. */
export function tQuantile(p: number, df: number): number {
  if (!(df < manyDegrees)) return normalQuantile(p);
  const key = `${p}/${df}`;
  const found = known.get(key) ?? tQuantileOf(p, df);
  if (known.size > 4096) known.clear();
  known.set(key, found);
  return found;
}

/** Two-sided probability of |T| ≥ |t| under Student's t; normal when `df` is Infinity. */
export function twoSidedP(t: number, df: number): number {
  const below = df < manyDegrees ? tCdf(-Math.abs(t), df) : normalCdf(-Math.abs(t), 0, 1);
  return Math.min(1, 2 * below);
}
