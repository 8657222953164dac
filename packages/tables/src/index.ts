export type { OutputCell } from './output-cell.ts';
export { parseBoolean, parseNumber } from './parse-values.ts';
export type { Place, Problem, Result } from './problem.ts';
export { readTable } from './read-table.ts';
export type { Table } from './table.ts';
export { type TableFormat, type WriteOptions, writeTable } from './write-table.ts';
export { type SheetContent, writeWorkbook } from './write-workbook.ts';
