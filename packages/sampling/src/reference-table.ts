import { readCanonicalCsv } from './canonical-csv.ts';
import { readReference } from './reference-data.ts';

/** For tests: a reference table by columns. */
export interface ReferenceTable {
  rows: number;
  /** The cells of a column as they stand. */
  text(column: string): string[];
  /** The cells as numbers; empty and NA become NaN. */
  numbers(column: string): Float64Array;
}

/** For tests: reads a CSV file of the reference data. */
export function readReferenceTable(path: string): ReferenceTable {
  const [columns = [], ...rows] = readCanonicalCsv(readReference(path));
  const text = (column: string) => {
    const at = columns.indexOf(column);
    if (at < 0) throw new Error(`${path} has no column ${column}`);
    return rows.map((row) => row[at] ?? '');
  };
  const numberOf = (cell: string) => (cell === '' || cell === 'NA' ? Number.NaN : Number(cell));
  return { rows: rows.length, text, numbers: (column) => Float64Array.from(text(column), numberOf) };
}
