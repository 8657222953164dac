import { tQuantile, twoSidedP } from '@sapa/estimation';
import { type Difference, verdictOf } from '@sapa/reports';

type Measured = Exclude<Difference, { suppressed: string }>;

/** A share or a difference of shares to a hundredth of a percent; more digits would only fill the store. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** A difference of two shares with its 95 % interval by Student's t and its p value, rounded; still to be judged with its family. */
export function shareDifference(difference: number, error: number, df: number): Measured {
  const value = roundShare(difference);
  // Rounded up: a printed error never claims more than was computed.
  const se = Math.max(Math.ceil(error * 10_000) / 10_000, 0.0001);
  const reach = tQuantile(0.975, df) * se;
  const low = Math.min(value, roundShare(value - reach));
  const high = Math.max(value, roundShare(value + reach));
  const p = value === 0 ? 1 : Math.round(twoSidedP(value / se, df) * 1e6) / 1e6;
  const finite = Number.isFinite(df) ? df : null;
  return { value, se, low, high, verdict: verdictOf({ low, high }), effectSize: null, p, df: finite };
}
