import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import type { ItemBlock } from '../responses/item-blocks.ts';
import { type BlockLikelihood, distributeToCategories, fillBlockLikelihood } from './block-likelihood.ts';
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
  const tables = layBlocks(data.blocks, nodes);
  const { values, logScale: scales, gathered } = tables;
  const work = new Float64Array(nodes);
  const starts = new Int32Array(data.blocks.length);
  const firsts = new Int32Array(data.count);
  const lasts = new Int32Array(data.count).fill(nodes - 1);

  /** Lists where the pattern's rows start; returns their number and leaves the log scale in `logScale`. */
  let logScale = 0;
  const locate = (pattern: number): number => {
    let present = 0;
    logScale = 0;
    for (let b = 0; b < starts.length; b++) {
      const row = data.blockRows[pattern * starts.length + b];
      if (row < 0) continue;
      const place = tables.firstRow[b] + row;
      logScale += scales[place];
      starts[present++] = place * nodes;
    }
    return present;
  };

  return {
    counts,
    persons,
    run(table, densities) {
      counts.fill(0);
      persons.fill(0);
      gathered.fill(0);
      data.blocks.forEach((block, b) => {
        fillBlockLikelihood(block, rows, table, nodes, tables.likelihoods[b]);
      });
      let logLikelihood = 0;
      for (let pattern = 0; pattern < data.count; pattern++) {
        if (weight[pattern] === 0) continue;
        const present = locate(pattern);
        const group = data.group[pattern] * nodes;
        let first = firsts[pattern];
        let last = lasts[pattern];
        weigh(values, starts, present, densities, group, work, first, last);
        if (hasMoved(work, first, last)) {
          first = 0;
          last = nodes - 1;
          weigh(values, starts, present, densities, group, work, first, last);
        }
        let total = 0;
        for (let q = first; q <= last; q++) total += work[q];
        logLikelihood += weight[pattern] * (Math.log(total) + logScale);
        const share = weight[pattern] / total;
        const limit = NEGLIGIBLE * highestOf(work, first, last);
        while (work[first] < limit) first++;
        while (work[last] < limit) last--;
        for (let q = first; q <= last; q++) {
          work[q] *= share;
          persons[group + q] += work[q];
        }
        addToRows(gathered, starts, present, work, first, last);
        firsts[pattern] = Math.max(first - 1, 0);
        lasts[pattern] = Math.min(last + 1, nodes - 1);
      }
      data.blocks.forEach((block, b) => {
        distributeToCategories(block, rows, tables.gatheredOf[b], nodes, counts);
      });
      return logLikelihood;
    },
    posterior(pattern, densities, to) {
      const first = firsts[pattern];
      const last = lasts[pattern];
      to.fill(0);
      weigh(values, starts, locate(pattern), densities, data.group[pattern] * nodes, to, first, last);
      let total = 0;
      for (let q = first; q <= last; q++) total += to[q];
      for (let q = first; q <= last; q++) to[q] /= total;
    },
  };
}

/** The tables of all blocks, one under the other in common arrays: a person's rows are then places in one array. */
function layBlocks(blocks: readonly ItemBlock[], nodes: number) {
  const firstRow = new Int32Array(blocks.length);
  let total = 0;
  blocks.forEach(({ patterns }, b) => {
    firstRow[b] = total;
    total += patterns;
  });
  const values = new Float64Array(total * nodes);
  const gathered = new Float64Array(total * nodes);
  const logScale = new Float64Array(total);
  const partOf = (array: Float64Array, width: number) =>
    blocks.map(({ patterns }, b) => array.subarray(firstRow[b] * width, (firstRow[b] + patterns) * width));
  const scales = partOf(logScale, 1);
  const likelihoods = partOf(values, nodes).map(
    (part, b): BlockLikelihood => ({ values: part, logScale: scales[b] }),
  );
  return { firstRow, values, gathered, logScale, likelihoods, gatheredOf: partOf(gathered, nodes) };
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

/**
 * Writes density × likelihood of a pattern to `to` between two nodes, up to the scale. Four rows are multiplied at a time,
 * which spares the way to memory and back.
 */
function weigh(
  values: Float64Array,
  starts: Int32Array,
  present: number,
  densities: Float64Array,
  group: number,
  to: Float64Array,
  first: number,
  last: number,
): void {
  for (let q = first; q <= last; q++) to[q] = densities[group + q];
  let b = 0;
  for (; b + 3 < present; b += 4) {
    const i = starts[b];
    const j = starts[b + 1];
    const k = starts[b + 2];
    const l = starts[b + 3];
    for (let q = first; q <= last; q++)
      to[q] *= values[i + q] * values[j + q] * (values[k + q] * values[l + q]);
  }
  for (; b < present; b++) {
    const start = starts[b];
    for (let q = first; q <= last; q++) to[q] *= values[start + q];
  }
}

/** Adds a pattern's node weights to its rows, three at a time, which reads the weights less often. */
function addToRows(
  gathered: Float64Array,
  starts: Int32Array,
  present: number,
  weights: Float64Array,
  first: number,
  last: number,
): void {
  let b = 0;
  for (; b + 2 < present; b += 3) {
    const i = starts[b];
    const j = starts[b + 1];
    const k = starts[b + 2];
    for (let q = first; q <= last; q++) {
      const weight = weights[q];
      gathered[i + q] += weight;
      gathered[j + q] += weight;
      gathered[k + q] += weight;
    }
  }
  for (; b < present; b++) {
    const start = starts[b];
    for (let q = first; q <= last; q++) gathered[start + q] += weights[q];
  }
}
