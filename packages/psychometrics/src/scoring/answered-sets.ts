import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import type { ItemBlock } from '../responses/item-blocks.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** Which items each pattern answered: the booklets of the data, so to say. */
export interface AnsweredSets {
  readonly setOf: Int32Array;
  /** A pattern of each set. */
  readonly example: readonly number[];
}

/** Numbers the sets of items that were answered; null where there are more than `most`. */
export function answeredSets(data: AnswerPatterns, most: number): AnsweredSets | null {
  const setOf = new Int32Array(data.count);
  const blocks = data.blocks.length;
  for (const [b, block] of data.blocks.entries()) {
    const { maskOf, masks } = masksOf(block);
    const numbers = new Map<number, number>();
    for (let pattern = 0; pattern < data.count; pattern++) {
      const row = data.blockRows[pattern * blocks + b];
      const key = setOf[pattern] * (masks + 1) + (row < 0 ? masks : maskOf[row]);
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        if (number === most) return null;
        numbers.set(key, number);
      }
      setOf[pattern] = number;
    }
  }
  const example: number[] = [];
  setOf.forEach((set, pattern) => {
    if (set === example.length) example.push(pattern);
  });
  return { setOf, example };
}

/** Numbers the ways in which a block's patterns leave items out. */
function masksOf({ cells, items, patterns }: ItemBlock): { maskOf: Int32Array; masks: number } {
  const numbers = new Map<string, number>();
  const maskOf = Int32Array.from({ length: patterns }, (_, pattern) => {
    const row = cells.subarray(pattern * items.length, (pattern + 1) * items.length);
    const mask = Array.from(row, (cell) => (cell === NOT_ADMINISTERED ? '-' : 'x')).join('');
    if (!numbers.has(mask)) numbers.set(mask, numbers.size);
    return numbers.get(mask) ?? 0;
  });
  return { maskOf, masks: numbers.size };
}
