import { formatNumber, formatPercent, type Language } from '@sapa/language';

/** Writes the figures of one report by the habits of its language; scores with the digits that its scale deserves. */
export interface Numbers {
  /** A score, e.g. `512`. */
  score(value: number): string;
  /** A difference with its sign, e.g. `+12` or `−7`. */
  signed(value: number): string;
  /** An interval of scores, e.g. `498–526`. */
  range(interval: { low: number; high: number }): string;
  /** An interval of differences, e.g. `−3 … +27`. */
  signedRange(interval: { low: number; high: number }): string;
  /** One end of an interval of differences, e.g. `−3`. */
  signedEnd(value: number): string;
  /** Absolute size of a difference for a plural form; never rounded to zero unless it is zero. */
  points(difference: number): number;
  /** A whole number, e.g. `1 448`. */
  count(value: number): string;
  /** A share as percent with one digit. */
  percent(share: number): string;
  /** A pure number with two digits, e.g. an effect size. */
  decimal(value: number, sign?: boolean): string;
}

// Intl writes a hyphen; a minus sign is as wide as the plus and never breaks at the end of a line.
function withMinus(text: string): string {
  return text.replace('-', '−');
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function pointsOf(difference: number, digits: number): number {
  const size = Math.abs(difference);
  for (let more = digits; more < 6; more++) {
    const rounded = roundTo(size, more);
    if (rounded !== 0) return rounded;
  }
  return size;
}

/** Returns the writer of figures for a language and a scale: whole points when its standard deviation is 50 or more. */
export function numbersOf(language: Language, scaleSd: number): Numbers {
  const digits = scaleSd >= 50 ? 0 : scaleSd >= 5 ? 1 : 2;
  const score = (value: number) => withMinus(formatNumber(language, value, { digits }));
  const signed = (value: number) => withMinus(formatNumber(language, value, { digits, sign: true }));
  // An end that rounds to zero gets more digits: "higher" beside an interval that seems to touch zero would look wrong.
  const signedEnd = (value: number) => {
    let more = digits;
    while (more < 6 && value !== 0 && roundTo(value, more) === 0) more++;
    return withMinus(formatNumber(language, value, { digits: more, sign: true }));
  };
  return {
    score,
    signed,
    range: ({ low, high }) =>
      low < 0 ? `${score(low)}\u00A0…\u00A0${score(high)}` : `${score(low)}–${score(high)}`,
    signedRange: ({ low, high }) => `${signedEnd(low)}\u00A0…\u00A0${signedEnd(high)}`,
    signedEnd,
    points: (difference) => pointsOf(difference, digits),
    count: (value) => formatNumber(language, value, { digits: 0 }),
    percent: (share) => formatPercent(language, share, 1),
    decimal: (value, sign = false) => withMinus(formatNumber(language, value, { digits: 2, sign })),
  };
}
