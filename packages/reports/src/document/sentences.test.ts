import { type Language, languages } from '@sapa/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import type { MeasuredDifference } from '../findings/figure.ts';
import { references } from '../findings/references.ts';
import { verdictOf, verdicts } from '../findings/verdict.ts';
import { type Finding, sayComparison, sayPair, sayWithheldSchool } from './sentences.ts';
import { type Words, wordsOf } from './words.ts';

const judgement = {
  kk: { higher: /жоғары/, lower: /төмен/, 'not-found': /айырмашылық анықталмады/ },
  ru: { higher: /выше/, lower: /ниже/, 'not-found': /не выявлено/ },
  en: { higher: /higher/, lower: /lower/, 'not-found': /[Nn]o difference found/ },
} as const satisfies Record<Language, Record<MeasuredDifference['verdict'], RegExp>>;

const difference = fc
  .record({
    value: fc.double({ min: -200, max: 200, noNaN: true }),
    se: fc.double({ min: 0.01, max: 80, noNaN: true }),
  })
  .map(({ value, se }): MeasuredDifference => {
    const interval = { low: value - 1.96 * se, high: value + 1.96 * se };
    return { value, se, ...interval, verdict: verdictOf(interval), effectSize: value / 100 };
  });

function sayAll(words: Words, given: MeasuredDifference): Finding[] {
  const domain = words.say('report.domain.reading');
  return [
    ...references.map((reference) => sayComparison(words, reference, given)),
    sayPair(words, { of: 'gender', domain }, given),
    sayPair(words, { of: 'languages', domain, first: 'A', second: 'B' }, given),
    sayPair(words, { of: 'years', domain, year: '2024' }, given),
  ];
}

describe.each(languages)('in %s', (language) => {
  const words = wordsOf(exampleFindings(), language);

  test('a sentence says higher or lower only when the interval leaves out zero', () => {
    fc.assert(
      fc.property(difference, (given) => {
        const { low, high } = given;
        const right = low > 0 ? 'higher' : high < 0 ? 'lower' : 'not-found';
        for (const { sign, text } of sayAll(words, given)) {
          expect(sign).toBe(right);
          for (const verdict of verdicts) {
            if (verdict === right) expect(text).toMatch(judgement[language][verdict]);
            else expect(text).not.toMatch(judgement[language][verdict]);
          }
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a printed interval of a found difference never seems to hold zero', () => {
    fc.assert(
      fc.property(difference, (given) => {
        const written = sayComparison(words, 'nation', given).text;
        if (given.verdict === 'higher' && given.low > 1e-4) expect(written).not.toContain('−');
        if (given.verdict === 'lower' && given.high < -1e-4) expect(written).not.toContain('+');
        expect(written).not.toMatch(/(?:\s|:)0(?:\s|\))/);
      }),
      { examples: [[{ value: 12, se: 6, low: 0.24, high: 23.8, verdict: 'higher', effectSize: 0.1 }]] },
    );
  });

  test('what is withheld is said with its reason, and nothing is compared', () => {
    for (const suppressed of ['few-pupils', 'few-schools', 'not-measured'] as const) {
      const said = [
        sayWithheldSchool(words, { suppressed }),
        ...references.map((reference) => sayComparison(words, reference, { suppressed })),
        sayPair(words, { of: 'gender', domain: 'X' }, { suppressed }),
        sayPair(words, { of: 'languages', domain: 'X', first: 'A', second: 'B' }, { suppressed }),
        sayPair(words, { of: 'years', domain: 'X', year: '2024' }, { suppressed }),
      ];
      for (const finding of said) {
        expect(finding?.sign).toBe('withheld');
        expect(finding?.text).toMatch(/\.$/);
        for (const verdict of verdicts) expect(finding?.text).not.toMatch(judgement[language][verdict]);
      }
    }
  });
});

test('the plural of points follows the number', () => {
  const words = wordsOf(exampleFindings(), 'ru');
  const say = (value: number) =>
    sayComparison(words, 'nation', {
      value,
      se: 0.2,
      low: value - 0.4,
      high: value + 0.4,
      verdict: 'higher',
      effectSize: null,
    }).text;
  expect(say(1)).toContain('на 1 балл выше');
  expect(say(2)).toContain('на 2 балла выше');
  expect(say(11)).toContain('на 11 баллов выше');
  expect(say(31)).toContain('на 31 балл выше');
});
