import ExcelJS from 'exceljs';

const { ValueType } = ExcelJS;

/** A cell as text, or what is wrong with it. */
export type CellText = { text: string } | { error: string } | { uncalculated: true };

/**
 * Text of a workbook's cell: numbers in plain decimal form with a point (leading zeros where the number format shows
 * them), dates in ISO form, the result of a formula, rich text without its dress.
 */
export function cellText(cell: ExcelJS.Cell): CellText {
  // Cells merged into another repeat its value; the value counts once.
  if (cell.type === ValueType.Merge) return { text: '' };
  return valueText(cell.value, cell.numFmt);
}

function valueText(value: ExcelJS.CellValue | undefined, numberFormat: string | undefined): CellText {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') return { text: plainText(value) };
  if (typeof value === 'number') return { text: numberText(value, numberFormat) };
  if (typeof value === 'boolean') return { text: String(value) };
  if (value instanceof Date) return { text: dateText(value) };
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return { text: plainText(value.richText.map((part) => part.text).join('')) };
  if ('hyperlink' in value) return valueText(value.text, numberFormat);
  if (value.result === undefined) return { uncalculated: true };
  return valueText(value.result, numberFormat);
}

// A workbook can hide signs that are no text behind `_x0000_`; no person sees them, and no database takes them.
function plainText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().trim().normalize('NFC');
}

// `0000` as number format keeps the leading zeros of a code.
function numberText(value: number, numberFormat: string | undefined): string {
  // A spreadsheet keeps fifteen digits; what comes after is noise of the binary form (0.1 + 0.2).
  const rounded = Number(value.toPrecision(15));
  const text = plainDecimal(rounded);
  const zeros = numberFormat && /^0{2,}$/.test(numberFormat) ? numberFormat.length : 0;
  return Number.isInteger(rounded) && rounded >= 0 ? text.padStart(zeros, '0') : text;
}

// 1e+21 and 1e-7 are how JavaScript writes what a person never typed so.
function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', lead = '', fraction = '', power = '0'] = match;
  const digits = lead + fraction;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

// Days before 1900 are how a spreadsheet keeps a time of day without a date.
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  const time = iso.slice(11, 19);
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}
