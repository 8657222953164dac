import {
  type BlockLikelihood,
  blockLikelihood,
  fillBlockLikelihood,
} from '../calibration/block-likelihood.ts';
import { layCategories } from '../calibration/category-tables.ts';
import { fillTable } from '../calibration/probability-tables.ts';
import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';

/** Likelihood of answer patterns over nodes of the ability scale, for known items. */
export interface AnswerLikelihood {
  readonly nodes: Float64Array;
  /**
   * Multiplies `to` at the nodes from `first` up to `last` by the likelihood of a pattern; returns the log of the scale
   * that was taken out.
   */
  multiply(pattern: number, first: number, last: number, to: Float64Array): number;
}

/** Prepares the likelihood of the patterns: one table a block of items. */
export function answerLikelihood(
  data: AnswerPatterns,
  items: readonly ScoredItem[],
  nodes: Float64Array,
): AnswerLikelihood {
  const width = nodes.length;
  const rows = layCategories(data.categories);
  const table = new Float64Array(rows.total * width);
  fillTable(items, rows.start, nodes, table);
  const blocks = data.blocks.map((block): BlockLikelihood => {
    const likelihood = blockLikelihood(block, width);
    fillBlockLikelihood(block, rows, table, width, likelihood);
    return likelihood;
  });
  return {
    nodes,
    multiply(pattern, first, last, to) {
      let logScale = 0;
      for (let b = 0; b < blocks.length; b++) {
        const row = data.blockRows[pattern * blocks.length + b];
        if (row < 0) continue;
        const { values } = blocks[b];
        logScale += blocks[b].logScale[row];
        const start = row * width;
        for (let q = first; q <= last; q++) to[q] *= values[start + q];
      }
      return logScale;
    },
  };
}
