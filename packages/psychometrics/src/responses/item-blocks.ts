import { CREDITED, NOT_ADMINISTERED } from './response-matrix.ts';

/** Upper limit of the patterns a block may have, so that its tables stay in the processor's cache. */
const LARGEST_BLOCK = 256;

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
  const blocks: ItemBlock[] = [];
  const incomplete = itemsWith(NOT_ADMINISTERED, cells, categories.length);
  const credited = credit > 0 ? itemsWith(CREDITED, cells, categories.length) : null;
  // After an item's categories come the state of an omitted answer with credit and that of a cell that does not count, where they occur.
  const states = categories.map((count, item) => count + (credited?.[item] ?? 0) + incomplete[item]);
  let first = 0;
  let product = 1;
  states.forEach((count, item) => {
    if (item > first && product * count > LARGEST_BLOCK) {
      blocks.push(listPatterns(cells, persons, { states, categories, credit }, first, item));
      first = item;
      product = 1;
    }
    product *= count;
  });
  if (first < states.length)
    blocks.push(listPatterns(cells, persons, { states, categories, credit }, first, states.length));
  return blocks;
}

/** 1 for items with such a cell. */
function itemsWith(cell: number, cells: Uint8Array, items: number): Uint8Array {
  const found = new Uint8Array(items);
  for (let start = 0; start < cells.length; start += items) {
    for (let item = 0; item < items; item++) if (cells[start + item] === cell) found[item] = 1;
  }
  return found;
}

/** The states of the items' cells, of which an item's categories are the first. */
interface CellStates {
  readonly states: readonly number[];
  readonly categories: readonly number[];
  readonly credit: number;
}

/** Patterns of the items from `from` up to `to`; an item's last state stands for cells that do not count, the first after its categories for credit. */
function listPatterns(
  cells: Uint8Array,
  persons: number,
  { states, categories, credit }: CellStates,
  from: number,
  to: number,
): ItemBlock {
  const width = states.length;
  const items = Array.from({ length: to - from }, (_, i) => from + i);
  const size = items.reduce((product, item) => product * states[item], 1);
  const sizes = Int32Array.from(states);
  const known = new Int32Array(size).fill(-1);
  const patternOf = new Int32Array(persons);
  const found: number[] = [];
  let patterns = 0;
  for (let person = 0; person < persons; person++) {
    const row = person * width;
    let code = 0;
    let answered = 0;
    for (let item = from; item < to; item++) {
      const cell = cells[row + item];
      if (cell === NOT_ADMINISTERED) code = code * sizes[item] + sizes[item] - 1;
      else {
        code = code * sizes[item] + (cell === CREDITED ? categories[item] : cell);
        answered = 1;
      }
    }
    if (answered === 0) {
      patternOf[person] = -1;
      continue;
    }
    if (known[code] === -1) {
      known[code] = patterns++;
      for (let item = from; item < to; item++) found.push(cells[row + item]);
    }
    patternOf[person] = known[code];
  }
  return { items, patterns, cells: Uint8Array.from(found), credit, patternOf };
}
