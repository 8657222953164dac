import type { DifferenceTest, Measured } from './test-difference.ts';
import { testDifference } from './test-difference.ts';

/** Change of a published figure between two rounds: later − earlier, its variance the sum of both and of the link between the scales
 *  (`linkingError`, one standard error; PISA 2015 Technical Report, ch. 12). The rounds are independent samples; the link counts as
 *  known to infinite degrees of freedom. */
export function testTrend(
  later: Measured,
  earlier: Measured,
  linkingError: number,
  confidence = 0.95,
): DifferenceTest {
  const linked: Measured = {
    value: earlier.value,
    se: Math.hypot(earlier.se, linkingError),
    df: widened(earlier, linkingError),
  };
  return testDifference(later, linked, { kind: 'independent' }, confidence);
}

/** Welch–Satterthwaite degrees of the earlier error and the link together. */
function widened({ se, df }: Measured, linkingError: number): number | null {
  if (df === null || df === undefined || se === 0) return null;
  return (df * (se ** 2 + linkingError ** 2) ** 2) / se ** 4;
}
