import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import type { ItemBlock } from '../responses/item-blocks.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { type ItemTerms, itemTerms, itemTermsFiller } from './ability-equation.ts';

/** Where the equation of an ability is looked at first: dense where abilities lie, sparse far out. */
export const abilityGrid = Float64Array.of(
  ...[-40, -32, -24, -18, -14, -12, -10, -9],
  ...Array.from({ length: 65 }, (_, i) => -8 + i * 0.25),
  ...[9, 10, 12, 14, 18, 24, 32, 40],
);

/** The sums of {@link ItemTerms} on the grid. */
export interface GridTerms {
  readonly slope: Float64Array;
  readonly information: Float64Array;
  readonly correction: Float64Array;
}

/**
 * Function that sums the terms of an answer pattern on the grid. The terms of each block's patterns are summed once, so
 * a person costs one addition a block.
 */
export function criterionGrid(
  data: AnswerPatterns,
  items: readonly ScoredItem[],
): (pattern: number) => GridTerms {
  const fill = itemTermsFiller(items);
  const ofItems = items.map((item) =>
    Array.from(abilityGrid, (theta) => {
      const terms = itemTerms(item);
      fill(item, theta, terms);
      return terms;
    }),
  );
  const ofBlocks = data.blocks.map((block) => sumBlock(block, ofItems));
  const sums = emptyTerms(1);
  return (pattern) => {
    sums.slope.fill(0);
    sums.information.fill(0);
    sums.correction.fill(0);
    ofBlocks.forEach((terms, b) => {
      const row = data.blockRows[pattern * ofBlocks.length + b];
      if (row < 0) return;
      const start = row * abilityGrid.length;
      for (let g = 0; g < abilityGrid.length; g++) {
        sums.slope[g] += terms.slope[start + g];
        sums.information[g] += terms.information[start + g];
        sums.correction[g] += terms.correction[start + g];
      }
    });
    return sums;
  };
}

function sumBlock(block: ItemBlock, ofItems: readonly ItemTerms[][]): GridTerms {
  const sums = emptyTerms(block.patterns);
  for (let pattern = 0; pattern < block.patterns; pattern++) {
    const start = pattern * abilityGrid.length;
    block.items.forEach((item, i) => {
      const cell = block.cells[pattern * block.items.length + i];
      if (cell === NOT_ADMINISTERED) return;
      for (let g = 0; g < abilityGrid.length; g++) {
        const terms = ofItems[item][g];
        sums.slope[start + g] += terms.slope[cell];
        sums.information[start + g] += terms.information;
        sums.correction[start + g] += terms.correction;
      }
    });
  }
  return sums;
}

function emptyTerms(patterns: number): GridTerms {
  const size = patterns * abilityGrid.length;
  return {
    slope: new Float64Array(size),
    information: new Float64Array(size),
    correction: new Float64Array(size),
  };
}
