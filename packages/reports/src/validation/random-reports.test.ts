import { type Language, languages } from '@sapa/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeReport } from '../document/compose.ts';
import { schoolFindingsProblems } from '../findings/problems.ts';
import { composeTerritory } from '../territory/compose-territory.ts';
import { documentFaults } from './document-faults.fixture.ts';
import { randomFindings } from './random-findings.fixture.ts';
import { randomTerritory } from './random-territory.fixture.ts';
import { faultsIn } from './text-faults.fixture.ts';

// `npm run validate:reports` does the same with thousands.
test('any right findings become a document of which every sentence and number is right, in every language', () => {
  fc.assert(
    fc.property(randomFindings, (findings) => {
      expect(schoolFindingsProblems(findings)).toEqual([]);
      for (const language of languages)
        expect(documentFaults({ language, findings, ...composeReport(findings, language) })).toEqual([]);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('so do those of a region or the nation', () => {
  fc.assert(
    fc.property(randomTerritory, (findings) => {
      for (const language of languages)
        expect(documentFaults({ language, findings, ...composeTerritory(findings, language) })).toEqual([]);
    }),
    { numRuns: 20, seed: 1 },
  );
});

describe('a fault is noticed:', () => {
  const faulty: readonly (readonly [string, Language, string])[] = [
    ['a hole', 'ru', 'Результат: {points}'],
    ['a missing sentence', 'kk', 'report.verdict.nation.higher'],
    ['a Latin letter in a Cyrillic word', 'kk', 'Мeктеп'],
    ['a decimal sign of another language', 'ru', 'надёжность 0.82'],
    ['a decimal sign of another language', 'en', 'reliability 0,82'],
    ['a percent sign written as in another language', 'ru', 'участие 95%'],
    ['a hyphen for a minus', 'en', 'a difference of -3'],
    ['too many digits', 'kk', 'орташа балл 512,3458'],
    ['too many digits', 'en', 'a mean of 512.34567'],
    ['a difference in percent', 'ru', 'Доля на 12 % выше'],
    ['a difference in percent', 'en', 'The share is +12% in the school'],
    ['a share in percentage points', 'ru', 'Доля: 12 процентных пунктов'],
    ['a share in percentage points', 'en', 'The share is 12 percentage points of all'],
    [
      'a verdict against its interval',
      'ru',
      'Результат на 9 баллов выше (доверительный интервал: от −1 до +19).',
    ],
    ['a verdict against its interval', 'en', 'It is 9 points lower (95% confidence interval: −19 to +1).'],
    ['a verdict against its interval', 'kk', 'айырмашылық анықталмады (сенімділік аралығы: +3 … +9)'],
  ];
  test.each(faulty)('%s (%s): %s', (rule, language, text) => {
    expect(faultsIn(language, text, []).map((fault) => fault.rule)).toContain(rule);
  });
});
