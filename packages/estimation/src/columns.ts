/** A categorical column: `codes[row]` points into `labels`; -1 = missing. */
export interface CategoricalColumn {
  codes: Int32Array;
  labels: string[];
}

/** The data: columns of equal length `rows`. In numeric columns NaN = missing. A name may stand in both maps. */
export interface Columns {
  rows: number;
  numeric: Record<string, Float64Array>;
  categorical: Record<string, CategoricalColumn>;
}

/** The names of all columns, numeric ones first, each once. */
export function columnNames(data: Columns): string[] {
  return [...new Set([...Object.keys(data.numeric), ...Object.keys(data.categorical)])];
}
