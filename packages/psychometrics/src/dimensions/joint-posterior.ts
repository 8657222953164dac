import { cholesky, invertPositive } from '../numerics/cholesky.ts';

/** Answers of all persons in one dimension: `row` of the table `values` (rows × nodes) that is each person's likelihood. */
export interface LikelihoodRows {
  readonly nodes: Float64Array;
  readonly values: Float64Array;
  readonly logScale: Float64Array;
  readonly rowOf: Int32Array;
}

/** Posterior of the persons' abilities in up to three dimensions D. */
export interface JointMoments {
  /** Σ weight × log-likelihood. */
  readonly logLikelihood: number;
  /** Persons × D. */
  readonly mean: Float64Array;
  /** Posterior covariances, persons × D × D. */
  readonly covariance: Float64Array;
}

/** Share of the highest value of prior × likelihood in a dimension below which its nodes are left out. */
const NEGLIGIBLE = 1e-13;

/** What is handed a person's posterior in each dimension: nodes from `first` to `last`, sum 1. */
export type MarginalReader = (person: number, dimension: number, marginal: Float64Array) => void;

/**
 * Function that integrates the persons' posteriors under N(mean, Σ) over the grid of all dimensions (trapezoid rule). Of
 * the prior exp(−½(θ−μ)′P(θ−μ)) only exp(θ′Pμ) belongs to a person, and it falls to pieces by dimension; the rest is one
 * table for everybody. Each item belongs to one dimension, so the likelihood falls to pieces as well.
 */
export function jointPosterior(dimensions: readonly LikelihoodRows[], weight: Float64Array) {
  const size = dimensions.length;
  const persons = weight.length;
  // A dimension that is not there has one node, 0.
  const axes = [0, 1, 2].map((d) => dimensions[d]?.nodes ?? Float64Array.of(0));
  const [n1, n2, n3] = axes.map((nodes) => nodes.length);
  const step = dimensions.reduce((product, { nodes }) => product * (nodes[1] - nodes[0]), 1);
  const table = new Float64Array(n1 * n2 * n3);
  const factors = axes.map((nodes) => new Float64Array(nodes.length).fill(1));
  const marginals = axes.map((nodes) => new Float64Array(nodes.length));
  const spans = axes.map((nodes) => ({ first: 0, last: nodes.length - 1 }));
  const sums = { total: 0, cross: new Float64Array(3) };

  return (means: Float64Array, sigma: Float64Array, read?: MarginalReader): JointMoments => {
    const precision = invertPositive(sigma, size);
    const factor = cholesky(sigma, size);
    if (!precision || !factor) throw new RangeError('the covariance matrix is singular');
    fillPrior(precision, size, axes, table);
    let logNorm = Math.log(step) - (size / 2) * Math.log(2 * Math.PI);
    for (let d = 0; d < size; d++) logNorm -= Math.log(factor[d * (size + 1)]);
    const mean = new Float64Array(persons * size);
    const covariance = new Float64Array(persons * size * size);
    let logLikelihood = 0;
    for (let person = 0; person < persons; person++) {
      const mu = means.subarray(person * size, (person + 1) * size);
      let logScale = logNorm;
      for (let d = 0; d < size; d++) {
        logScale += dimensions[d].logScale[dimensions[d].rowOf[person]];
        logScale += fillFactor(dimensions[d], person, d, mu, sigma, precision, factors[d], spans[d]);
      }
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) logScale -= 0.5 * mu[i] * precision[i * size + j] * mu[j];
      contract(table, axes, factors, spans, marginals, sums);
      if (weight[person] > 0) logLikelihood += weight[person] * (Math.log(sums.total) + logScale);
      const at = person * size;
      for (let d = 0; d < size; d++) {
        const nodes = axes[d];
        let first = 0;
        for (let q = spans[d].first; q <= spans[d].last; q++) {
          marginals[d][q] /= sums.total;
          first += marginals[d][q] * nodes[q];
        }
        let second = 0;
        for (let q = spans[d].first; q <= spans[d].last; q++)
          second += marginals[d][q] * (nodes[q] - first) ** 2;
        mean[at + d] = first;
        covariance[(at + d) * size + d] = second;
        read?.(person, d, marginals[d]);
      }
      for (let i = 0; i < size; i++) {
        for (let j = i + 1; j < size; j++) {
          // Pairs 1–2, 1–3, 2–3 stand at 0, 1, 2.
          const value = sums.cross[i + j - 1] / sums.total - mean[at + i] * mean[at + j];
          covariance[(at + i) * size + j] = value;
          covariance[(at + j) * size + i] = value;
        }
      }
    }
    return { logLikelihood, mean, covariance };
  };
}

