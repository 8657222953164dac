import type { Cell, School } from '@sapa/sampling';
import type { Place, Problem, Result, Table } from '@sapa/tables';
import { type MatchedColumn, matchColumns, type RegisterOptions } from './match-columns.ts';
import { personalColumns } from './personal-columns.ts';
import { cellReader } from './read-cell.ts';
import { columnDefinitions } from './register-columns.ts';

/**
 * Reads a register of schools from a table: columns by their canonical, Kazakh or Russian headings or by a mapping, values in their
 * canonical form, further columns kept under their own names (as numbers where every cell is one). Only `code` is required, in
 * every row and once. Returns all problems of the file at once; Latin letters inside Cyrillic words are folded with a warning,
 * and columns that seem to hold personal data are warned of.
 */
export function readRegister(table: Table, options: RegisterOptions = {}): Result<School[]> {
  const problems: Problem[] = [];
  const columns = matchColumns(table, options, problems);
  const code = columns.find(({ name }) => name === 'code');
  const constants = readConstants(table, options, problems);
  const codes = code ? readCodes(table, code, problems) : [];
  if (!code) problems.push({ code: 'missing-column', place: { file: table.file }, expected: codeHeadings() });
  const values = columns
    .filter((column) => column !== code)
    .map((column) => ({ name: column.name, cells: readColumn(table, column, problems) }));
  problems.push(...personalColumns(table, columns));
  const errors = problems.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) return { ok: false, problems: inReadingOrder(problems) };
  const schools = codes.flatMap((code, row): School[] => {
    if (isBlank(table.rows[row])) return [];
    const cells: Record<string, Cell> = { ...constants };
    for (const { name, cells: column } of values) cells[name] = column[row] ?? null;
    return [{ ...cells, code }];
  });
  return { ok: true, value: schools, warnings: inReadingOrder(problems) };
}

function codeHeadings(): string {
  const definition = columnDefinitions.find(({ name }) => name === 'code');
  return ['code', ...(definition?.aliases ?? [])].join(', ');
}

function readCodes(table: Table, column: MatchedColumn, problems: Problem[]): string[] {
  const firstRows = new Map<string, number>();
  return table.rows.map((cells, row) => {
    const code = (cells[column.index] ?? '').normalize('NFC').trim();
    const first = firstRows.get(code);
    if (isBlank(cells)) return '';
    if (code === '')
      problems.push({ code: 'missing-value', place: placeOf(table, row, column), received: '' });
    else if (first !== undefined) {
      const place = placeOf(table, row, column);
      problems.push({
        code: 'duplicate-code',
        place,
        received: code,
        expected: `≠ ${table.firstRow + first}`,
      });
    } else firstRows.set(code, row);
    return code;
  });
}

// The reader of tables has warned of it; it is no school without a code.
function isBlank(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell === '') ?? true;
}

function readColumn(table: Table, column: MatchedColumn, problems: Problem[]): Cell[] {
  if (!column.definition) return furtherCells(table, column);
  const read = cellReader(column.definition);
  return table.rows.map((cells, row) => {
    const cell = cells[column.index] ?? '';
    const reading = read(cell);
    if ('problem' in reading) {
      const { problem: code, expected } = reading;
      problems.push({
        code,
        place: placeOf(table, row, column),
        received: cell,
        expected,
        severity: 'error',
      });
      return null;
    }
    if (reading.foldedFrom !== undefined) {
      const [received, expected] = [reading.foldedFrom, String(reading.value)];
      const place = placeOf(table, row, column);
      problems.push({ code: 'look-alike-letters', place, received, expected, severity: 'warning' });
    }
    return reading.value;
  });
}

// 0123 is a code, not the number 123; 1e5 is not how a register writes a number.
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d+)?$/;

function furtherCells(table: Table, column: MatchedColumn): Cell[] {
  const cells = table.rows.map((row) => (row[column.index] ?? '').normalize('NFC').trim());
  const filled = cells.filter((cell) => cell !== '');
  const isNumeric = filled.length > 0 && filled.every((cell) => plainNumber.test(cell));
  return cells.map((cell) => {
    if (cell === '') return null;
    return isNumeric ? Number(cell.replace(',', '.')) : cell;
  });
}

function readConstants(table: Table, options: RegisterOptions, problems: Problem[]): Record<string, Cell> {
  const constants: Record<string, Cell> = {};
  for (const [name, text] of Object.entries(options.constants ?? {})) {
    const definition = columnDefinitions.find((known) => known.name === name);
    const reading = definition ? cellReader(definition)(text) : { value: text };
    if ('problem' in reading) {
      const place = { file: table.file, column: name };
      problems.push({ code: reading.problem, place, received: text, expected: reading.expected });
    } else constants[name] = reading.value;
  }
  return constants;
}

function placeOf(table: Table, row: number, column: MatchedColumn): Place {
  const place: Place = { file: table.file, row: table.firstRow + row, column: column.heading };
  return table.sheet === undefined ? place : { ...place, sheet: table.sheet };
}

// Columns are read one after the other; a person reads rows.
function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
