import { cutIntoBlocks, type ItemBlock } from './item-blocks.ts';
import { categoryTable, NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from './response-matrix.ts';

/** Persons of one group with the same answers, merged: what the likelihood needs to know of the data. */
export interface AnswerPatterns {
  readonly count: number;
  readonly items: number;
  /** Number of categories of each item: the highest used category + 1, at least 2. */
  readonly categories: readonly number[];
  readonly blocks: readonly ItemBlock[];
  /** Patterns × blocks: row of the block's pattern table, −1 where nothing was answered in the block. */
  readonly blockRows: Int32Array;
  readonly group: Int32Array;
  /** Sum of the weights of the persons with the pattern. */
  readonly weight: Float64Array;
  /** First person with the pattern. */
  readonly example: Int32Array;
  /** Pattern of each person. */
  readonly patternOf: Int32Array;
  /** Persons × items: category, or 255 where the cell does not count. */
  readonly cells: Uint8Array;
}

/** What {@link mergePatterns} needs besides the answers. */
export interface MergeOptions {
  readonly omitted: OmittedAs;
  readonly categories: readonly number[];
  /** Group number of each person; all one group when left out. */
  readonly groups?: Int32Array;
  /** One when left out. */
  readonly weights?: Float64Array;
}

/** The answers with every cell either a category that counts or 255. */
export function codeCells(responses: ResponseMatrix, omitted: OmittedAs): Uint8Array {
  const table = categoryTable(omitted);
  return responses.cells.map((cell) => table[cell]);
}

/** Number of categories of each item: the highest that occurs + 1, and at least 2. */
export function countCategories(cells: Uint8Array, items: number): number[] {
  const highest = new Uint8Array(items).fill(1);
  for (let start = 0; start < cells.length; start += items) {
    for (let item = 0; item < items; item++) {
      const cell = cells[start + item];
      if (cell !== NOT_ADMINISTERED && cell > highest[item]) highest[item] = cell;
    }
  }
  return Array.from(highest, (category) => category + 1);
}

/** Merges the persons of each group who gave the same answers. */
export function mergePatterns(responses: ResponseMatrix, options: MergeOptions): AnswerPatterns {
  const { persons } = responses;
  const cells = codeCells(responses, options.omitted);
  const blocks = cutIntoBlocks(cells, persons, options.categories);
  const patternOf = numberPatterns(blocks, persons, options.groups);
  const count = persons === 0 ? 0 : patternOf.reduce((highest, pattern) => Math.max(highest, pattern), 0) + 1;
  const weight = new Float64Array(count);
  const group = new Int32Array(count);
  const example = new Int32Array(count).fill(-1);
  const blockRows = new Int32Array(count * blocks.length);
  for (let person = 0; person < persons; person++) {
    const pattern = patternOf[person];
    weight[pattern] += options.weights?.[person] ?? 1;
    if (example[pattern] !== -1) continue;
    example[pattern] = person;
    group[pattern] = options.groups?.[person] ?? 0;
    blocks.forEach((block, b) => {
      blockRows[pattern * blocks.length + b] = block.patternOf[person];
    });
  }
  const { categories } = options;
  return {
    count,
    items: responses.items.length,
    categories,
    blocks,
    blockRows,
    group,
    weight,
    example,
    patternOf,
    cells,
  };
}

/** Numbers the distinct combinations of group and block patterns in the order of their first person. */
function numberPatterns(
  blocks: readonly ItemBlock[],
  persons: number,
  groups: Int32Array | undefined,
): Int32Array {
  const numbers = groups ? Int32Array.from(groups) : new Int32Array(persons);
  for (const block of blocks) {
    const known = new Map<number, number>();
    for (let person = 0; person < persons; person++) {
      const key = numbers[person] * (block.patterns + 1) + block.patternOf[person] + 1;
      let number = known.get(key);
      if (number === undefined) {
        number = known.size;
        known.set(key, number);
      }
      numbers[person] = number;
    }
  }
  return numbers;
}
