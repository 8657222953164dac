import type { ItemBlock } from '../responses/item-blocks.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import type { CategoryRows } from './category-tables.ts';

/** Likelihood of each answer pattern of a block at each node, scaled so that its highest value is 1. */
export interface BlockLikelihood {
  /** Patterns × nodes. */
  readonly values: Float64Array;
  /** Log of what each pattern was divided by. */
  readonly logScale: Float64Array;
}

/** An empty table for {@link fillBlockLikelihood}. */
export function blockLikelihood(block: ItemBlock, nodes: number): BlockLikelihood {
  return { values: new Float64Array(block.patterns * nodes), logScale: new Float64Array(block.patterns) };
}

/** Multiplies the category probabilities (`table`: category rows × nodes) of a block's patterns. */
export function fillBlockLikelihood(
  block: ItemBlock,
  rows: CategoryRows,
  table: Float64Array,
  nodes: number,
  likelihood: BlockLikelihood,
): void {
  const { values, logScale } = likelihood;
  const width = block.items.length;
  values.fill(1);
  for (let pattern = 0; pattern < block.patterns; pattern++) {
    const to = pattern * nodes;
    for (let i = 0; i < width; i++) {
      const cell = block.cells[pattern * width + i];
      if (cell === NOT_ADMINISTERED) continue;
      const first = rows.start[block.items[i]] * nodes;
      if (cell === CREDITED) {
        for (let q = 0; q < nodes; q++)
          values[to + q] *= table[first + q] ** (1 - block.credit) * table[first + nodes + q] ** block.credit;
        continue;
      }
      const from = first + cell * nodes;
      for (let q = 0; q < nodes; q++) values[to + q] *= table[from + q];
    }
    let highest = 0;
    for (let q = 0; q < nodes; q++) if (values[to + q] > highest) highest = values[to + q];
    for (let q = 0; q < nodes; q++) values[to + q] /= highest;
    logScale[pattern] = Math.log(highest);
  }
}

/** Hands the node weights gathered per pattern of a block (`gathered`) on to the categories of its items. */
export function distributeToCategories(
  block: ItemBlock,
  rows: CategoryRows,
  gathered: Float64Array,
  nodes: number,
  counts: Float64Array,
): void {
  const width = block.items.length;
  for (let pattern = 0; pattern < block.patterns; pattern++) {
    const from = pattern * nodes;
    for (let i = 0; i < width; i++) {
      const cell = block.cells[pattern * width + i];
      if (cell === NOT_ADMINISTERED) continue;
      const first = rows.start[block.items[i]] * nodes;
      if (cell === CREDITED) {
        // log P(1)^credit P(0)^(1 − credit) is linear in both logs, and so are the counts.
        for (let q = 0; q < nodes; q++) {
          counts[first + q] += (1 - block.credit) * gathered[from + q];
          counts[first + nodes + q] += block.credit * gathered[from + q];
        }
        continue;
      }
      const to = first + cell * nodes;
      for (let q = 0; q < nodes; q++) counts[to + q] += gathered[from + q];
    }
  }
}
