import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import type { ItemBlock } from '../responses/item-blocks.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { itemTerms, itemTermsFiller } from './ability-equation.ts';

const OUTER = [9, 10, 12, 14, 18, 24, 32, 40];
const DENSE_STEP = 0.125;
const DENSE_REACH = 8;
const DENSE_COUNT = (2 * DENSE_REACH) / DENSE_STEP + 1;

/** Where the equation of an ability is looked at: dense where abilities lie, sparse far out. */
export const abilityGrid = Float64Array.of(
  ...OUTER.map((theta) => -theta).reverse(),
  ...Array.from({ length: DENSE_COUNT }, (_, i) => -DENSE_REACH + i * DENSE_STEP),
  ...OUTER,
);

/** First and last place of the dense part of the grid, and its step. */
export const densePart = {
  first: OUTER.length,
  last: OUTER.length + DENSE_COUNT - 1,
  step: DENSE_STEP,
} as const;

/** Sums over the answered items at one place of the grid. */
export interface GridTerms {
  slope: number;
  information: number;
  correction: number;
}

/**
 * Function that sums the terms of an answer pattern at a place of the grid into `terms`. The terms of each block's
 * patterns are summed once, so a person costs one addition a block.
 */
export function criterionGrid(data: AnswerPatterns, items: readonly ScoredItem[]) {
  const ofItems = items.map(tabulateItem);
  const ofBlocks = data.blocks.map((block) => sumBlock(block, ofItems));
  const count = ofBlocks.length;
  const width = 3 * abilityGrid.length;
  return (pattern: number, place: number, terms: GridTerms): void => {
    let slope = 0;
    let information = 0;
    let correction = 0;
    for (let b = 0; b < count; b++) {
      const row = data.blockRows[pattern * count + b];
      if (row < 0) continue;
      const table = ofBlocks[b];
      const at = row * width + 3 * place;
      slope += table[at];
      information += table[at + 1];
      correction += table[at + 2];
    }
    terms.slope = slope;
    terms.information = information;
    terms.correction = correction;
  };
}

/** Of each category of an item: grid × (slope, information, correction). */
function tabulateItem(item: ScoredItem): Float64Array[] {
  const fill = itemTermsFiller([item]);
  const terms = itemTerms(item);
  const tables = Array.from({ length: item.categories }, () => new Float64Array(3 * abilityGrid.length));
  abilityGrid.forEach((theta, g) => {
    fill(item, theta, terms);
    tables.forEach((table, category) => {
      table[3 * g] = terms.slope[category];
      table[3 * g + 1] = terms.information;
      table[3 * g + 2] = terms.correction;
    });
  });
  return tables;
}

/** Patterns × grid × (slope, information, correction). */
function sumBlock(block: ItemBlock, ofItems: readonly Float64Array[][]): Float64Array {
  const width = 3 * abilityGrid.length;
  const sums = new Float64Array(block.patterns * width);
  for (let pattern = 0; pattern < block.patterns; pattern++) {
    const start = pattern * width;
    for (let i = 0; i < block.items.length; i++) {
      const cell = block.cells[pattern * block.items.length + i];
      if (cell === NOT_ADMINISTERED) continue;
      const tables = ofItems[block.items[i]];
      if (cell === CREDITED) {
        const [wrong, right] = tables;
        for (let at = 0; at < width; at++)
          sums[start + at] += (1 - block.credit) * wrong[at] + block.credit * right[at];
        continue;
      }
      const table = tables[cell];
      for (let at = 0; at < width; at++) sums[start + at] += table[at];
    }
  }
  return sums;
}
