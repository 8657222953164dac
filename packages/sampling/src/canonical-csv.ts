import { CanonicalBytes } from './canonical-bytes.ts';
import type { Cell } from './school.ts';

/**
 * Writes the one and only CSV of some rows: UTF-8, commas, LF after every line, Unicode NFC; a cell stands in double
 * quotes (inner ones doubled) only if it holds a comma, a double quote, CR or LF; missing = empty; numbers in their
 * shortest decimal form; true/false. The same rows give the same bytes in any language, so the text can be hashed.
 */
export function writeCanonicalCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const bytes = new CanonicalBytes();
  bytes.addRow(columns.length, (at) => columns[at]);
  for (const row of rows) bytes.addRow(row.length, (at) => row[at]);
  return bytes.text();
}

/** Reads a canonical CSV (also with CRLF or a BOM, as a spreadsheet saves it) into rows of text, header first. */
export function readCanonicalCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // One match a cell: quoted or plain, then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) break;
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',' && cell.lastIndex < text.length) continue;
    if (match[3] === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}
