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

/** Share of the highest posterior value below which nodes at the rim are left out of the next step. */
const NEGLIGIBLE = 1e-13;

/** Share at the rim of a window from which the step is repeated over all nodes: the posterior has moved. */
const MOVED = 1e-10;

/**
 * Prepares the expectation step of the EM algorithm (Bock & Aitkin 1981). A pattern's posterior lives on a few nodes, and
 * hardly moves from one step to the next: each step works on the nodes that carried weight in the last one.
 */
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
  const firsts = new Int32Array(data.count);
  const lasts = new Int32Array(data.count).fill(nodes - 1);
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
        let first = firsts[pattern];
        let last = lasts[pattern];
        let logScale = weigh(data, pattern, likelihoods, densities, work, first, last);
        if (hasMoved(work, first, last)) {
          first = 0;
          last = nodes - 1;
          logScale = weigh(data, pattern, likelihoods, densities, work, first, last);
        }
        let total = 0;
        for (let q = first; q <= last; q++) total += work[q];
        logLikelihood += weight[pattern] * (Math.log(total) + logScale);
        const share = weight[pattern] / total;
        const group = data.group[pattern] * nodes;
        const limit = NEGLIGIBLE * highestOf(work, first, last);
        while (work[first] < limit) first++;
        while (work[last] < limit) last--;
        for (let q = first; q <= last; q++) {
          work[q] *= share;
          persons[group + q] += work[q];
        }
        gather(data, pattern, work, gathered, first, last);
        firsts[pattern] = Math.max(first - 1, 0);
        lasts[pattern] = Math.min(last + 1, nodes - 1);
      }
      data.blocks.forEach((block, b) => {
        distributeToCategories(block, rows, gathered[b], nodes, counts);
      });
      return logLikelihood;
    },
    posterior(pattern, densities, to) {
      const [first, last] = [firsts[pattern], lasts[pattern]];
      to.fill(0);
      weigh(data, pattern, likelihoods, densities, to, first, last);
      let total = 0;
      for (let q = first; q <= last; q++) total += to[q];
      for (let q = first; q <= last; q++) to[q] /= total;
    },
  };
}

/** True where a rim of the window, unless it is the last node there is, carries weight. */
function hasMoved(work: Float64Array, first: number, last: number): boolean {
  const limit = MOVED * highestOf(work, first, last);
  return (first > 0 && work[first] > limit) || (last < work.length - 1 && work[last] > limit);
}

function highestOf(work: Float64Array, first: number, last: number): number {
  let highest = 0;
  for (let q = first; q <= last; q++) if (work[q] > highest) highest = work[q];
  return highest;
}

/** Adds a pattern's node weights, from node `first` to node `last`, to the rows of its blocks. */
export function gather(
  data: AnswerPatterns,
  pattern: number,
  weights: Float64Array,
  gathered: readonly Float64Array[],
  first = 0,
  last = weights.length - 1,
): void {
  const nodes = weights.length;
  const blocks = data.blocks.length;
  for (let b = 0; b < blocks; b++) {
    const row = data.blockRows[pattern * blocks + b];
    if (row < 0) continue;
    const to = gathered[b];
    const start = row * nodes;
    for (let q = first; q <= last; q++) to[start + q] += weights[q];
  }
}

/** Writes density × likelihood of a pattern to `to` between two nodes, up to the returned log scale. */
function weigh(
  data: AnswerPatterns,
  pattern: number,
  likelihoods: readonly BlockLikelihood[],
  densities: Float64Array,
  to: Float64Array,
  first: number,
  last: number,
): number {
  const nodes = to.length;
  const blocks = likelihoods.length;
  const group = data.group[pattern] * nodes;
  let logScale = 0;
  for (let q = first; q <= last; q++) to[q] = densities[group + q];
  for (let b = 0; b < blocks; b++) {
    const row = data.blockRows[pattern * blocks + b];
    if (row < 0) continue;
    const { values, logScale: scales } = likelihoods[b];
    logScale += scales[row];
    const start = row * nodes;
    for (let q = first; q <= last; q++) to[q] *= values[start + q];
  }
  return logScale;
}
