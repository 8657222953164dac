import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import {
  type BlockLikelihood,
  blockLikelihood,
  distributeToCategories,
  fillBlockLikelihood,
} from './block-likelihood.ts';
import type { CategoryRows } from './category-tables.ts';

/** The expectation step over fixed data; its arrays are reused by every call. */
export interface Expectation {
  /** Expected weighted number of answers: category rows × nodes. */
  readonly counts: Float64Array;
  /** Expected weighted number of persons: groups × nodes. */
  readonly persons: Float64Array;
  /**
   * Runs the step; returns the weighted log-likelihood.
   *
   * @param table category probabilities: category rows × nodes.
   * @param densities ability density of each group: groups × nodes.
   */
  run(table: Float64Array, densities: Float64Array): number;
  /** Posterior of one pattern over the nodes, into `to`, for the tables of the last `run`. */
  posterior(pattern: number, densities: Float64Array, to: Float64Array): void;
}

/** Prepares the expectation step of the EM algorithm (Bock & Aitkin 1981). */
export function prepareExpectation(
  data: AnswerPatterns,
  rows: CategoryRows,
  groups: number,
  nodes: number,
): Expectation {
  const { weight } = data;
  const counts = new Float64Array(rows.total * nodes);
  const persons = new Float64Array(groups * nodes);
  const likelihoods = data.blocks.map((block) => blockLikelihood(block, nodes));
  const gathered = data.blocks.map((block) => new Float64Array(block.patterns * nodes));
  const work = new Float64Array(nodes);
  return {
    counts,
    persons,
    run(table, densities) {
      counts.fill(0);
      persons.fill(0);
      for (const array of gathered) array.fill(0);
      data.blocks.forEach((block, b) => {
        fillBlockLikelihood(block, rows, table, nodes, likelihoods[b]);
      });
      let logLikelihood = 0;
      for (let pattern = 0; pattern < data.count; pattern++) {
        if (weight[pattern] === 0) continue;
        const logScale = weigh(data, pattern, likelihoods, densities, work);
        let total = 0;
        for (let q = 0; q < nodes; q++) total += work[q];
        logLikelihood += weight[pattern] * (Math.log(total) + logScale);
        const share = weight[pattern] / total;
        const group = data.group[pattern] * nodes;
        for (let q = 0; q < nodes; q++) {
          work[q] *= share;
          persons[group + q] += work[q];
        }
        gather(data, pattern, work, gathered);
      }
      data.blocks.forEach((block, b) => {
        distributeToCategories(block, rows, gathered[b], nodes, counts);
      });
      return logLikelihood;
    },
    posterior(pattern, densities, to) {
      weigh(data, pattern, likelihoods, densities, to);
      let total = 0;
      for (let q = 0; q < nodes; q++) total += to[q];
      for (let q = 0; q < nodes; q++) to[q] /= total;
    },
  };
}

/** Adds a pattern's node weights to the rows of its blocks. */
export function gather(
  data: AnswerPatterns,
  pattern: number,
  weights: Float64Array,
  gathered: readonly Float64Array[],
): void {
  const nodes = weights.length;
  const blocks = data.blocks.length;
  for (let b = 0; b < blocks; b++) {
    const row = data.blockRows[pattern * blocks + b];
    if (row < 0) continue;
    const to = gathered[b];
    const start = row * nodes;
    for (let q = 0; q < nodes; q++) to[start + q] += weights[q];
  }
}

/** Writes density × likelihood of a pattern to `to`, up to the returned log scale. */
function weigh(
  data: AnswerPatterns,
  pattern: number,
  likelihoods: readonly BlockLikelihood[],
  densities: Float64Array,
  to: Float64Array,
): number {
  const nodes = to.length;
  const blocks = likelihoods.length;
  const group = data.group[pattern] * nodes;
  let logScale = 0;
  for (let q = 0; q < nodes; q++) to[q] = densities[group + q];
  for (let b = 0; b < blocks; b++) {
    const row = data.blockRows[pattern * blocks + b];
    if (row < 0) continue;
    const { values, logScale: scales } = likelihoods[b];
    logScale += scales[row];
    const start = row * nodes;
    for (let q = 0; q < nodes; q++) to[q] *= values[start + q];
  }
  return logScale;
}
