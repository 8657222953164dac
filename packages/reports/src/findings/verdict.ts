/** What the data say about a difference: its sign where the interval leaves out zero, otherwise that none was found. */
export const verdicts = ['higher', 'lower', 'not-found'] as const;

/** One of `verdicts`. */
export type Verdict = (typeof verdicts)[number];

/** Expected share of false ones among the differences called found, where comparisons are judged together. */
export const falseDiscoveryRate = 0.05;

/**
 * Returns the verdict on a difference from its confidence interval (same unit, any): `higher` when the whole interval
 * lies above zero, `lower` when it lies below, else `not-found`. An end that touches zero is `not-found`. Where the
 * difference was judged together with others, its adjusted p value must not exceed the rate either.
 */
export function verdictOf(difference: {
  readonly low: number;
  readonly high: number;
  readonly adjustedP?: number | undefined;
}): Verdict {
  if (difference.adjustedP !== undefined && difference.adjustedP > falseDiscoveryRate) return 'not-found';
  if (difference.low > 0) return 'higher';
  if (difference.high < 0) return 'lower';
  return 'not-found';
}
