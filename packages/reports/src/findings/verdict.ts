/** What the data say about a difference: its sign where the interval leaves out zero, otherwise that none was found. */
export const verdicts = ['higher', 'lower', 'not-found'] as const;

/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/**
 * Returns the verdict on a difference from its confidence interval (same unit, any): `higher` when the whole interval
 * lies above zero, `lower` when it lies below, else `not-found`. An end that touches zero is `not-found`.
 */
export function verdictOf(interval: { readonly low: number; readonly high: number }): Verdict {
  if (interval.low > 0) return 'higher';
  if (interval.high < 0) return 'lower';
  return 'not-found';
}
