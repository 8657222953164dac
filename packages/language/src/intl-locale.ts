import type { Language } from './language.ts';

/**
 * True where this machine's `Intl` writes numbers and dates the Kazakh way. Chromium says that it does but carries no
 * Kazakh data, and writes 1,234.5 instead of 1 234,5.
 */
export const knowsKazakh = new Intl.NumberFormat('kk').format(0.5) === '0,5';

/**
 * The locale to ask `Intl` for. Without Kazakh data Russian stands in for it: numbers and dates in digits look the same
 * in both; the percent sign, names of months and the order of letters do not, and are seen to where they are made.
 */
export function intlLocale(language: Language): string {
  return language === 'kk' && !knowsKazakh ? 'ru' : language;
}
