const plainNumber = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;
// Thousands in groups of three, apart by a space of any width or an apostrophe.
const groupedNumber = /^[+-]?\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads a number written with a decimal point or a decimal comma, thousands apart by (no-break) spaces: `1 234,5`.
 * A comma is always decimal: `1,234` is 1.234. Null when the text is no finite number.
 */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace('\u2212', '-');
  if (plainNumber.test(trimmed)) return finite(trimmed);
  if (groupedNumber.test(trimmed)) return finite(trimmed.replace(/[ \u00a0\u2009\u202f'’]/g, ''));
  return null;
}

function finite(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const yes = new Set(['true', '1', 'yes', 'y', 'да', 'иә', 'ия', 'истина', 'ақиқат', '+']);
const no = new Set(['false', '0', 'no', 'n', 'нет', 'жоқ', 'ложь', 'жалған', '-']);

/** Reads yes or no as people and programs write it in Kazakh, Russian and English. Null when it is neither. */
export function parseBoolean(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
