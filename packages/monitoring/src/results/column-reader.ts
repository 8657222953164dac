import { type Problem, parseNumber, type Table } from '@sapa/tables';

/** Reads columns of a table, without its blank rows, and notes each bad cell with its place. */
export class ColumnReader {
  readonly rows: readonly string[][];
  /** Row of the sheet of each row that is read. */
  readonly rowNumbers: readonly number[];
  readonly problems: Problem[] = [];
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
    const filled = table.rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? [index] : []));
    this.rows = filled.map((index) => table.rows[index] ?? []);
    this.rowNumbers = filled.map((index) => table.firstRow + index);
  }

  cells(column: string): string[] {
    const index = this.#table.columns.indexOf(column);
    return this.rows.map((row) => row[index] ?? '');
  }

  /** Codes in one form of their letters (NFC); an empty one is a problem. */
  codes(column: string): string[] {
    const cells = this.cells(column).map((cell) => cell.normalize('NFC'));
    cells.forEach((cell, row) => {
      if (cell === '') this.problem(row, column, 'missing-value', '');
    });
    return cells;
  }

  /** Numbers from `least` on. */
  numbers(column: string, least: number): number[] {
    return this.cells(column).map((cell, row) => {
      const value = parseNumber(cell);
      if (value !== null && value >= least) return value;
      this.problem(row, column, 'not-a-number', cell, `≥ ${least}`);
      return 0;
    });
  }

  /** Whole numbers from 0 to the largest that the database keeps. */
  wholeNumbers(column: string): Int32Array {
    const largest = 2 ** 31 - 1;
    const numbers = this.cells(column).map((cell, row) => {
      const value = parseNumber(cell);
      if (value !== null && Number.isInteger(value) && value >= 0 && value <= largest) return value;
      this.problem(row, column, 'not-a-whole-number', cell, '≥ 0');
      return 0;
    });
    return Int32Array.from(numbers);
  }

  /** Notes a problem of the cell in `column` of the row with index `row`. */
  problem(row: number, column: string, code: string, received: string, expected?: string): void {
    const place = { file: this.#table.file, row: this.rowNumbers[row] ?? 0, column };
    this.problems.push({ code, place, received, ...(expected === undefined ? {} : { expected }) });
  }
}
