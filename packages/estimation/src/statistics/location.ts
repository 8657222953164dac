import type { SpreadDenominator } from '../design/types.ts';
import { momentKey, weightKey } from './moment-keys.ts';
import type { MomentStatistic } from './moment-statistic.ts';

/** Mean of the known values; sums are taken around it, so that large offsets cost no digits. */
export function centreOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values)
    if (Number.isFinite(value)) {
      sum += value;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}

/** What is left of the mean square of a group once the square of its mean is taken away; below 1e-12 of it nothing but rounding, so 0: a
 *  group in which the variable is constant must not look as if it varied. */
export function centralMoment(meanSquare: number, mean: number): number {
  const moment = meanSquare - mean * mean;
  return moment > 1e-12 * meanSquare ? moment : 0;
}

/** Factor that turns Σw(x−m)²/Σw into the weighted variance of the chosen denominator. */
function inflation(denominator: SpreadDenominator, sumOfWeights: number, cases: number): number {
  switch (denominator) {
    case 'weights':
      return 1;
    case 'weights-1':
      return sumOfWeights / (sumOfWeights - 1);
    case 'cases-1':
      return cases / (cases - 1);
  }
}

/** Weighted mean Σwx/Σw (Hájek), and when `spread` is given the weighted standard deviation as a second term:
 *  √(Σw(x−m)²/D) with D = Σw−1 (`weights-1`, BIFIEsurvey's `BIFIE.univar`), Σw (`weights`) or Σw(n−1)/n
 *  (`cases-1`, the root of R survey's `svyvar`). */
export function location(values: Float64Array, spread?: SpreadDenominator): MomentStatistic {
  const centre = centreOf(values);
  const terms = spread === undefined ? ['mean'] : ['mean', 'sd'];
  const factor = (sums: Float64Array, cases: number): number =>
    spread === undefined ? 1 : inflation(spread, sums[0], cases);
  const variance = (sums: Float64Array): number => centralMoment(sums[2] / sums[0], sums[1] / sums[0]);
  return {
    terms,
    moments: spread === undefined ? 2 : 3,
    keys: [weightKey, momentKey(values), ...(spread === undefined ? [] : [momentKey(values, values)])],
    scaleFree: true,
    fill(row, z) {
      const x = values[row] - centre;
      z[0] = 1;
      z[1] = x;
      if (spread !== undefined) z[2] = x * x;
      return Number.isFinite(x);
    },
    evaluate(sums, cases, out, at) {
      out[at] = sums[0] > 0 ? centre + sums[1] / sums[0] : Number.NaN;
      if (spread === undefined) return;
      const inflated = variance(sums) * factor(sums, cases);
      out[at + 1] = sums[0] > 0 && cases > 1 && inflated >= 0 ? Math.sqrt(inflated) : Number.NaN;
    },
    derivative(sums, cases) {
      const mean = sums[1] / sums[0];
      const plain = spread === undefined ? 0 : variance(sums);
      // d√(v·c) = √c·dv/(2√v); the dependence of c on Σw (order 1/Σw²) is left out, as in svyvar. A constant rests.
      const steepness = plain > 0 ? Math.sqrt(factor(sums, cases) / plain) / 2 : 0;
      return (cells, from, out, at) => {
        out[at] = (cells[from + 1] - mean * cells[from]) / sums[0];
        if (spread === undefined) return;
        const slope = cells[from + 2] - 2 * mean * cells[from + 1] + (mean * mean - plain) * cells[from];
        out[at + 1] = (steepness * slope) / sums[0];
      };
    },
  };
}

/** The standard deviation alone, or its square. */
export function standardDeviation(
  values: Float64Array,
  denominator: SpreadDenominator,
  squared = false,
): MomentStatistic {
  const both = location(values, denominator);
  const pair = new Float64Array(2);
  return {
    ...both,
    terms: [squared ? 'variance' : 'sd'],
    evaluate(sums, cases, out, at) {
      both.evaluate(sums, cases, pair, 0);
      out[at] = squared ? pair[1] ** 2 : pair[1];
    },
    derivative(sums, cases) {
      const derivative = both.derivative(sums, cases);
      both.evaluate(sums, cases, pair, 0);
      const factor = squared ? 2 * pair[1] : 1;
      return (cells, from, out, at) => {
        derivative(cells, from, pair, 0);
        out[at] = factor * pair[1];
      };
    },
  };
}
