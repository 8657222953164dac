import ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { columnLetters } from './column-letters.ts';
import type { Problem, Result } from './problem.ts';
import type { Table } from './table.ts';
import { tableFromGrid } from './table-from-grid.ts';
import { unpackedSize } from './unpacked-size.ts';

// The library holds a workbook in some twenty times its unpacked size; beyond this a CSV file is the honest way.
const largestUnpackedBytes = 150_000_000;

/** Reads the first visible sheet that holds data. The file is taken whole: any error cell or merged cell is a problem. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Result<Table>> {
  const refused = refuse(bytes, file);
  if (refused) return { ok: false, problems: [refused] };
  const workbook = await load(bytes);
  if (!workbook)
    return { ok: false, problems: [{ code: 'not-a-workbook', place: { file }, expected: '.xlsx' }] };
  const filled = workbook.worksheets.filter((sheet) => sheet.actualRowCount > 0);
  const visible = filled.filter((sheet) => sheet.state === 'visible');
  const sheets = visible.length > 0 ? visible : filled;
  const [first] = sheets;
  if (!first) return { ok: false, problems: [{ code: 'empty-file', place: { file } }] };
  const table = readSheet(first, file);
  if (!table.ok || sheets.length === 1) return table;
  const received = sheets.map((sheet) => sheet.name).join(' | ');
  const more: Problem = {
    code: 'more-sheets',
    place: { file, sheet: first.name },
    received,
    severity: 'warning',
  };
  return { ...table, warnings: [more, ...table.warnings] };
}

function refuse(bytes: Uint8Array, file: string): Problem | null {
  // The old .xls format and a workbook under a password share one container, which begins so.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return { code: 'old-or-protected-workbook', place: { file }, expected: '.xlsx, .csv' };
  }
  const size = unpackedSize(bytes);
  if (size === null) return { code: 'not-a-workbook', place: { file }, expected: '.xlsx' };
  if (size <= largestUnpackedBytes) return null;
  return {
    code: 'workbook-too-large',
    place: { file },
    received: megabytes(size),
    expected: `≤ ${megabytes(largestUnpackedBytes)}`,
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

// The library throws whatever it stumbles over in a damaged file; to the reader all of it is the same fault.
async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  } catch {
    return null;
  }
}

function readSheet(sheet: ExcelJS.Worksheet, file: string): Result<Table> {
  const { cells, problems, hidden } = readCells(sheet, file);
  const table = tableFromGrid({ cells, file, sheet: sheet.name, rowsMustFit: false });
  if (!table.ok && table.problems.some((problem) => problem.code === 'title-above-header')) return table;
  const all = [...(table.ok ? [] : table.problems), ...mergedCells(sheet, file), ...problems];
  if (!table.ok || all.length > 0) return { ok: false, problems: all };
  if (!hidden) return table;
  const warning: Problem = { code: 'hidden-rows', place: { file, sheet: sheet.name }, severity: 'warning' };
  return { ...table, warnings: [warning, ...table.warnings] };
}

interface SheetCells {
  cells: string[][];
  problems: Problem[];
  hidden: boolean;
}

function readCells(sheet: ExcelJS.Worksheet, file: string): SheetCells {
  const cells: string[][] = [];
  const problems: Problem[] = [];
  const uncalculated: Problem[] = [];
  let calculated = false;
  let hidden = false;
  sheet.eachRow((row, rowNumber) => {
    const texts: string[] = [];
    hidden ||= row.hidden;
    row.eachCell((cell, columnNumber) => {
      const place = { file, sheet: sheet.name, row: rowNumber, column: columnLetters(columnNumber - 1) };
      const read = cellText(cell);
      if ('error' in read) problems.push({ code: 'error-cell', place, received: read.error });
      else if ('uncalculated' in read) uncalculated.push({ code: 'formula-without-result', place });
      else {
        while (texts.length < columnNumber - 1) texts.push('');
        texts[columnNumber - 1] = read.text;
        calculated ||= cell.formula !== undefined;
      }
    });
    while (cells.length < rowNumber - 1) cells.push([]);
    cells[rowNumber - 1] = texts;
  });
  hidden ||= (sheet.columns ?? []).some((column) => column.hidden);
  // Where other formulas of the sheet have results, one without is a formula that gives an empty text.
  if (!calculated) problems.push(...uncalculated);
  return { cells, problems, hidden };
}

function mergedCells(sheet: ExcelJS.Worksheet, file: string): Problem[] {
  return sheet.model.merges.map((range) => {
    const row = Number(/\d+/.exec(range)?.[0] ?? 1);
    return { code: 'merged-cells', place: { file, sheet: sheet.name, row }, received: range };
  });
}
