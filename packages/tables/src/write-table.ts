import type { OutputCell } from './output-cell.ts';
import { writeCsv } from './write-csv.ts';

/** Form of an output file. */
export type TableFormat = 'csv' | 'xlsx' | 'json';

/** How a workbook is to look; CSV and JSON do not need it. */
export interface WriteOptions {
  /** Name of the sheet, at most 31 characters; `Sheet1` without it. */
  sheet?: string;
  /** Number formats of a workbook's columns by name, e.g. `{ share: '0.0%' }`. */
  numberFormats?: Readonly<Record<string, string>>;
}

/**
 * Writes a table: CSV (UTF-8, LF), JSON (array of objects, one a row) or XLSX (frozen bold header, real numbers).
 * A text that begins like a formula stays text. Throws when a number is not finite or a row does not fit the columns:
 * both are bugs of the caller, and a file must not hide them.
 */
export async function writeTable(
  columns: readonly string[],
  rows: readonly (readonly OutputCell[])[],
  format: TableFormat,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  check(columns, rows);
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(writeCsv(columns, rows));
    case 'json':
      return new TextEncoder().encode(writeJson(columns, rows));
    case 'xlsx': {
      const { writeWorkbook } = await import('./write-workbook.ts');
      return writeWorkbook([
        { name: options.sheet ?? 'Sheet1', columns, rows, numberFormats: options.numberFormats ?? {} },
      ]);
    }
  }
}

function check(columns: readonly string[], rows: readonly (readonly OutputCell[])[]): void {
  for (const [index, row] of rows.entries()) {
    if (row.length !== columns.length)
      throw new Error(`row ${index} has ${row.length} cells for ${columns.length} columns`);
    for (const [at, value] of row.entries()) {
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`row ${index}, column ${columns[at]}: ${value} cannot be written; use null`);
    }
  }
}

function writeJson(columns: readonly string[], rows: readonly (readonly OutputCell[])[]): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
  );
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}
