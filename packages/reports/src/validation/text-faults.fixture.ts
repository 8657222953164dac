import type { Language } from '@sapa/language';
import { saidIntervals, saysJudgedTogether } from './printed-intervals.fixture.ts';

/** Something that a printed text must not have. */
export interface Fault {
  rule: string;
  text: string;
}

const unsaid = /[{}]|undefined|\bNaN\b|\bnull\b|Infinity|∞|\[object/;
// A sentence of the catalogue that is missing would be printed as its key.
const key = /\b(?:report|territory|common|approval)\.[a-z]+/;
// A Latin letter inside a Cyrillic word looks right and cannot be searched for.
const mixedWord = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;

const foreignDecimal = { kk: /\d\.\d/, ru: /\d\.\d/, en: /\d,\d{1,2}(?!\d)|\d,\d{4}/ } as const;
const foreignPercent = { kk: /\d\s%/, ru: /\d%/, en: /\d\s%/ } as const;
const hyphenMinus = /(?:^|[\s(])-\d/;
// Scores have no decimals, percents one, pure numbers two; more only where rounding would make a nought of a difference.
const digits = /\d[.,](\d{3,})(?!\d)/g;
const longNumber = /(?<![.,]\d*)\d{5,}/;

/** A difference in percent: signed, or after "by", is one in percentage points. */
const percentAsPoints = {
  kk: /[+−]\d[\d,]*%|\d%-?(?:ға|ге|қа|ке)?\s(?:жоғары|төмен)/,
  ru: /[+−]\d[\d,]*\s?%|на \d[\d,]*\s?%/,
  en: /[+−]\d[\d.]*%|\d% (?:higher|lower|more|less)/,
} as const;

/** A share in percentage points: only a difference is. */
const pointsAsPercent = {
  kk: /\d пайыздық тармақ(?!қа (?:жоғары|төмен))/,
  ru: /(?<!на |[\d,]|[+−][\d,]*)\d+(?:,\d+)? процентн/,
  en: /\d percentage points? (?!higher|lower)/,
} as const;

/**
 * Everything that is wrong in a printed text. `data` are words of the findings (names, codes, versions), in which numbers are
 * nobody's figures.
 */
export function faultsIn(language: Language, printed: string, data: readonly string[]): Fault[] {
  const text = printed.replace(/[\u00A0\u202F]/g, ' ');
  const figures = data.reduce((rest, word) => rest.replaceAll(word, '·'), text);
  const rules: readonly (readonly [string, boolean])[] = [
    ['a hole', unsaid.test(text)],
    ['a missing sentence', key.test(text)],
    ['a Latin letter in a Cyrillic word', mixedWord.test(text)],
    ['a decimal sign of another language', foreignDecimal[language].test(figures)],
    ['a percent sign written as in another language', foreignPercent[language].test(figures)],
    ['a hyphen for a minus', hyphenMinus.test(figures)],
    ['too many digits', hasTooManyDigits(language, figures)],
    ['a difference in percent', percentAsPoints[language].test(figures)],
    ['a share in percentage points', pointsAsPercent[language].test(figures)],
    ['a verdict against its interval', saysAgainstInterval(language, text)],
  ];
  return rules.flatMap(([rule, isBroken]) => (isBroken ? [{ rule, text }] : []));
}

function hasTooManyDigits(language: Language, text: string): boolean {
  if (longNumber.test(text)) return true;
  for (const [all, decimals = ''] of text.matchAll(digits)) {
    // English thousands.
    if (language === 'en' && all.includes(',') && decimals.length === 3) continue;
    if (!/^0[.,]0*\d$/.test(all)) return true;
  }
  return false;
}

function saysAgainstInterval(language: Language, text: string): boolean {
  return saidIntervals(language, text).some(({ said, low, high }) => {
    const [verdict] = said;
    if (said.length !== 1 || !(low <= high)) return true;
    if (verdict === 'higher') return low <= 0;
    if (verdict === 'lower') return high >= 0;
    return (low > 0 || high < 0) && !saysJudgedTogether(language, text);
  });
}
