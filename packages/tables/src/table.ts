/** A rectangular table of trimmed text, as read from a CSV or XLSX file. */
export interface Table {
  columns: string[];
  /** Cells as text; every row has as many cells as there are columns. */
  rows: string[][];
  /** Sheet row (from 1) of `rows[0]`; row `i` stands in sheet row `firstRow + i` unless `rowNumbers` says otherwise. */
  firstRow: number;
  sheet?: string;
  file: string;
}
