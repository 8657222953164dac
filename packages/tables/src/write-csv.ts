import type { OutputCell } from './output-cell.ts';

/**
 * Text of a CSV file: comma, LF, quotes only where needed (RFC 4180), empty for null. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front, which `readTable` takes off again.
 * Source of the guard: OWASP, “CSV Injection”.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly OutputCell[])[]): string {
  const lines = [columns.map(cellOf).join(',')];
  for (const row of rows) lines.push(row.map(cellOf).join(','));
  // A single empty cell would look like a blank line.
  return `${lines.map((line) => (line === '' ? '""' : line)).join('\n')}\n`;
}

const formulaLike = /^'*[=+\-@]/;
const numberLike = /^[+-]?\d+(?:[.,]\d+)?$/;

function cellOf(value: OutputCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = formulaLike.test(value) && !numberLike.test(value) ? `'${value}` : value;
  return /[",\n\r]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
