import { columnLetters } from './column-letters.ts';
import type { Place, Problem, Result } from './problem.ts';
import type { Table } from './table.ts';

/** Cells of a sheet as trimmed text; `cells[0]` is sheet row 1. Rows may differ in length. */
export interface Grid {
  cells: string[][];
  file: string;
  sheet?: string;
  /** In a text file a row of another length is a slip; in a workbook a row simply ends where its data end. */
  rowsMustFit: boolean;
}

/**
 * Makes a table of a grid: the first row that is not blank holds the column names. Lists every problem of the shape;
 * blank rows among the data stay (with a warning), so that rows keep their numbers.
 */
export function tableFromGrid(grid: Grid): Result<Table> {
  const headerIndex = grid.cells.findIndex(isFilled);
  const header = grid.cells[headerIndex];
  if (!header) return { ok: false, problems: [{ code: 'empty-file', place: place(grid) }] };
  const title = titleAboveHeader(grid, headerIndex);
  if (title) return { ok: false, problems: [title] };

  const firstRow = headerIndex + 2;
  const rows = grid.cells.slice(headerIndex + 1, grid.cells.findLastIndex(isFilled) + 1);
  const width = usedWidth(header, rows, grid.rowsMustFit ? header.length : Number.POSITIVE_INFINITY);
  const columns = fit(header, width);
  const problems = headerProblems(grid, columns, headerIndex + 1);
  if (grid.rowsMustFit) problems.push(...lengthProblems(grid, rows, firstRow, width, header.length));
  if (rows.length === 0) problems.push({ code: 'no-rows', place: place(grid) });
  if (problems.length > 0) return { ok: false, problems };
  const table: Table = { columns, rows: rows.map((row) => fit(row, width)), firstRow, file: grid.file };
  if (grid.sheet !== undefined) table.sheet = grid.sheet;
  return { ok: true, value: table, warnings: blankRows(grid, rows, firstRow) };
}

function place(grid: Grid, more: Place = {}): Place {
  return { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), ...more };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

function countFilled(row: readonly string[]): number {
  return row.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

const rowsLookedAt = 20;

// A single filled cell above rows of several cells is the title of a sheet made for the eye.
function titleAboveHeader(grid: Grid, index: number): Problem | null {
  const title = grid.cells[index] ?? [];
  if (countFilled(title) !== 1) return null;
  const below = grid.cells.slice(index + 1, index + rowsLookedAt);
  const widest = below.reduce<string[]>(
    (best, row) => (countFilled(row) > countFilled(best) ? row : best),
    [],
  );
  if (countFilled(widest) < 2) return null;
  const names = widest.filter((cell) => cell !== '').slice(0, 6);
  const received = title.find((cell) => cell !== '') ?? '';
  return {
    code: 'title-above-header',
    place: place(grid, { row: index + 1 }),
    received,
    expected: names.join(' | '),
  };
}

function usedWidth(header: readonly string[], rows: readonly string[][], limit: number): number {
  let width = header.findLastIndex((cell) => cell !== '') + 1;
  for (const row of rows) {
    for (let index = Math.min(row.length, limit) - 1; index >= width; index--) {
      if (row[index] === '') continue;
      width = index + 1;
      break;
    }
  }
  return width;
}

function fit(row: string[], width: number): string[] {
  if (row.length === width) return row;
  return row.length > width ? row.slice(0, width) : [...row, ...Array<string>(width - row.length).fill('')];
}

function headerProblems(grid: Grid, columns: readonly string[], row: number): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, column] of columns.entries()) {
    if (column === '') {
      problems.push({
        code: 'empty-header',
        place: place(grid, { row, column: columnLetters(index) }),
        received: '',
      });
    } else if (seen.has(column)) {
      problems.push({
        code: 'duplicate-header',
        place: place(grid, { row, column }),
        received: columnLetters(index),
      });
    }
    seen.add(column);
  }
  return problems;
}

function lengthProblems(
  grid: Grid,
  rows: readonly string[][],
  firstRow: number,
  width: number,
  headerLength: number,
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const tooMany = row.length > headerLength && isFilled(row.slice(headerLength));
    if (!tooMany && (row.length >= width || !isFilled(row))) continue;
    problems.push({
      code: tooMany ? 'too-many-cells' : 'too-few-cells',
      place: place(grid, { row: firstRow + index }),
      received: String(row.length),
      expected: String(headerLength),
    });
  }
  return problems;
}

function blankRows(grid: Grid, rows: readonly string[][], firstRow: number): Problem[] {
  return rows.flatMap((row, index) =>
    isFilled(row)
      ? []
      : [{ code: 'blank-row', place: place(grid, { row: firstRow + index }), severity: 'warning' }],
  );
}
