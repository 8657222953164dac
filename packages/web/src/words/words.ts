import {
  compareNames,
  describeProblem,
  formatDate,
  formatNumber,
  formatPercent,
  isMessageKey,
  type Language,
  type MessageArguments,
  type Translate,
  translator,
} from '@sapa/language';
import type { Names, Problem } from '../api/types.ts';

/** Everything that turns data into the reader's words. */
export interface Words {
  language: Language;
  say: Translate;
  /** The sentence `area.code`, or the code itself where a file or an address brought one that has no sentence. */
  sayCode: (area: string, code: string, args?: MessageArguments) => string;
  /** A number with exactly `digits` decimals (default: up to three). */
  number: (value: number, digits?: number) => string;
  /** A difference with its sign. */
  difference: (value: number, digits: number) => string;
  /** A share (0…1) as percent. */
  percent: (share: number, digits?: number) => string;
  date: (moment: string, style?: 'long' | 'numeric' | 'minute') => string;
  /** The name in the reader's language; where that is empty, in another one. */
  name: (names: Partial<Names>) => string;
  compare: (left: string, right: string) => number;
  problem: (problem: Problem) => ReturnType<typeof describeProblem>;
}

// Kazakh and Russian readers know each other's names of places better than the English ones.
const fallbacks = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'kk', 'ru'],
} as const satisfies Record<Language, readonly Language[]>;

/** Returns the words of one language. */
export function wordsOf(language: Language): Words {
  const say = translator(language);
  return {
    language,
    say,
    sayCode: (area, code, args) => {
      const key = `${area}.${code}`;
      return isMessageKey(key) ? say(key, args) : code;
    },
    number: (value, digits) => formatNumber(language, value, digits === undefined ? {} : { digits }),
    difference: (value, digits) => formatNumber(language, value, { digits, sign: true }),
    percent: (share, digits = 1) => formatPercent(language, share, digits),
    date: (moment, style = 'long') => formatDate(language, moment, style),
    name: (names) => fallbacks[language].map((other) => names[other]).find((name) => name) ?? '',
    compare: compareNames(language),
    problem: (problem) => describeProblem(language, problem),
  };
}
