import { cutIntoBlocks, type ItemBlock } from './item-blocks.ts';
import {
  CREDITED,
  categoryTable,
  creditOf,
  HIGHEST_CATEGORY,
  OMITTED,
  type OmittedPolicy,
  type ResponseMatrix,
} from './response-matrix.ts';

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
  /** Persons × items: category, 253 for an omitted answer with credit, or 255 where the cell does not count. */
  readonly cells: Uint8Array;
  /** What an omitted answer with credit counts of a right one. */
  readonly credit: number;
}

/** What {@link mergePatterns} needs besides the answers. */
export interface MergeOptions {
  readonly omitted: OmittedPolicy;
  readonly categories: readonly number[];
  /** Group number of each person; all one group when left out. */
  readonly groups?: Int32Array;
  /** One when left out. */
  readonly weights?: Float64Array;
  /** The cells as `codeCells` gives them, where the caller has them already. */
  readonly cells?: Uint8Array;
}

/**
 * The answers with every cell either a category that counts, 253 for an omitted answer with credit, or 255: the very cells given, where that is so
 * already. Credit goes to items with two `categories`; those that the answers show, where left out.
 */
export function codeCells(
  responses: ResponseMatrix,
  omitted: OmittedPolicy,
  categories?: readonly number[],
): Uint8Array {
  const { cells, items } = responses;
  if (!cells.includes(OMITTED)) return cells;
  const coded = new Uint8Array(cells.length);
  if (typeof omitted === 'object') {
    const counts = categories ?? countCategories(cells, items.length);
    for (let i = 0; i < cells.length; i++)
      coded[i] = cells[i] !== OMITTED ? cells[i] : counts[i % items.length] === 2 ? CREDITED : 0;
    return coded;
  }
  const table = categoryTable(omitted);
  for (let i = 0; i < cells.length; i++) coded[i] = table[cells[i]];
  return coded;
}

/** How often each byte occurs in the cells of each item: items × 256. */
export function countCells(cells: Uint8Array, items: number): Int32Array {
  const counts = new Int32Array(items * 256);
  for (let start = 0; start < cells.length; start += items)
    for (let item = 0; item < items; item++) counts[item * 256 + cells[start + item]]++;
  return counts;
}

/** Number of categories of each item, from the counts of its cells: the highest that occurs + 1, and at least 2. */
export function categoriesOfCounts(counts: Int32Array): number[] {
  return Array.from({ length: counts.length / 256 }, (_, item) => {
    let highest = HIGHEST_CATEGORY;
    while (highest > 1 && counts[item * 256 + highest] === 0) highest--;
    return highest + 1;
  });
}

/** Number of categories of each item: the highest that occurs + 1, and at least 2. */
export function countCategories(cells: Uint8Array, items: number): number[] {
  return categoriesOfCounts(countCells(cells, items));
}

/** Merges the persons of each group who gave the same answers. */
export function mergePatterns(responses: ResponseMatrix, options: MergeOptions): AnswerPatterns {
  const { persons } = responses;
  const credit = creditOf(options.omitted);
  const cells = options.cells ?? codeCells(responses, options.omitted, options.categories);
  const blocks = cutIntoBlocks(cells, persons, options.categories, credit);
  const { patternOf, example } = numberPatterns(blocks, persons, options.groups);
  const count = example.length;
  const weight = new Float64Array(count);
  for (let person = 0; person < persons; person++)
    weight[patternOf[person]] += options.weights ? options.weights[person] : 1;
  const group = new Int32Array(count);
  const blockRows = new Int32Array(count * blocks.length);
  for (let pattern = 0; pattern < count; pattern++) {
    if (options.groups) group[pattern] = options.groups[example[pattern]];
    for (let b = 0; b < blocks.length; b++)
      blockRows[pattern * blocks.length + b] = blocks[b].patternOf[example[pattern]];
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
    credit,
  };
}

/** The data of some patterns only; `patternOf` still numbers those of the whole. */
export function takePatterns(data: AnswerPatterns, chosen: Int32Array): AnswerPatterns {
  const blocks = data.blocks.length;
  const blockRows = new Int32Array(chosen.length * blocks);
  chosen.forEach((pattern, place) => {
    blockRows.set(data.blockRows.subarray(pattern * blocks, (pattern + 1) * blocks), place * blocks);
  });
  return {
    ...data,
    count: chosen.length,
    blockRows,
    group: chosen.map((pattern) => data.group[pattern]),
    weight: Float64Array.from(chosen, (pattern) => data.weight[pattern]),
    example: chosen.map((pattern) => data.example[pattern]),
  };
}

/**
 * Numbers the distinct combinations of group and block patterns in the order of their first person, by a hash table with
 * open addressing: one pass over the persons.
 */
function numberPatterns(
  blocks: readonly ItemBlock[],
  persons: number,
  groups: Int32Array | undefined,
): { patternOf: Int32Array; example: Int32Array } {
  const size = 2 ** Math.ceil(Math.log2(2 * persons + 2));
  const slots = new Int32Array(size).fill(-1);
  const patternOf = new Int32Array(persons);
  const example = new Int32Array(persons);
  const rows = blocks.map((block) => block.patternOf);
  let count = 0;
  for (let person = 0; person < persons; person++) {
    let hash = groups ? groups[person] + 1 : 1;
    for (let b = 0; b < rows.length; b++)
      hash = Math.imul(hash ^ rows[b][person], 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & (size - 1);
    while (slots[slot] >= 0 && !isSame(rows, groups, example[slots[slot]], person))
      slot = (slot + 1) & (size - 1);
    if (slots[slot] < 0) {
      slots[slot] = count;
      example[count++] = person;
    }
    patternOf[person] = slots[slot];
  }
  return { patternOf, example: example.slice(0, count) };
}

function isSame(
  rows: readonly Int32Array[],
  groups: Int32Array | undefined,
  one: number,
  other: number,
): boolean {
  if (groups && groups[one] !== groups[other]) return false;
  for (let b = 0; b < rows.length; b++) if (rows[b][one] !== rows[b][other]) return false;
  return true;
}
