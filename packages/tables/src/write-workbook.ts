import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { OutputCell } from './output-cell.ts';

/** One sheet of a workbook to write. */
export interface SheetContent {
  /** At most 31 characters, none of `* ? : \ / [ ]`. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly OutputCell[])[];
  /** Number formats by column name, e.g. `{ share: '0.0%' }`. */
  numberFormats?: Readonly<Record<string, string>>;
  /** For a sheet that is printed: A4 landscape, the heading repeated, title above, `foot` and page n of N below on every page. */
  print?: { title: string; foot: string };
}

const mostRows = 1_048_576;

/** Writes an XLSX workbook with a frozen bold header, fitting widths and a filter on each sheet. */
export async function writeWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  // Streaming: the whole-workbook writer of the library needs some twenty times the memory.
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  for (const sheet of sheets) await writeSheet(workbook, sheet);
  await workbook.commit();
  return new Uint8Array(await bytes);
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  content: SheetContent,
): Promise<void> {
  if (content.rows.length >= mostRows) throw new Error(`a sheet holds at most ${mostRows} rows`);
  const sheet = workbook.addWorksheet(content.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    ...(content.print ? printed(content.print) : {}),
  });
  sheet.columns = content.columns.map((column, index) => ({
    width: widthOf(column, content.rows, index),
    style: styleOf(content.numberFormats?.[column]),
  }));
  const header = sheet.addRow([...content.columns]);
  header.font = { bold: true };
  header.commit();
  if (content.columns.length > 0) {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: content.columns.length } };
  }
  for (const row of content.rows) sheet.addRow(row.map(clean)).commit();
  sheet.commit();
}

/** Page set-up of a printed sheet. `&` is the sign of codes in heads and feet, so one of a text is doubled. */
function printed({ title, foot }: { title: string; foot: string }): Partial<ExcelJS.AddWorksheetOptions> {
  const plain = (text: string) => text.replaceAll('&', '&&');
  return {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: {
      oddHeader: `&L${plain(title)}`,
      oddFooter: `&L&8${plain(foot)}&R&P / &N`,
    },
  };
}

function styleOf(numberFormat: string | undefined): Partial<ExcelJS.Style> {
  return numberFormat === undefined ? {} : { numFmt: numberFormat };
}

const narrowest = 8;
const widest = 60;

function widthOf(column: string, rows: readonly (readonly OutputCell[])[], index: number): number {
  let width = column.length;
  for (const row of rows.slice(0, 1000)) width = Math.max(width, String(row[index] ?? '').length);
  return Math.min(Math.max(width + 2, narrowest), widest);
}

// XML 1.0 cannot hold control signs, and a spreadsheet refuses a file that has them.
const notXml = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

function clean(value: OutputCell): OutputCell {
  return typeof value === 'string' ? value.replace(notXml, '') : value;
}
