import { tQuantile, twoSidedP } from './distributions.ts';

/** An estimate with its standard error, from `EstimateRow` or elsewhere. */
export interface Measured {
  value: number;
  se: number;
  /** Degrees of freedom; null or absent = infinite. */
  df?: number | null;
}

/** How the two estimates hang together. `independent`: no common cases. `part-of-whole`: the first is a part of the
 *  second, `share` (0 < share < 1) of its weight. `correlated`: by their covariance. */
export type Relation =
  | { kind: 'independent' }
  | { kind: 'part-of-whole'; share: number }
  | { kind: 'correlated'; covariance: number };

export interface DifferenceTest {
  /** first − second */
  difference: number;
  se: number;
  t: number;
  df: number;
  /** Two-sided. */
  p: number;
  low: number;
  high: number;
}

function varianceOfDifference(first: Measured, second: Measured, relation: Relation): number {
  const plain = first.se ** 2 + second.se ** 2;
  switch (relation.kind) {
    case 'independent':
      return plain;
    case 'correlated':
      return plain - 2 * relation.covariance;
    case 'part-of-whole':
      return plain - 2 * relation.share * first.se ** 2;
  }
}

/** Welch–Satterthwaite degrees of freedom of the sum of two variances. */
function jointDegrees(first: Measured, second: Measured): number {
  const part = ({ se, df }: Measured): number => (df === null || df === undefined ? 0 : se ** 4 / df);
  const parts = part(first) + part(second);
  return parts === 0 ? Number.POSITIVE_INFINITY : (first.se ** 2 + second.se ** 2) ** 2 / parts;
}

/** Tests the difference first − second of two published estimates when their data are not at hand.
 *  Part and whole: with the rest of the whole sampled independently of the part, cov(part, whole) = share·var(part),
 *  so var = var(whole) + (1 − 2·share)·var(part) (a school against its region, a region against the nation; PISA
 *  Data Analysis Manual 2009, ch. 12). A share near 1 can make that negative through rounding: it is then 0.
 *  With the data, `difference` against `whole` is exact and to be preferred. */
export function testDifference(
  first: Measured,
  second: Measured,
  relation: Relation,
  confidence = 0.95,
): DifferenceTest {
  const difference = first.value - second.value;
  const se = Math.sqrt(Math.max(0, varianceOfDifference(first, second, relation)));
  const df = jointDegrees(first, second);
  const t = difference === 0 ? 0 : difference / se;
  const reach = tQuantile((1 + confidence) / 2, df) * se;
  return {
    difference,
    se,
    t,
    df,
    p: difference === 0 ? 1 : twoSidedP(t, df),
    low: difference - reach,
    high: difference + reach,
  };
}
