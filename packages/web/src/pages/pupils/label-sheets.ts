/** A sheet that labels are printed on: an A4 page of columns × rows alike, millimetres for margins and gaps. */
export interface LabelSheet {
  columns: number;
  rows: number;
  topMm: number;
  leftMm: number;
  columnGapMm: number;
  rowGapMm: number;
}

/** The commonest sheet: 3 × 8 labels of 70 × 37 mm without gaps. */
const commonest: LabelSheet = { columns: 3, rows: 8, topMm: 0.5, leftMm: 0, columnGapMm: 0, rowGapMm: 0 };

/** Sheets that are sold for A4 printers; the first is the one to begin with. */
export const labelSheets: readonly [LabelSheet, ...LabelSheet[]] = [
  commonest,
  { ...commonest, rows: 7 },
  { columns: 2, rows: 7, topMm: 15.1, leftMm: 4.65, columnGapMm: 2.5, rowGapMm: 0 },
  { columns: 2, rows: 8, topMm: 12.9, leftMm: 4.65, columnGapMm: 2.5, rowGapMm: 0 },
  { columns: 4, rows: 10, topMm: 21.5, leftMm: 8, columnGapMm: 0, rowGapMm: 0 },
];

const pageMm = { width: 210, height: 297 };

/** The size of one label of a sheet in millimetres, the margins alike on both sides; negative where nothing is left. */
export function labelSize(sheet: LabelSheet): { widthMm: number; heightMm: number } {
  const across = pageMm.width - 2 * sheet.leftMm - (sheet.columns - 1) * sheet.columnGapMm;
  const down = pageMm.height - 2 * sheet.topMm - (sheet.rows - 1) * sheet.rowGapMm;
  return { widthMm: across / sheet.columns, heightMm: down / sheet.rows };
}

/** The sheet as a request holds it. */
export function sheetQuery(sheet: LabelSheet): Record<string, string> {
  return Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, String(value)]));
}