/** exp(−½ θ′Pθ) on the grid. */
function fillPrior(
  precision: Float64Array,
  size: number,
  [one, two, three]: readonly Float64Array[],
  table: Float64Array,
): void {
  const p = (i: number, j: number) => (i < size && j < size ? precision[i * size + j] : 0);
  let at = 0;
  for (const x of one)
    for (const y of two)
      for (const z of three) {
        const square = p(0, 0) * x * x + p(1, 1) * y * y + p(2, 2) * z * z;
        table[at++] = Math.exp(-0.5 * square - p(0, 1) * x * y - p(0, 2) * x * z - p(1, 2) * y * z);
      }
}

/**
 * Likelihood × exp(θ_d (Pμ)_d) of a person in a dimension, with highest value 1, and the nodes at which prior and
 * likelihood leave anything; returns the log of what it was divided by.
 */
function fillFactor(
  { nodes, values, rowOf }: LikelihoodRows,
  person: number,
  d: number,
  mu: Float64Array,
  sigma: Float64Array,
  precision: Float64Array,
  to: Float64Array,
  span: { first: number; last: number },
): number {
  const size = mu.length;
  const width = nodes.length;
  const start = rowOf[person] * width;
  let slope = 0;
  for (let j = 0; j < size; j++) slope += precision[d * size + j] * mu[j];
  const variance = sigma[d * (size + 1)];
  let highest = 0;
  let top = 0;
  for (let q = 0; q < width; q++) {
    to[q] = values[start + q] * Math.exp(-0.5 * ((nodes[q] - mu[d]) ** 2 / variance));
    if (to[q] > highest) {
      highest = to[q];
      top = q;
    }
  }
  span.first = 0;
  span.last = width - 1;
  while (span.first < top && to[span.first] < NEGLIGIBLE * highest) span.first++;
  while (span.last > top && to[span.last] < NEGLIGIBLE * highest) span.last--;
  let most = Number.NEGATIVE_INFINITY;
  for (let q = span.first; q <= span.last; q++) most = Math.max(most, slope * nodes[q]);
  for (let q = span.first; q <= span.last; q++) to[q] = values[start + q] * Math.exp(slope * nodes[q] - most);
  return most;
}

/** Sums table × factors: the total, the marginals and the cross moments of dimensions 1–2, 1–3, 2–3. */
function contract(
  table: Float64Array,
  [one, two, three]: readonly Float64Array[],
  [f1, f2, f3]: readonly Float64Array[],
  [s1, s2, s3]: readonly { readonly first: number; readonly last: number }[],
  [m1, m2, m3]: readonly Float64Array[],
  sums: { total: number; cross: Float64Array },
): void {
  for (const marginal of [m1, m2, m3]) marginal.fill(0);
  let [total, c12, c13, c23] = [0, 0, 0, 0];
  for (let i = s1.first; i <= s1.last; i++) {
    for (let j = s2.first; j <= s2.last; j++) {
      const weight = f1[i] * f2[j];
      const row = (i * two.length + j) * three.length;
      let [sum, first] = [0, 0];
      for (let k = s3.first; k <= s3.last; k++) {
        const value = weight * table[row + k] * f3[k];
        sum += value;
        first += value * three[k];
        m3[k] += value;
      }
      m1[i] += sum;
      m2[j] += sum;
      total += sum;
      c12 += sum * one[i] * two[j];
      c13 += first * one[i];
      c23 += first * two[j];
    }
  }
  sums.total = total;
  sums.cross[0] = c12;
  sums.cross[1] = c13;
  sums.cross[2] = c23;
}
