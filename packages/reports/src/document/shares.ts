import { formatNumber, formatPercent } from '@sapa/language';
import type { MeasuredDifference } from '../findings/figure.ts';
import type { Bound } from '../findings/item.ts';
import type { Words } from './words.ts';

/** A share as whole percent: a school has too few pupils for more digits. */
export function wholePercent({ language }: Words, share: number): string {
  return formatPercent(language, share, 0);
}

/** A share as a bare number of percent, for columns whose head says the unit. */
export function bareShare({ language }: Words, share: number): string {
  return formatNumber(language, 100 * share, { digits: 0 });
}

/** The same with a sign where it is only a bound, e.g. `≥ 88`. */
export function bounded(text: string, bound: Bound | undefined): string {
  if (bound === undefined) return text;
  return `${bound === 'at-least' ? '≥' : '≤'}\u00A0${text}`;
}

/** A difference of shares in percentage points with its sign; more digits where it would round to zero. */
export function signedShare({ language }: Words, difference: number): string {
  const points = 100 * difference;
  let digits = 0;
  while (digits < 4 && points !== 0 && Number(points.toFixed(digits)) === 0) digits++;
  return formatNumber(language, points, { digits, sign: true }).replace('-', '−');
}

/** Size of a difference of shares in percentage points, for a plural form; never rounded to zero unless it is zero. */
export function sharePoints(difference: number): number {
  const size = Math.abs(100 * difference);
  return Math.round(size) || Number(size.toFixed(1)) || size;
}

/** The interval of a difference of shares, e.g. `−21 … −3`. */
export function shareRange(words: Words, { low, high }: Pick<MeasuredDifference, 'low' | 'high'>): string {
  return `${signedShare(words, low)}\u00A0…\u00A0${signedShare(words, high)}`;
}
