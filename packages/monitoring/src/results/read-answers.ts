import type { Result, Table } from '@sapa/tables';
import { cellReader } from '../register/read-cell.ts';
import { columnDefinitions } from '../register/register-columns.ts';
import { keyIndex } from '../scaling/keys.ts';
import { NOT_ADMINISTERED, OMITTED, scoreChoices, type TestItem } from './answer-sheets.ts';
import type { AnswersMapping } from './answers-mapping.ts';
import { isOption, mappedColumns, mappingProblems } from './check-mapping.ts';
import { ColumnReader } from './column-reader.ts';

/** An answer file as columns; a column that the file does not have is null. */
export interface ReadAnswers {
  items: TestItem[];
  /** Row of the sheet of each pupil. */
  rowNumbers: readonly number[];
  pupilCodes: string[];
  schoolCodes: string[];
  genders: ('girl' | 'boy' | null)[];
  languages: (string | null)[];
  weights: Float64Array | null;
  zones: Int32Array | null;
  units: Int32Array | null;
  covariates: string[];
  answers: Uint8Array;
  choices: Uint8Array | null;
}

/** The highest score category that a cell may hold. */
const highestCategory = 20;

/** Reads an answer file by its mapping: all of it, or every problem with row and column. `knownSchool` tells the schools of the register. */
export function readAnswers(
  table: Table,
  mapping: AnswersMapping,
  knownSchool: (code: string) => boolean,
): Result<ReadAnswers> {
  const faults = mappingProblems(table, mapping);
  if (faults.length > 0) return { ok: false, problems: faults };
  const reader = new ColumnReader(table);
  const pupilCodes = reader.codes(mapping.id);
  const schoolCodes = reader.codes(mapping.school);
  reportDuplicates(reader, mapping.id, pupilCodes);
  schoolCodes.forEach((code, row) => {
    if (code !== '' && !knownSchool(code)) reader.problem(row, mapping.school, 'unknown-school', code);
  });
  const cells = itemCells(reader, mapping);
  const answers: ReadAnswers = {
    items: mapping.items.map((code) => ({
      code,
      domain: mapping.domains[code] ?? 'mathematics',
      maxScore: 1,
      key: mapping.key?.[code] ?? null,
      details: {},
    })),
    rowNumbers: reader.rowNumbers,
    pupilCodes,
    schoolCodes,
    genders: gendersOf(reader, mapping),
    languages: languagesOf(reader, mapping),
    weights: mapping.weight === undefined ? null : Float64Array.from(reader.numbers(mapping.weight, 0)),
    zones: mapping.zone === undefined ? null : reader.wholeNumbers(mapping.zone),
    units: mapping.unit === undefined ? null : reader.wholeNumbers(mapping.unit),
    covariates: covariatesOf(reader, mapping),
    answers: mapping.key
      ? scoreChoices(
          cells,
          mapping.items.map((item) => keyIndex(mapping.key?.[item] ?? null)),
        )
      : cells,
    choices: mapping.key ? cells : null,
  };
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  setMaximumScores(answers);
  return { ok: true, value: answers, warnings: [] };
}

function reportDuplicates(reader: ColumnReader, column: string, codes: readonly string[]): void {
  const seen = new Map<string, number>();
  codes.forEach((code, row) => {
    const first = seen.get(code);
    if (first === undefined) seen.set(code, row);
    else if (code !== '') reader.problem(row, column, 'duplicate-value', code);
  });
}

function itemCells(reader: ColumnReader, mapping: AnswersMapping): Uint8Array {
  const persons = reader.rows.length;
  const cells = new Uint8Array(persons * mapping.items.length);
  const isOption = mapping.key !== undefined;
  mapping.items.forEach((item, column) => {
    const bytes = new Map<string, number>([['', NOT_ADMINISTERED]]);
    if (mapping.omitted !== undefined) bytes.set(mapping.omitted, OMITTED);
    reader.cells(item).forEach((cell, person) => {
      let byte = bytes.get(cell);
      if (byte === undefined) {
        byte = isOption ? optionByte(cell) : scoreByte(cell);
        bytes.set(cell, byte);
      }
      if (byte < 0)
        reader.problem(
          person,
          item,
          isOption ? 'not-an-option' : 'not-a-score',
          cell,
          expectedCell(isOption),
        );
      cells[person * mapping.items.length + column] = byte;
    });
  });
  return cells;
}

const expectedCell = (isOption: boolean) => (isOption ? 'A–T, 1–20' : `0–${highestCategory}`);

function scoreByte(cell: string): number {
  const value = /^\d{1,2}$/.test(cell) ? Number(cell) : -1;
  return value <= highestCategory ? value : -1;
}

function optionByte(cell: string): number {
  return isOption(cell) ? keyIndex(cell) : -1;
}

function gendersOf(reader: ColumnReader, { gender }: AnswersMapping): ('girl' | 'boy' | null)[] {
  if (!gender) return reader.rows.map(() => null);
  return reader.cells(gender.column).map((cell, row) => {
    if (cell === gender.girl) return 'girl';
    if (cell === gender.boy) return 'boy';
    if (cell !== '')
      reader.problem(row, gender.column, 'unknown-value', cell, `${gender.girl}, ${gender.boy}`);
    return null;
  });
}

const languageKind = columnDefinitions.find(({ name }) => name === 'language');

/** Languages in the register's own words (kk, ru, …), however the file writes them. */
function languagesOf(reader: ColumnReader, { language }: AnswersMapping): (string | null)[] {
  if (language === undefined || languageKind === undefined) return reader.rows.map(() => null);
  const read = cellReader(languageKind);
  return reader.cells(language).map((cell) => {
    const reading = read(cell);
    return 'value' in reading && typeof reading.value === 'string' ? reading.value : null;
  });
}

/** The columns that the mapping names as worth keeping, as they came; any other may hold names or telephones. */
function covariatesOf(reader: ColumnReader, { covariates }: AnswersMapping): string[] {
  if (covariates.length === 0) return reader.rows.map(() => '{}');
  const columns = covariates.map((name) => ({ name, cells: reader.cells(name) }));
  return reader.rows.map((_, row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row] ?? '']))),
  );
}

/** The columns of a file that its mapping does not name. */
export function unusedColumns(table: Table, mapping: AnswersMapping): string[] {
  const used = new Set(mappedColumns(mapping));
  return table.columns.filter((column) => column !== '' && !used.has(column));
}

function setMaximumScores({ items, answers }: ReadAnswers): void {
  answers.forEach((score, cell) => {
    const item = items[cell % items.length];
    if (item && score < OMITTED && score > item.maxScore) item.maxScore = score;
  });
}
