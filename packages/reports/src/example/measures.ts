import { twoSidedP } from '@sapa/estimation';
import type { Measured, MeasuredDifference } from '../findings/figure.ts';
import { verdictOf } from '../findings/verdict.ts';

// Two-sided 95 % of the normal distribution.
const z = 1.96;

/** A figure with three digits after the point, as the file of the example tells them. */
export function round(value: number): number {
  return Number(value.toFixed(3));
}

/** The ends of a 95 % interval. */
export function intervalOf(value: number, se: number): { low: number; high: number } {
  return { low: round(value - z * se), high: round(value + z * se) };
}

/** An estimate with its interval. */
export function measured(value: number, se: number, n: number): Measured {
  return { value, se: round(se), ...intervalOf(value, se), n };
}

/** The mean of a group of pupils as independent draws. */
export function meanOf(group: { mean: number; sd: number; n: number }): Measured {
  return measured(group.mean, group.sd / Math.sqrt(group.n), group.n);
}

/**
 * First minus second for independent groups; the effect size is over `sd`, the standard deviation of pupils, and `pupils` the size of
 * the group in which one of them counts most. `linking`: standard error of the link between their scales.
 */
export function difference(
  first: Measured,
  second: Measured,
  { sd, pupils, linking = 0 }: { sd: number; pupils: number; linking?: number },
): MeasuredDifference {
  const value = round(first.value - second.value);
  const se = Math.hypot(first.se, second.se, linking);
  const interval = intervalOf(value, se);
  const p = round(twoSidedP(value / se, Number.POSITIVE_INFINITY));
  const judged = { verdict: verdictOf(interval), effectSize: round(value / sd), p, df: null };
  return { value, se: round(se), ...interval, ...judged, pupilEffect: round(sd / pupils) };
}
