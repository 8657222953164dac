import type { Problem, Result, Table } from '@sapa/tables';
import { z } from 'zod';
import { foldLookAlikes, normalised } from '../register/look-alikes.ts';
import { cellReader } from '../register/read-cell.ts';
import { type ColumnDefinition, columnDefinitions } from '../register/register-columns.ts';
import { ColumnReader } from '../results/column-reader.ts';
import {
  type ExemptReason,
  exemptColumn,
  exemptReasons,
  genderColumn,
  pupilFields,
} from './pupil-columns.ts';

/** How a pupil list is to be read: field → column of the file, and what holds for every row. */
export const pupilMappingSchema = z.object({
  columns: z.partialRecord(z.enum(pupilFields), z.string()),
  /** Code of the school, where all rows are of one. */
  school: z.string().optional(),
  /** Grade, where all rows are of one; without it and without a column the figure that the class begins with. */
  grade: z.number().int().min(1).max(12).optional(),
});
export type PupilMapping = z.infer<typeof pupilMappingSchema>;

/** One listed pupil with the row of the sheet. */
export interface ListedPupil {
  row: number;
  school: string;
  grade: number;
  class: string;
  code: string;
  gender: 'girl' | 'boy' | null;
  language: string | null;
  exempt: ExemptReason | null;
}

/** Reads pupil lists by their mapping: all of them, or every problem at its cell. `known` tells the schools that may send lists. */
export function readPupilLists(
  table: Table,
  mapping: PupilMapping,
  known: (school: string) => boolean,
): Result<ListedPupil[]> {
  const faults = mappingFaults(table, mapping);
  if (faults.length > 0) return { ok: false, problems: faults };
  const reader = new ColumnReader(table);
  const { columns } = mapping;
  const schools = columns.school ? reader.codes(columns.school) : reader.rows.map(() => mapping.school ?? '');
  const classes = classesOf(reader, columns.class ?? '');
  const grades = gradesOf(reader, mapping, classes);
  const codes = reader.codes(columns.code ?? '');
  const genders = choices(reader, columns.gender, genderColumn);
  const languages = choices(reader, columns.language, languageColumn);
  const exempts = choices(reader, columns.exempt, exemptColumn);
  const pupils = reader.rows.map(
    (_, row): ListedPupil => ({
      row: reader.rowNumbers[row] ?? 0,
      school: schools[row] ?? '',
      grade: grades[row] ?? 0,
      class: classes[row] ?? '',
      code: codes[row] ?? '',
      gender: oneOf(['girl', 'boy'], genders[row]),
      language: languages[row] ?? null,
      exempt: oneOf(exemptReasons, exempts[row]),
    }),
  );
  pupils.forEach((pupil, row) => {
    if (columns.school && pupil.school !== '' && !known(pupil.school))
      reader.problem(row, columns.school, 'school-not-in-sample', pupil.school);
    const unfit = pupil.code === '' ? null : unfitCode(pupil.code);
    if (unfit) reader.problem(row, columns.code ?? '', unfit, pupil.code);
  });
  twins(reader, columns.code ?? '', pupils);
  spellings(reader, columns.class ?? '', pupils);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: pupils, warnings: [] };
}

const languageColumn = columnDefinitions.find(({ name }) => name === 'language');

function mappingFaults(table: Table, { columns, school }: PupilMapping): Problem[] {
  const needed = [...(school === undefined ? (['school'] as const) : []), 'class', 'code'] as const;
  const open = needed.filter((field) => columns[field] === undefined);
  const missing = Object.values(columns).filter((column) => !table.columns.includes(column));
  return [
    ...open.map((field) => ({ code: 'missing-field', place: { path: `mapping.columns.${field}` } })),
    ...missing.map((column) => ({ code: 'missing-column', place: { file: table.file, column } })),
  ];
}

const longestClass = 20;

/** Classes as written, without quotes and double spaces: `4 «А»` is `4 А`. */
function classesOf(reader: ColumnReader, column: string): string[] {
  return reader.cells(column).map((cell, row) => {
    const text = foldLookAlikes(cell.normalize('NFC').replace(/["'«»“”„]/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') reader.problem(row, column, 'missing-value', cell);
    else if (text.length > longestClass) reader.problem(row, column, 'not-a-class', cell);
    return text;
  });
}

function gradesOf(
  reader: ColumnReader,
  { columns, grade }: PupilMapping,
  classes: readonly string[],
): number[] {
  if (columns.grade === undefined && grade !== undefined) return classes.map(() => grade);
  const column = columns.grade ?? columns.class ?? '';
  const cells = columns.grade === undefined ? classes : reader.cells(column);
  return cells.map((cell, row) => {
    const number = Number(/^\d{1,2}(?!\d)/.exec(cell)?.[0] ?? 0);
    if (number >= 1 && number <= 12) return number;
    if (cell !== '' || columns.grade !== undefined) reader.problem(row, column, 'not-a-grade', cell, '1–12');
    return 0;
  });
}

function choices(
  reader: ColumnReader,
  column: string | undefined,
  definition: ColumnDefinition | undefined,
): (string | null)[] {
  if (column === undefined || definition === undefined) return reader.rows.map(() => null);
  const read = cellReader(definition);
  return reader.cells(column).map((cell, row) => {
    const reading = read(cell);
    if ('value' in reading) return typeof reading.value === 'string' ? reading.value : null;
    reader.problem(row, column, reading.problem, cell, reading.expected);
    return null;
  });
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null | undefined): T | null {
  return allowed.find((one) => one === value) ?? null;
}

const personalNumber = /^\d{12}$/;
const fitCode = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;

/** A code that is a name (no figure in it, or several words) or a personal number is not taken: lists come without names. */
function unfitCode(code: string): string | null {
  if (personalNumber.test(code)) return 'code-looks-personal';
  if (!/\p{N}/u.test(code) || /\s/.test(code)) return 'code-looks-personal';
  return fitCode.test(code) ? null : 'not-a-code';
}

function twins(reader: ColumnReader, column: string, pupils: readonly ListedPupil[]): void {
  const seen = new Set<string>();
  pupils.forEach(({ school, code }, row) => {
    const key = `${school}\n${code}`;
    if (code !== '' && seen.has(key)) reader.problem(row, column, 'duplicate-value', code);
    seen.add(key);
  });
}

/** One class written in two ways would be drawn as two. */
function spellings(reader: ColumnReader, column: string, pupils: readonly ListedPupil[]): void {
  const first = new Map<string, string>();
  pupils.forEach((pupil, row) => {
    const key = `${pupil.school}\n${pupil.grade}\n${normalised(pupil.class).replaceAll(' ', '')}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, pupil.class);
    else if (known !== pupil.class) reader.problem(row, column, 'class-spelt-otherwise', pupil.class, known);
  });
}
