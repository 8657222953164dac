import { languages, translator } from '@sapa/language';
import { type SuccessionKind, type SuccessionRow, successionKinds } from '@sapa/sampling';
import type { Place, Problem, Table } from '@sapa/tables';
import { normalised } from '../register/look-alikes.ts';

/** A row of a table of succession as a file has it. */
export interface SuccessionFileRow extends SuccessionRow {
  /** YYYY-MM-DD; null = not stated. */
  happenedOn: string | null;
  basis: string | null;
}

/** Columns of a file of succession; heads in Kazakh, Russian or English are known too. */
const successionColumns = ['from_code', 'to_code', 'kind', 'date', 'basis'] as const;
type SuccessionColumn = (typeof successionColumns)[number];

/** Reads a table of succession; whether its codes exist and its kinds fit is `checkSuccession`'s question. */
export function readSuccession(table: Table): { rows: SuccessionFileRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = placesOf(table.columns);
  for (const column of ['from_code', 'to_code', 'kind'] as const)
    if (!places.has(column))
      problems.push({ code: 'missing-column', place: { file: table.file }, expected: column });
  if (problems.length > 0) return { rows: [], problems };
  const rows = table.rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const cell = (column: SuccessionColumn) => cells[places.get(column) ?? -1]?.normalize('NFC').trim() ?? '';
    const row = readRow(cell, table, table.firstRow + index, problems);
    return row ? [row] : [];
  });
  return { rows, problems };
}

function readRow(
  cell: (column: SuccessionColumn) => string,
  table: Table,
  row: number,
  problems: Problem[],
): SuccessionFileRow | null {
  const tell = (column: SuccessionColumn, code: string, expected?: string) =>
    problems.push({
      code,
      place: placeIn(table, row, column),
      received: cell(column),
      ...(expected === undefined ? {} : { expected }),
    });
  const from = cell('from_code');
  const kind = kinds.get(normalised(cell('kind')));
  const happenedOn = dateOf(cell('date'));
  if (from === '') tell('from_code', 'missing-value');
  if (!kind) tell('kind', 'not-one-of', successionKinds.join(', '));
  if (happenedOn === undefined) tell('date', 'not-a-date', '2026-08-15');
  if (from === '' || !kind || happenedOn === undefined) return null;
  return { row, from, to: cell('to_code') || null, kind, happenedOn, basis: cell('basis') || null };
}

/** A place in the file, with the head that stands there. */
export function placeIn(table: Table, row: number, column: string): Place {
  const known = successionColumns.find((name) => name === column);
  const at = known && placesOf(table.columns).get(known);
  const head = at === undefined ? column : (table.columns[at] ?? column);
  const place: Place = { file: table.file, row, column: head };
  return table.sheet === undefined ? place : { ...place, sheet: table.sheet };
}

function placesOf(heads: readonly string[]): Map<SuccessionColumn, number> {
  const found = new Map(heads.map((head, at) => [normalised(head), at]));
  return new Map(
    successionColumns.flatMap((column) => {
      const names = [
        column,
        ...languages.map((language) => translator(language)(`web.succession.${column}`)),
      ];
      const at = names.map((name) => found.get(normalised(name))).find((place) => place !== undefined);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}

const kinds = new Map<string, SuccessionKind>(
  successionKinds.flatMap((kind) => [
    [normalised(kind), kind] as const,
    ...languages.map(
      (language) => [normalised(translator(language)(`web.succession-kind.${kind}`)), kind] as const,
    ),
  ]),
);

/** A date as YYYY-MM-DD, null where there is none, undefined where the text is no date. */
function dateOf(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4) : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}
