import { intlLocale, knowsKazakh } from './intl-locale.ts';
import { compareKazakh } from './kazakh-order.ts';
import type { Language } from './language.ts';
import { translator } from './translate.ts';

/** How a number is to be written. */
export interface NumberStyle {
  /** Exactly this many digits after the decimal sign; without it up to three, no trailing zeros. */
  digits?: number;
  /** Show `+` before a positive value, as differences need. */
  sign?: boolean;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

// Building an Intl object costs a thousand times more than using it; a report formats thousands of figures.
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${language} ${JSON.stringify(options)}`;
  const known = numberFormats.get(id);
  if (known) return known;
  const format = new Intl.NumberFormat(intlLocale(language), options);
  numberFormats.set(id, format);
  return format;
}

/** Writes a number by the habits of the language: `1 234,5` in kk and ru, `1,234.5` in en. */
export function formatNumber(language: Language, value: number, style: NumberStyle = {}): string {
  const digits =
    style.digits === undefined
      ? {}
      : { minimumFractionDigits: style.digits, maximumFractionDigits: style.digits };
  return numberFormat(language, { ...digits, signDisplay: signDisplay(style.sign) }).format(value);
}

// `negative` and `exceptZero` keep a rounded zero from being written as −0 or +0.
function signDisplay(sign: boolean | undefined): 'exceptZero' | 'negative' {
  return sign ? 'exceptZero' : 'negative';
}

/** Writes a share (0…1) as percent with exactly `digits` decimals: `22,7%` in kk, `22,7 %` in ru, `22.7%` in en. */
export function formatPercent(language: Language, share: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = numberFormat(language, { style: 'percent', ...options, signDisplay: 'negative' }).format(
    share,
  );
  // Kazakh writes the sign without a space; the stand-in does not know that.
  return language === 'kk' && !knowsKazakh ? text.replace(/\s%/u, '%') : text;
}

/**
 * Writes the difference of two shares in percentage points, with its sign: `+3,2 п. п.`.
 * A difference of percents is never a percent.
 */
export function formatPercentagePoints(language: Language, difference: number, digits: number): string {
  const value = formatNumber(language, difference * 100, { digits, sign: true });
  return translator(language)('common.percentage-points', { value });
}

const collators = new Map<Language, Intl.Collator>();

/** Order of names in the language's alphabet (Kazakh: … г ғ д …); numbers inside names by size. For `sort`. */
export function compareNames(language: Language): (left: string, right: string) => number {
  if (language === 'kk' && Intl.Collator.supportedLocalesOf('kk').length === 0) return compareKazakh;
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare;
}
