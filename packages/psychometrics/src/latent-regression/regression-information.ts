import type { DesignMatrix } from './design-matrix.ts';
import type { PersonMoments } from './person-posteriors.ts';

/**
 * Observed information of the coefficients and of the log residual sd (last row) by Louis' (1982) identity: the
 * information of the complete data less the posterior covariance of its score. Item parameters count as known.
 *
 * @returns size × size, row-major, size = terms + 1.
 */
export function regressionInformation(
  { persons, terms, values }: DesignMatrix,
  weight: Float64Array,
  moments: PersonMoments,
  sd: number,
): Float64Array {
  const count = terms.length;
  const size = count + 1;
  const information = new Float64Array(size * size);
  const variance = sd * sd;
  for (let person = 0; person < persons; person++) {
    const [m1, m2] = [moments.first[person], moments.second[person]];
    const w = weight[person] / variance;
    if (w === 0) continue;
    const slopes = w * (1 - (m2 - m1 * m1) / variance);
    const mixed = w * (2 * m1 - (moments.third[person] - m1 * m2) / variance);
    const spread = w * (2 * m2 - (moments.fourth[person] - m2 * m2) / variance);
    const row = person * count;
    for (let i = 0; i < count; i++) {
      const x = values[row + i];
      if (x === 0) continue;
      for (let j = 0; j <= i; j++) information[i * size + j] += slopes * x * values[row + j];
      information[count * size + i] += mixed * x;
    }
    information[count * size + count] += spread;
  }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) information[j * size + i] = information[i * size + j];
  return information;
}
