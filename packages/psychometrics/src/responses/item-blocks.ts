import { CREDITED, NOT_ADMINISTERED } from './response-matrix.ts';

/** Upper limit of the patterns a block may have, so that its tables stay in the processor's cache. */
const LARGEST_BLOCK = 256;

/** Upper limit of the answer patterns that a block could have; in rotated booklets far fewer occur. */
const LARGEST_CODE = 2 ** 16;

/** Persons whose patterns are counted to decide where a block ends, and the step that scatters them over the file. */
const LOOKED_AT = 16_384;
const STRIDE = 7_368_787;

/**
 * Neighbouring items taken together. Persons share the few answer patterns of a block, so a likelihood is computed
 * once a pattern and looked up per person: the work per person falls from items to blocks.
 */
export interface ItemBlock {
  readonly items: readonly number[];
  readonly patterns: number;
  /** Patterns × items of the block, row-major: categories, 253 for an omitted answer with credit, 255 where the item does not count. */
  readonly cells: Uint8Array;
  /** What an omitted answer with credit counts of a right one. */
  readonly credit: number;
  /** Pattern of each person; −1 where the person answered nothing in the block. */
  readonly patternOf: Int32Array;
}

/**
 * Cuts the items into blocks of neighbours and lists the answer patterns that occur in each.
 *
 * @param cells persons × items, already coded: a category, 253 for credit, or 255 where the cell does not count.
 * @param categories the number of categories of each item.
 */
export function cutIntoBlocks(
  cells: Uint8Array,
  persons: number,
  categories: readonly number[],
  credit = 0,
): ItemBlock[] {
  const coding = codeStates(cells, categories, credit > 0);
  const blocks: ItemBlock[] = [];
  for (let first = 0; first < categories.length; ) {
    const end = endOfBlock(cells, persons, coding, first);
    blocks.push({ ...listPatterns(cells, persons, coding, first, end), credit });
    first = end;
  }
  return blocks;
}

/** How an answer to an item becomes a digit of the code of a pattern. */
interface Coding {
  /** Number of states of each item: its categories, then an omitted answer with credit and a cell that does not count, where they occur. */
  readonly states: Int32Array;
  /** Items × 256: state of a cell. */
  readonly stateOf: Uint8Array;
  /** 1 for items that some persons did not get. */
  readonly incomplete: Uint8Array;
}

function codeStates(cells: Uint8Array, categories: readonly number[], credited: boolean): Coding {
  const items = categories.length;
  const incomplete = itemsWith(NOT_ADMINISTERED, cells, items);
  const withCredit = credited ? itemsWith(CREDITED, cells, items) : new Uint8Array(items);
  const stateOf = new Uint8Array(items * 256);
  const states = Int32Array.from(categories, (count, item) => {
    for (let category = 0; category < count; category++) stateOf[item * 256 + category] = category;
    stateOf[item * 256 + CREDITED] = count;
    stateOf[item * 256 + NOT_ADMINISTERED] = count + withCredit[item];
    return count + withCredit[item] + incomplete[item];
  });
  return { states, stateOf, incomplete };
}

/** 1 for items with such a cell. */
function itemsWith(cell: number, cells: Uint8Array, items: number): Uint8Array {
  const found = new Uint8Array(items);
  let left = cells.includes(cell) ? items : 0;
  for (let start = 0; start < cells.length && left > 0; start += items) {
    for (let item = 0; item < items; item++) {
      if (cells[start + item] !== cell || found[item] === 1) continue;
      found[item] = 1;
      left--;
    }
  }
  return found;
}

/** The item before which the block that begins with item `first` ends: where its patterns would become too many. */
function endOfBlock(cells: Uint8Array, persons: number, { states, stateOf }: Coding, first: number): number {
  const width = states.length;
  const step = STRIDE % persons || 1;
  const codes = new Int32Array(Math.min(persons, LOOKED_AT));
  let possible = 1;
  for (let item = first; item < width; item++) {
    possible *= states[item];
    for (let i = 0, person = 0; i < codes.length; i++, person = (person + step) % persons)
      codes[i] = codes[i] * states[item] + stateOf[item * 256 + cells[person * width + item]];
    if (item === first || possible <= LARGEST_BLOCK) continue;
    if (possible > LARGEST_CODE || countDistinct(codes, possible) > LARGEST_BLOCK) return item;
  }
  return width;
}

function countDistinct(codes: Int32Array, possible: number): number {
  const seen = new Uint8Array(possible);
  let distinct = 0;
  for (const code of codes) {
    if (seen[code] === 0) distinct++;
    seen[code] = 1;
  }
  return distinct;
}

/** Patterns of the items from `from` up to `to`. */
function listPatterns(
  cells: Uint8Array,
  persons: number,
  { states, stateOf, incomplete }: Coding,
  from: number,
  to: number,
): Omit<ItemBlock, 'credit'> {
  const width = states.length;
  const items = Array.from({ length: to - from }, (_, i) => from + i);
  const size = items.reduce((product, item) => product * states[item], 1);
  const unanswered = items.every((item) => incomplete[item] === 1) ? size - 1 : -1;
  const known = new Int32Array(size).fill(-1);
  const patternOf = new Int32Array(persons);
  const found: number[] = [];
  let patterns = 0;
  for (let person = 0; person < persons; person++) {
    const row = person * width;
    let code = 0;
    for (let item = from; item < to; item++)
      code = code * states[item] + stateOf[item * 256 + cells[row + item]];
    if (code === unanswered) {
      patternOf[person] = -1;
      continue;
    }
    if (known[code] === -1) {
      known[code] = patterns++;
      for (let item = from; item < to; item++) found.push(cells[row + item]);
    }
    patternOf[person] = known[code];
  }
  return { items, patterns, cells: Uint8Array.from(found), patternOf };
}
