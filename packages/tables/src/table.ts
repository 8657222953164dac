/** A rectangular table of trimmed text, as read from a CSV or XLSX file. */
export interface Table {
  columns: string[];
  /** Cells as text; every row has as many cells as there are columns. */
  rows: string[][];
  /** Sheet row (from 1) of `rows[0]`: `rows[i]` is sheet row `firstRow + i`. */
  firstRow: number;
  sheet?: string;
  file: string;
}
