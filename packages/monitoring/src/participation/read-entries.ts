import { type SchoolState, schoolStates } from '@sapa/sampling';
import { parseNumber, type Result, type Table } from '@sapa/tables';
import { ColumnReader } from '../results/column-reader.ts';
import {
  type CountColumn,
  countColumnOf,
  countColumns,
  findEntryColumns,
  stateInWords,
} from './entry-columns.ts';

/** Pupils of a grade of one school; null = the file does not say. */
export type PupilCounts = { grade: number } & Record<CountColumn, number | null>;

const exampleDay = '2026-04-15';

/** What a list says of one school; null = nothing. */
export interface ParticipationEntry {
  code: string;
  /** Row of the sheet; 0 where there is no sheet. */
  row: number;
  state: SchoolState | null;
  reason: string | null;
  /** Day of the test, as `2026-04-15`. */
  date: string | null;
  counts: PupilCounts[];
}

/** The entries of a list and the headings under which it has them, for problems that are found later. */
export interface ReadEntries {
  entries: ParticipationEntry[];
  /** Own name of a column → heading in the file. */
  headings: ReadonlyMap<string, string>;
  file: string;
}

/**
 * Reads a filled list of participation: headings and states in any of the three languages or by their own names, empty cells say nothing. All of
 * it, or every fault with its cell. `isOfSample` tells the schools drawn and their replacements.
 */
export function readEntries(
  table: Table,
  grades: readonly number[],
  isOfSample: (code: string) => boolean,
): Result<ReadEntries> {
  const headings = findEntryColumns(table.columns, grades);
  const reader = new ColumnReader(table);
  const codeColumn = headings.get('code');
  if (codeColumn === undefined)
    return {
      ok: false,
      problems: [{ code: 'missing-column', place: { file: table.file, row: 1 }, expected: 'code' }],
    };
  const codes = reader.codes(codeColumn);
  const firstRow = new Map<string, number>();
  codes.forEach((code, row) => {
    if (code === '') return;
    if (!isOfSample(code)) reader.problem(row, codeColumn, 'school-not-drawn', code);
    else if (firstRow.has(code))
      reader.problem(
        row,
        codeColumn,
        'duplicate-code',
        code,
        String(reader.rowNumbers[firstRow.get(code) ?? 0]),
      );
    if (!firstRow.has(code)) firstRow.set(code, row);
  });
  const texts = (name: string, read: (cell: string, row: number, heading: string) => string | null) => {
    const heading = headings.get(name);
    if (heading === undefined) return codes.map(() => null);
    return reader
      .cells(heading)
      .map((cell, row) => (cell.trim() === '' ? null : read(cell.trim(), row, heading)));
  };
  const states = statesOf(reader, headings.get('state'), codes.length);
  const reasons = texts('reason', (cell) => cell.normalize('NFC'));
  const dates = texts('date', (cell, row, heading) => {
    const date = dayOf(cell);
    if (date === null) reader.problem(row, heading, 'not-a-date', cell, exampleDay);
    return date;
  });
  const counts = grades.map((grade) => countsOf(reader, headings, grade, codes.length));
  const entries = codes.map((code, row) => ({
    code,
    row: reader.rowNumbers[row] ?? 0,
    state: states[row] ?? null,
    reason: reasons[row] ?? null,
    date: dates[row] ?? null,
    counts: counts.flatMap((ofGrade) => ofGrade[row] ?? []),
  }));
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { entries, headings, file: table.file }, warnings: [] };
}

function statesOf(reader: ColumnReader, heading: string | undefined, rows: number): (SchoolState | null)[] {
  if (heading === undefined) return new Array(rows).fill(null);
  return reader.cells(heading).map((cell, row) => {
    if (cell.trim() === '') return null;
    const state = stateInWords(cell);
    if (state === undefined) reader.problem(row, heading, 'not-one-of', cell, schoolStates.join(', '));
    return state ?? null;
  });
}

/** The counts of a grade in each row; undefined where its cells are empty. */
function countsOf(
  reader: ColumnReader,
  headings: ReadonlyMap<string, string>,
  grade: number,
  rows: number,
): (PupilCounts | undefined)[] {
  const columns = countColumns.map((column) => {
    const heading = headings.get(countColumnOf(grade, column));
    return heading === undefined ? null : { heading, cells: reader.cells(heading) };
  });
  return Array.from({ length: rows }, (_, row) => {
    const numbers = columns.map((column) => {
      const cell = column?.cells[row]?.trim() ?? '';
      if (!column || cell === '') return null;
      const value = parseNumber(cell);
      if (value !== null && Number.isInteger(value) && value >= 0 && value < 100_000) return value;
      reader.problem(row, column.heading, 'not-a-whole-number', cell, '≥ 0');
      return null;
    });
    if (numbers.every((number) => number === null)) return undefined;
    const [enrolled = null, absent = null, exempt = null, tested = null] = numbers;
    const counts = { grade, enrolled, absent, exempt, tested };
    const heading = columns.find((column) => column)?.heading ?? '';
    if (!addsUp(counts)) reader.problem(row, heading, 'counts-do-not-add-up', sumShown(counts));
    return counts;
  });
}

/** Whether counts can be true together: enrolled = absent + exempt + tested where all are known, never less than the known ones. */
export function addsUp({ enrolled, absent, exempt, tested }: Omit<PupilCounts, 'grade'>): boolean {
  if (enrolled === null) return true;
  const known = (absent ?? 0) + (exempt ?? 0) + (tested ?? 0);
  const isWhole = absent !== null && exempt !== null && tested !== null;
  return isWhole ? known === enrolled : known <= enrolled;
}

/** The sum of counts as a problem shows it. */
export function sumShown({ enrolled, absent, exempt, tested }: Omit<PupilCounts, 'grade'>): string {
  return `${enrolled} ≠ ${absent ?? '…'} + ${exempt ?? '…'} + ${tested ?? '…'}`;
}

/** A day as `2026-04-15`, written so or as `15.04.2026`; null where the text is no day of the calendar. */
export function dayOf(text: string): string | null {
  const written = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00.*)?$/.exec(text) ?? null;
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = written ? written.slice(1, 4) : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? null : iso;
}
