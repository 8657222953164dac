import { type Difference, type Figure, isSuppressed, type MeasuredDifference } from '../findings/figure.ts';
import type { Reference } from '../findings/references.ts';
import type { Sign } from './blocks.ts';
import type { Words } from './words.ts';

/** A sentence with the sign that stands before it. */
export interface Finding {
  sign: Sign;
  text: string;
}

/** What is compared in a sentence about two groups. */
export type Pair =
  | { of: 'gender'; domain: string }
  | { of: 'languages'; domain: string; first: string; second: string }
  | { of: 'years'; domain: string; year: string };

/** Says how the school compares with a reference, or why that is not told. */
export function sayComparison(words: Words, reference: Reference, difference: Difference): Finding {
  if (isSuppressed(difference)) {
    const reason = words.withheld(difference.suppressed);
    return { sign: 'withheld', text: words.say(`report.not-compared.${reference}`, { reason }) };
  }
  const { verdict } = difference;
  const text = words.say(`report.verdict.${reference}.${verdict}`, figuresOf(words, difference));
  return { sign: verdict, text: withReservation(words, text, difference) };
}

/** Says why nothing is told about the school in a domain; null when its result is shown. */
export function sayWithheldSchool(words: Words, school: Figure): Finding | null {
  if (!isSuppressed(school)) return null;
  const reason = school.suppressed;
  const minimum = words.minimum(reason);
  return { sign: 'withheld', text: words.say(`report.not-compared.school.${reason}`, { minimum }) };
}

/** Says how two groups or years of the school compare, or why that is not told. */
export function sayPair(words: Words, pair: Pair, difference: Difference): Finding {
  const { of, ...names } = pair;
  if (isSuppressed(difference)) {
    const reason = words.withheld(difference.suppressed);
    return { sign: 'withheld', text: words.say(`report.not-compared.${of}`, { ...names, reason }) };
  }
  const { verdict } = difference;
  const figures = figuresOf(words, difference);
  const text = words.say(`report.verdict.${of}.${verdict}`, { ...names, ...figures });
  return { sign: verdict, text: withReservation(words, text, difference) };
}

/** Says why nothing is found although the interval leaves out zero: the comparisons of a grade are judged together. */
function withReservation(words: Words, text: string, { low, high, verdict }: MeasuredDifference): string {
  const leavesOutZero = low > 0 || high < 0;
  return leavesOutZero && verdict === 'not-found' ? `${text} ${words.say('report.verdict.adjusted')}` : text;
}

function figuresOf(words: Words, difference: { value: number; low: number; high: number }) {
  const { numbers } = words;
  return {
    points: numbers.points(difference.value),
    difference: numbers.signedEnd(difference.value),
    low: numbers.signedEnd(difference.low),
    high: numbers.signedEnd(difference.high),
  };
}
