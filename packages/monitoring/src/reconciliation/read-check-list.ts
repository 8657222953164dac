import type { Cell, School } from '@sapa/sampling';
import { type Place, type Problem, parseBoolean, type Table } from '@sapa/tables';
import { normalised } from '../register/look-alikes.ts';
import { type CellReading, cellReader } from '../register/read-cell.ts';
import { type EditableColumn, editableColumn, editableColumns } from './editable-columns.ts';
import { choiceWords, findColumns, ownColumns } from './list-words.ts';
import type { NewCorrection } from './store-corrections.ts';

/** A school that a list may speak of. */
export interface KnownSchool {
  id: number;
  school: School;
  /** By column, what stood there before corrections of this round, as JSON. */
  replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a filled check list says. */
export interface ReadCheckList {
  corrections: NewCorrection[];
  /** Keys of the schools that confirm their data. */
  confirmed: number[];
  problems: Problem[];
}

interface ColumnReader {
  column: EditableColumn;
  at: number;
  read: (cell: string) => CellReading;
}

/**
 * Reads a filled check list against the schools as they stand. A changed cell is a correction and needs the reason of its row; an emptied one is a
 * problem, because it does not say what is right. Every problem is told with its cell.
 */
export function readFilledList(table: Table, schools: ReadonlyMap<string, KnownSchool>): ReadCheckList {
  const places = findColumns(table.columns, ['code', ...editableColumns, ...ownColumns]);
  const codeAt = places.get('code');
  const result: ReadCheckList = { corrections: [], confirmed: [], problems: [] };
  if (codeAt === undefined) {
    result.problems.push({ code: 'missing-column', place: { file: table.file }, expected: 'code' });
    return result;
  }
  const readers = readersOf(places);
  const seen = new Map<string, number>();
  table.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const placeOf = (at: number | undefined): Place => ({
      file: table.file,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      row: table.firstRow + index,
      ...(at === undefined ? {} : { column: table.columns[at] ?? '' }),
    });
    const code = (cells[codeAt] ?? '').normalize('NFC').trim();
    const known = schools.get(code);
    const first = seen.get(code);
    if (code === '') result.problems.push({ code: 'missing-value', place: placeOf(codeAt), received: '' });
    else if (first !== undefined)
      result.problems.push({
        code: 'duplicate-code',
        place: placeOf(codeAt),
        received: code,
        expected: `≠ ${first}`,
      });
    else if (!known) result.problems.push({ code: 'unknown-school', place: placeOf(codeAt), received: code });
    else readRow({ cells, known, readers, places, placeOf }, result);
    seen.set(code, table.firstRow + index);
  });
  return result;
}

interface ListRow {
  cells: readonly string[];
  known: KnownSchool;
  readers: readonly ColumnReader[];
  places: ReadonlyMap<string, number>;
  placeOf: (at: number | undefined) => Place;
}

function readRow({ cells, known, readers, places, placeOf }: ListRow, result: ReadCheckList): void {
  const cellOf = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '';
  const reason = cellOf('reason');
  const before = result.corrections.length;
  for (const { column, at, read } of readers) {
    const received = cells[at] ?? '';
    const old = known.school[column] ?? null;
    const reading = read(received);
    const place = placeOf(at);
    if ('problem' in reading)
      result.problems.push({ code: reading.problem, place, received, expected: reading.expected });
    else if (reading.value === old) continue;
    else if (reading.value === null)
      result.problems.push({ code: 'missing-value', place, received: '', expected: String(old) });
    else if (known.replaced.get(column)?.has(JSON.stringify(reading.value)))
      result.problems.push({ code: 'value-before-correction', place, received, expected: String(old) });
    else
      result.corrections.push({
        column,
        old,
        new: reading.value,
        reason,
        schoolId: known.id,
        school: known.school,
      });
  }
  if (result.corrections.length > before && reason === '')
    result.problems.push({ code: 'reason-missing', place: placeOf(places.get('reason')), received: '' });
  const confirmed = cellOf('confirmed');
  const answer = confirmed === '' ? false : parseBoolean(confirmed);
  if (answer === null) {
    const place = placeOf(places.get('confirmed'));
    result.problems.push({ code: 'not-a-boolean', place, received: confirmed, expected: 'true, false' });
  } else if (answer) result.confirmed.push(known.id);
}

function readersOf(places: ReadonlyMap<string, number>): ColumnReader[] {
  return editableColumns.flatMap((column) => {
    const at = places.get(column);
    const definition = editableColumn(column);
    if (at === undefined || !definition) return [];
    const words = choiceWords(column);
    const read = cellReader(definition);
    // The words of the list first: an open column would keep any text.
    const ofWord = (cell: string): Cell | undefined => words.get(normalised(cell));
    return [
      {
        column,
        at,
        read: (cell: string) => {
          const value = ofWord(cell);
          return value === undefined ? read(cell) : { value };
        },
      },
    ];
  });
}
