import { reportingRules } from './rules.ts';

const normal975 = 1.959963984540054;

/**
 * Whether enough of n pupils lie on either side of a percentile (0 < p < 100), or of the ends of its 95 % interval in ranks
 * (p ± 1.96·√(p(1 − p)/n)), for it to be no single pupil's own score.
 */
export function hasPupilsBeyond(n: number, p: number, of: 'percentile' | 'interval' = 'percentile'): boolean {
  const share = Math.min(p, 100 - p) / 100;
  const reach = of === 'interval' ? normal975 * Math.sqrt((share * (1 - share)) / n) : 0;
  return n * (share - reach) >= reportingRules.pupilsBeyondPercentile;
}
