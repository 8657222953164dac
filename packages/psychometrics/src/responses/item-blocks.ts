import { NOT_ADMINISTERED } from './response-matrix.ts';

/** Upper limit of the patterns a block may have, so that its tables stay in the processor's cache. */
const LARGEST_BLOCK = 1024;

/**
 * Neighbouring items taken together. Persons share the few answer patterns of a block, so a likelihood is computed
 * once a pattern and looked up per person: the work per person falls from items to blocks.
 */
export interface ItemBlock {
  readonly items: readonly number[];
  readonly patterns: number;
  /** Patterns × items of the block, row-major: categories, 255 where the item does not count. */
  readonly cells: Uint8Array;
  /** Pattern of each person; −1 where the person answered nothing in the block. */
  readonly patternOf: Int32Array;
}

/**
 * Cuts the items into blocks of neighbours and lists the answer patterns that occur in each.
 *
 * @param cells persons × items, already coded: a category, or 255 where the cell does not count.
 * @param categories the number of categories of each item.
 */
export function cutIntoBlocks(
  cells: Uint8Array,
  persons: number,
  categories: readonly number[],
): ItemBlock[] {
  const blocks: ItemBlock[] = [];
  let members: number[] = [];
  let product = 1;
  categories.forEach((count, item) => {
    const states = count + 1;
    if (members.length > 0 && product * states > LARGEST_BLOCK) {
      blocks.push(listPatterns(cells, persons, categories, members));
      members = [];
      product = 1;
    }
    members.push(item);
    product *= states;
  });
  if (members.length > 0) blocks.push(listPatterns(cells, persons, categories, members));
  return blocks;
}

function listPatterns(
  cells: Uint8Array,
  persons: number,
  categories: readonly number[],
  items: readonly number[],
): ItemBlock {
  const width = categories.length;
  const states = items.map((item) => categories[item] + 1);
  const known = new Int32Array(states.reduce((product, count) => product * count, 1)).fill(-1);
  const patternOf = new Int32Array(persons);
  const found: number[] = [];
  let patterns = 0;
  for (let person = 0; person < persons; person++) {
    let code = 0;
    let answered = false;
    for (let i = 0; i < items.length; i++) {
      const cell = cells[person * width + items[i]];
      if (cell === NOT_ADMINISTERED) code = code * states[i] + states[i] - 1;
      else {
        code = code * states[i] + cell;
        answered = true;
      }
    }
    if (answered && known[code] === -1) {
      known[code] = patterns++;
      for (const item of items) found.push(cells[person * width + item]);
    }
    patternOf[person] = answered ? known[code] : -1;
  }
  return { items, patterns, cells: Uint8Array.from(found), patternOf };
}
