import { readCanonicalCsv } from './canonical-csv.ts';
import type { Problem } from './problem.ts';
import { type Cell, type RegisterColumn, registerColumns, type School } from './school.ts';

/** A register read from its file, or the first thing that keeps the file from being one. */
export type ReadRegister = { ok: true; schools: School[] } | { ok: false; problem: RowProblem };

/** A problem with the row (header = 1) and the column where it stands. */
export type RowProblem = Problem & { place: { row: number; column: string } };

const numberColumns: ReadonlySet<string> = new Set<RegisterColumn>([
  'enrolment',
  'grade4',
  'grade9',
  'internet_mbps',
  'computer_places',
]);
const booleanColumns: ReadonlySet<string> = new Set<RegisterColumn>(['evening', 'participated_last_year']);
const knownColumns: ReadonlySet<string> = new Set(registerColumns);

/**
 * Reads a register from the canonical CSV in which it is published, so that writing it again gives the same cells: columns
 * of the contract by their types, any other as numbers where every cell is one. Needs the columns' canonical names; a code
 * in each row, and each once. A cell that its column's type does not know stays as it stands, for the comparison to find.
 */
export function readRegisterCsv(text: string): ReadRegister {
  const [heading = [], ...rows] = readCanonicalCsv(text);
  const columns = heading.map((name) => name.trim());
  const codeAt = columns.indexOf('code');
  if (codeAt < 0) return problem('missing-column', { row: 1, column: 'code' });
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) return problem('duplicate-header', { row: 1, column: twice });
  const readers = columns.map((column, at) => cellReader(column, () => rows.map((row) => row[at])));
  const seen = new Map<string, number>();
  const schools: School[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const place = { row: index + 2, column: 'code' };
    if (row.length !== columns.length) {
      const code = row.length < columns.length ? 'too-few-cells' : 'too-many-cells';
      return problem(code, place, row.length, columns.length);
    }
    const code = clean(row[codeAt]);
    if (code === '') return problem('missing-value', place);
    const first = seen.get(code);
    if (first !== undefined) return problem('duplicate-code', place, code, `≠ ${first}`);
    seen.set(code, place.row);
    const cells = Object.fromEntries(columns.map((column, at) => [column, readers[at](clean(row[at]))]));
    schools.push({ ...cells, code });
  }
  return { ok: true, schools };
}

function clean(cell: string): string {
  return cell.normalize('NFC').trim();
}

function problem(
  code: string,
  place: { row: number; column: string },
  received?: string | number,
  expected?: string | number,
): ReadRegister {
  const told = {
    ...(received === undefined ? {} : { received: String(received) }),
    ...(expected === undefined ? {} : { expected: String(expected) }),
  };
  return { ok: false, problem: { code, place, ...told } };
}

// 0123 is a code, not the number 123; digits beyond what a double holds are one too.
const writtenNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$|^-?\d(?:\.\d+)?e-\d+$/;

function cellReader(column: string, cells: () => readonly (string | undefined)[]): (cell: string) => Cell {
  if (booleanColumns.has(column))
    return (cell) => (cell === 'true' ? true : cell === 'false' ? false : textOf(cell));
  if (numberColumns.has(column) || (!knownColumns.has(column) && holdsNumbers(cells())))
    return (cell) => (writtenNumber.test(cell) ? Number(cell) : textOf(cell));
  return textOf;
}

function holdsNumbers(cells: readonly (string | undefined)[]): boolean {
  const filled = cells.map((cell) => clean(cell ?? '')).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => writtenNumber.test(cell));
}

function textOf(cell: string): Cell {
  return cell === '' ? null : cell;
}
