import { isMessageKey, type Language, languages, translator } from '@sapa/language';
import type { Cell } from '@sapa/sampling';
import { normalised } from '../register/look-alikes.ts';
import { columnDefinitions } from '../register/register-columns.ts';

/** Columns of a check list beside those of the register. */
export const ownColumns = ['confirmed', 'reason'] as const;

/** Head of a column of the check list in a language. */
export function headOf(language: Language, column: string): string {
  const isOwn = ownColumns.some((own) => own === column);
  return word(language, isOwn ? `web.check-list.${column}` : `web.register-column.${column}`, column);
}

/** A cell of the check list in a language. */
export function cellWord(language: Language, cell: Cell): Cell {
  if (typeof cell === 'boolean') return word(language, cell ? 'common.yes' : 'common.no', String(cell));
  return typeof cell === 'string' ? word(language, `web.value.${cell}`, cell) : cell;
}

/** Which of the columns each head of a file means, in whatever language the list was made; absent where the file lacks it. */
export function findColumns(heads: readonly string[], columns: readonly string[]): Map<string, number> {
  const places = new Map(heads.map((head, at) => [normalised(head), at]));
  return new Map(
    columns.flatMap((column) => {
      const names = [column, ...languages.map((language) => headOf(language, column))];
      const at = names.map((name) => places.get(normalised(name))).find((place) => place !== undefined);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}

/** The words for the values of a choice column in all languages, each with its value. */
export function choiceWords(column: string): Map<string, string> {
  const kind = columnDefinitions.find(({ name }) => name === column)?.kind;
  if (kind?.type !== 'choice') return new Map();
  return new Map(
    kind.values.flatMap(({ value }) =>
      languages.map((language) => [normalised(String(cellWord(language, value))), value] as const),
    ),
  );
}

function word(language: Language, key: string, otherwise: string): string {
  return isMessageKey(key) ? translator(language)(key) : otherwise;
}
