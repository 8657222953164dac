import type { Problem, Table } from '@sapa/tables';
import { normalised } from './look-alikes.ts';
import type { MatchedColumn } from './match-columns.ts';

/** Headings of columns about a person, in their normalised form (see `normalised`): a word, or its beginning where it is inflected. */
const personalHeadings = [
  /(^| )(фио|ф и о|иин|жсн|iin)( |$)/,
  /(^| )(фамили|отчеств|директор|руководител|завуч|контакт|телефон|тел |моб |сотов|почта|паспорт)/,
  /(^| )(тел|моб|email|e mail|mail|phone|mobile|surname|passport)( |$)/,
  /(^| )(аты жөні|тегі|әкесінің аты|басшы|жетекші|байланыс|пошта|төлқұжат|ұялы)/,
  /(^| )(director|principal|head teacher|headteacher|contact|full name|last name|first name|telephone)( |$)/,
];

/** Kazakhstan's number of a person: date of birth, century and sex, running number. The number of a legal entity has no such date. */
const personalNumber = /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[0-6]\d{5}$/;
const electronicMail = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
const telephone = /^(\+7|8|7)7\d{9}$/;
const telephoneSigns = /[\s()-]/g;

/** Cells looked at, and the share of them that has to look like data of a person. */
const cellsRead = 200;
const suspectShare = 0.5;

/**
 * Warns of further columns that seem to hold personal data, by their headings or their cells: every column of a register goes into the
 * canonical frame, which is published with the draw. A warning and not an error, since a heading alone proves nothing.
 */
export function personalColumns(table: Table, columns: readonly MatchedColumn[]): Problem[] {
  return columns
    .filter(
      (column) => column.definition === undefined && (isPersonal(column) || holdsPersons(table, column)),
    )
    .map(({ heading }) => ({
      code: 'looks-personal',
      place: { file: table.file, column: heading },
      severity: 'warning',
    }));
}

function isPersonal({ name, heading }: MatchedColumn): boolean {
  return [name, heading].some((text) => personalHeadings.some((pattern) => pattern.test(normalised(text))));
}

function holdsPersons(table: Table, { index }: MatchedColumn): boolean {
  const cells: string[] = [];
  for (const row of table.rows) {
    const cell = row[index] ?? '';
    if (cell !== '') cells.push(cell);
    if (cells.length === cellsRead) break;
  }
  const suspects = cells.filter(
    (cell) =>
      personalNumber.test(cell) ||
      electronicMail.test(cell) ||
      telephone.test(cell.replace(telephoneSigns, '')),
  );
  return suspects.length > 0 && suspects.length >= suspectShare * cells.length;
}
