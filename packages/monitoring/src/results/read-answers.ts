import { type Problem, parseNumber, type Result, type Table } from '@sapa/tables';
import { keyIndex } from '../scaling/keys.ts';
import { NOT_ADMINISTERED, OMITTED, scoreChoices, type TestItem } from './answer-sheets.ts';
import type { AnswersMapping } from './answers-mapping.ts';

/** An answer file as columns; a column that the file does not have is null. */
export interface ReadAnswers {
  items: TestItem[];
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

/** The highest score category or option that a cell may hold. */
const highestCategory = 20;

/** Reads an answer file by its mapping: all of it, or every problem with row and column. `knownSchool` tells the schools of the register. */
export function readAnswers(
  table: Table,
  mapping: AnswersMapping,
  knownSchool: (code: string) => boolean,
): Result<ReadAnswers> {
  const problems: Problem[] = missingColumns(table, mapping);
  if (problems.length > 0) return { ok: false, problems };
  const reader = new ColumnReader(table, problems);
  const pupilCodes = reader.texts(mapping.id);
  const schoolCodes = reader.texts(mapping.school);
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
    pupilCodes,
    schoolCodes,
    genders: gendersOf(reader, mapping),
    languages: mapping.language === undefined ? table.rows.map(() => null) : reader.texts(mapping.language),
    weights: mapping.weight === undefined ? null : Float64Array.from(reader.numbers(mapping.weight, 0)),
    zones: mapping.zone === undefined ? null : Int32Array.from(reader.numbers(mapping.zone, 0)),
    units: mapping.unit === undefined ? null : Int32Array.from(reader.numbers(mapping.unit, 0)),
    covariates: covariatesOf(table, mapping),
    answers: mapping.key
      ? scoreChoices(
          cells,
          mapping.items.map((item) => keyIndex(mapping.key?.[item] ?? null)),
        )
      : cells,
    choices: mapping.key ? cells : null,
  };
  if (problems.length > 0) return { ok: false, problems };
  setMaximumScores(answers);
  return { ok: true, value: answers, warnings: [] };
}

/** Reads columns of a table and notes each bad cell with its place. */
class ColumnReader {
  readonly table: Table;
  readonly problems: Problem[];

  constructor(table: Table, problems: Problem[]) {
    this.table = table;
    this.problems = problems;
  }

  cells(column: string): string[] {
    const index = this.table.columns.indexOf(column);
    return this.table.rows.map((row) => row[index] ?? '');
  }

  texts(column: string): string[] {
    const cells = this.cells(column);
    cells.forEach((cell, row) => {
      if (cell === '') this.problem(row, column, 'missing-value', '');
    });
    return cells;
  }

  numbers(column: string, least: number): number[] {
    return this.cells(column).map((cell, row) => {
      const value = parseNumber(cell);
      if (value !== null && value >= least) return value;
      this.problem(row, column, 'not-a-number', cell, `≥ ${least}`);
      return 0;
    });
  }

  problem(row: number, column: string, code: string, received: string, expected?: string): void {
    this.problems.push({
      code,
      place: { file: this.table.file, row: this.table.firstRow + row, column },
      received,
      ...(expected === undefined ? {} : { expected }),
    });
  }
}

function missingColumns(table: Table, mapping: AnswersMapping): Problem[] {
  const wanted = [mapping.id, mapping.school, ...mapping.items];
  for (const column of [mapping.gender?.column, mapping.language, mapping.weight, mapping.zone, mapping.unit])
    if (column !== undefined) wanted.push(column);
  return wanted
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({ code: 'missing-column', place: { file: table.file, column } }));
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
  const persons = reader.table.rows.length;
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
  const index = /^([A-Za-z]|\d{1,2})$/.test(cell) ? keyIndex(cell) : -1;
  return index >= 0 && index < highestCategory ? index : -1;
}

function gendersOf(reader: ColumnReader, { gender }: AnswersMapping): ('girl' | 'boy' | null)[] {
  if (!gender) return reader.table.rows.map(() => null);
  return reader.cells(gender.column).map((cell, row) => {
    if (cell === gender.girl) return 'girl';
    if (cell === gender.boy) return 'boy';
    if (cell !== '')
      reader.problem(row, gender.column, 'unknown-value', cell, `${gender.girl}, ${gender.boy}`);
    return null;
  });
}

/** Columns that are neither mapped nor items, kept with the sheet as they came. */
function covariatesOf(table: Table, mapping: AnswersMapping): string[] {
  const used = new Set<string | undefined>([
    mapping.id,
    mapping.school,
    mapping.gender?.column,
    mapping.language,
    mapping.weight,
    mapping.zone,
    mapping.unit,
    ...mapping.items,
  ]);
  const kept = table.columns.flatMap((column, index) => (used.has(column) ? [] : [{ column, index }]));
  return table.rows.map((row) =>
    JSON.stringify(Object.fromEntries(kept.map(({ column, index }) => [column, row[index] ?? '']))),
  );
}

function setMaximumScores({ items, answers }: ReadAnswers): void {
  answers.forEach((score, cell) => {
    const item = items[cell % items.length];
    if (item && score < OMITTED && score > item.maxScore) item.maxScore = score;
  });
}
