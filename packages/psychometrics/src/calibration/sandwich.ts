import { multiply } from '../numerics/cholesky.ts';
import { CREDITED } from '../responses/response-matrix.ts';
import type { MarginalLikelihood } from './marginal-likelihood.ts';
import { listParameters, slopeOfCredit } from './observed-information.ts';

/** Who belongs together: cluster number and weight (mean 1) of each person. */
export interface Clustered {
  readonly clusters: Int32Array;
  readonly count: number;
  readonly weights: Float64Array;
}

/**
 * Sandwich covariance A⁻¹ B A⁻¹ of the estimates (Huber 1967; Binder 1983 for weighted cluster samples): A the observed
 * information, B the sum over clusters of the squares of their weighted scores, times C / (C − 1). Holds where persons of
 * a cluster are alike, where weights are not numbers of persons, and where the model is not quite true.
 *
 * @param inverse A⁻¹, size × size.
 */
export function sandwich(
  likelihood: MarginalLikelihood,
  inverse: Float64Array,
  clustered: Clustered,
): Float64Array {
  const { size } = likelihood.layout;
  const sums = clusterScores(likelihood, clustered);
  const bread = multiply(sums, inverse, clustered.count, size);
  const covariance = new Float64Array(size * size);
  const factor = clustered.count / Math.max(clustered.count - 1, 1);
  for (let cluster = 0; cluster < clustered.count; cluster++) {
    const row = bread.subarray(cluster * size, (cluster + 1) * size);
    for (let i = 0; i < size; i++) {
      const value = factor * row[i];
      if (value === 0) continue;
      for (let j = 0; j < size; j++) covariance[i * size + j] += value * row[j];
    }
  }
  return covariance;
}

/** Weighted sum of the persons' scores (∂ log-likelihood) of each cluster: clusters × size. */
function clusterScores(
  likelihood: MarginalLikelihood,
  { clusters, count, weights }: Clustered,
): Float64Array {
  const { data, layout, nodes, expectation, densities } = likelihood;
  const width = nodes.length;
  const parameters = listParameters(likelihood);
  const sums = new Float64Array(count * layout.size);
  const posterior = new Float64Array(width);
  const score = new Float64Array(layout.size);
  const personsOf = groupByPattern(data.patternOf, data.count);
  for (let pattern = 0; pattern < data.count; pattern++) {
    if (data.weight[pattern] === 0) continue;
    expectation.posterior(pattern, densities, posterior);
    score.fill(0);
    for (const { place, item, group, slope: ofCategories } of parameters) {
      let [start, slope] = [0, ofCategories];
      if (item < 0) {
        if (data.group[pattern] !== group) continue;
      } else {
        const cell = data.cells[data.example[pattern] * data.items + item];
        if (cell === CREDITED) slope = slopeOfCredit(ofCategories, data.credit, width);
        else if (cell < data.categories[item]) start = cell * width;
        else continue;
      }
      for (let q = 0; q < width; q++) score[place] += posterior[q] * slope[start + q];
    }
    for (const person of personsOf(pattern)) {
      const weight = weights[person];
      const row = clusters[person] * layout.size;
      if (weight > 0) for (let i = 0; i < layout.size; i++) sums[row + i] += weight * score[i];
    }
  }
  return sums;
}

/** Function that lists the persons of a pattern (counting sort). */
function groupByPattern(patternOf: Int32Array, patterns: number): (pattern: number) => Int32Array {
  const start = new Int32Array(patterns + 1);
  for (const pattern of patternOf) start[pattern + 1]++;
  for (let pattern = 0; pattern < patterns; pattern++) start[pattern + 1] += start[pattern];
  const next = start.slice();
  const persons = new Int32Array(patternOf.length);
  patternOf.forEach((pattern, person) => {
    persons[next[pattern]++] = person;
  });
  return (pattern) => persons.subarray(start[pattern], start[pattern + 1]);
}
