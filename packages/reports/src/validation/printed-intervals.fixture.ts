import { type Language, translator } from '@sapa/language';
import type { Verdict } from '../findings/verdict.ts';

/** What the words before a printed interval say, and its ends as printed. */
export interface SaidInterval {
  said: Verdict[];
  low: number;
  high: number;
}

const comparisons = {
  kk: { higher: /жоғары/, lower: /төмен/, 'not-found': /(?:айырмашылық|кемшілік) анықталмады/ },
  ru: { higher: /выше/, lower: /ниже|Ниже/, 'not-found': /не выявлен[оы]/ },
  en: { higher: /higher/, lower: /lower/, 'not-found': /[Nn]o (?:difference|shortfall) (?:was )?found/ },
} as const satisfies Record<Language, Record<Verdict, RegExp>>;

const number = '([+−]?\\d[\\d.,]*)';
const intervals = {
  kk: new RegExp(`аралығы: ${number} … ${number}`, 'g'),
  ru: new RegExp(`интервал: от ${number} до ${number}`, 'g'),
  en: new RegExp(`interval: ${number} to ${number}`, 'g'),
} as const satisfies Record<Language, RegExp>;

/** The number that a reader of the language reads. */
export function readNumber(language: Language, printed: string): number {
  const plain = printed.replace('−', '-').replace(/[\s\u00A0\u202F]/g, '');
  return Number(language === 'en' ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}

/** The verdicts that a text says. */
export function verdictsSaid(language: Language, text: string): Verdict[] {
  const { higher, lower, 'not-found': none } = comparisons[language];
  return [
    ...(higher.test(text) ? ['higher' as const] : []),
    ...(lower.test(text) ? ['lower' as const] : []),
    ...(none.test(text) ? ['not-found' as const] : []),
  ];
}

/** Every interval of a difference that a text prints, with what is said in the words since the one before (plain spaces). */
export function saidIntervals(language: Language, text: string): SaidInterval[] {
  let from = 0;
  return [...text.matchAll(intervals[language])].map((match) => {
    const [all, low = '', high = ''] = match;
    const words = text.slice(from, match.index);
    from = match.index + all.length;
    return {
      said: verdictsSaid(language, words),
      low: readNumber(language, low.replace(/[.,]$/, '')),
      high: readNumber(language, high.replace(/[.,]$/, '')),
    };
  });
}

/** Whether a text says that a difference is not established because many were judged together. */
export function saysJudgedTogether(language: Language, text: string): boolean {
  return text.includes(translator(language)('report.verdict.adjusted'));
}
