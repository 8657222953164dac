import type { Words } from '../words/words.ts';

/** A cell of the register in the reader's words; empty where nothing is known. */
export function cellWords(words: Words, cell: string | number | boolean | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return words.number(cell);
  if (typeof cell === 'boolean') return words.say(cell ? 'common.yes' : 'common.no');
  return words.sayCode('web.value', cell);
}
