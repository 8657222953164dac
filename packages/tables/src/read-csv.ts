import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { Problem, Result } from './problem.ts';
import type { Table } from './table.ts';
import { tableFromGrid } from './table-from-grid.ts';

/** Reads a text table: encoding, separator and line ends are found out; quotes as in RFC 4180. Cells are trimmed, in Unicode form NFC. */
export function readCsv(bytes: Uint8Array, file: string): Result<Table> {
  const decoded = decodeText(bytes, file);
  if (!decoded)
    return { ok: false, problems: [{ code: 'not-a-text-table', place: { file }, expected: '.csv' }] };
  const { text, declared } = withoutDeclaration(canonical(decoded.text));
  const parsed = Papa.parse<string[]>(text, { delimiter: declared ?? findDelimiter(text), newline: '\n' });
  const problems = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error): Problem => ({ code: 'unclosed-quote', place: { file, row: (error.row ?? 0) + 1 } }));
  if (problems.length > 0) return { ok: false, problems };
  for (const row of parsed.data) cleanCells(row);
  const table = tableFromGrid({ cells: parsed.data, file, rowsMustFit: true });
  return table.ok ? { ...table, warnings: [...decoded.warnings, ...table.warnings] } : table;
}

// Files joined by hand mix line ends; names typed on a Mac hold «й» in two signs, which would match nothing.
function canonical(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

// Excel writes `sep=;` as a first line of its own when it wants to be sure of the separator.
function withoutDeclaration(text: string): { text: string; declared?: string } {
  const declaration = /^"?sep=([,;\t])"?\n/i.exec(text);
  if (!declaration) return { text };
  // The emptied line stays, so that rows keep the numbers that a person sees.
  return { text: text.slice(declaration[0].length - 1), declared: declaration[1] ?? ',' };
}

function cleanCells(row: string[]): void {
  for (let index = 0; index < row.length; index++) {
    const cell = (row[index] ?? '').trim();
    row[index] = cell.charCodeAt(0) === apostrophe ? cell.replace(guard, '$1') : cell;
  }
}

const apostrophe = 39;
// `writeTable` guards texts that a spreadsheet would take for a formula with an apostrophe; here it is taken off again.
const guard = /^'('*[=+\-@])/;
