import type { Result } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { Table } from './table.ts';

/**
 * Reads a table from the bytes of a `.csv` (`.tsv`, `.txt`) or `.xlsx` file: the header's names and every row as trimmed
 * text, or all the problems of the file at once.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<Result<Table>> {
  const extension = /\.[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? '';
  if (['.csv', '.tsv', '.txt'].includes(extension)) return readCsv(bytes, fileName);
  if (extension === '.xlsx' || extension === '.xlsm') {
    // The workbook library is heavy; who reads text tables only should not wait for it.
    const { readWorkbook } = await import('./read-workbook.ts');
    return readWorkbook(bytes, fileName);
  }
  const expected = '.csv, .xlsx';
  if (extension === '.xls')
    return {
      ok: false,
      problems: [{ code: 'old-or-protected-workbook', place: { file: fileName }, expected }],
    };
  return {
    ok: false,
    problems: [{ code: 'unknown-file-type', place: { file: fileName }, received: extension, expected }],
  };
}
