import type { DifferenceTest, Measured } from './test-difference.ts';
import { testDifference } from './test-difference.ts';

/** Change of a published figure between two rounds: later − earlier, its variance the sum of both and of the link between the scales
 *  (`linkingError`, one standard error; PISA 2015 Technical Report, ch. 12). The rounds are independent samples; the link has
 *  `linkingDf` degrees of freedom (a jackknife over n anchor items: n − 1), infinite where none are given. */
export function testTrend(
  later: Measured,
  earlier: Measured,
  linkingError: number,
  confidence = 0.95,
  linkingDf: number | null = null,
): DifferenceTest {
  const linked: Measured = {
    value: earlier.value,
    se: Math.hypot(earlier.se, linkingError),
    df: jointDf(earlier, { se: linkingError, df: linkingDf }),
  };
  return testDifference(later, linked, { kind: 'independent' }, confidence);
}

/** Welch–Satterthwaite degrees of the earlier error and the link together; null: infinite. */
function jointDf(earlier: Omit<Measured, 'value'>, link: Omit<Measured, 'value'>): number | null {
  const part = ({ se, df }: Omit<Measured, 'value'>) => (df === null || df === undefined ? 0 : se ** 4 / df);
  const parts = part(earlier) + part(link);
  return parts === 0 ? null : (earlier.se ** 2 + link.se ** 2) ** 2 / parts;
}
