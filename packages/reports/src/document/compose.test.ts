import { languages } from '@sapa/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { type DomainFindings, knownDomains, references } from '../findings/domain.ts';
import type { Difference, Figure } from '../findings/figure.ts';
import { schoolFindingsProblems } from '../findings/problems.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import { verdictOf } from '../findings/verdict.ts';
import { composeReport } from './compose.ts';

const suppressed = fc.constantFrom('few-pupils' as const, 'few-schools' as const, 'not-measured' as const);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .record({ value: number(300, 700), se: number(0, 40), n: fc.integer({ min: 0, max: 40 }) })
    .map((given) => ({
      ...given,
      low: given.value - 2 * given.se,
      high: given.value + 2 * given.se,
    })),
  suppressed.map((reason) => ({ suppressed: reason })),
);

const freeDifference: fc.Arbitrary<Difference> = fc.oneof(
  fc
    .record({ value: number(-150, 150), se: number(0, 60) })
    .map((given) => differenceOf(given.value, given.se)),
  suppressed.map((reason) => ({ suppressed: reason })),
);

function differenceOf(value: number, se: number): Difference {
  const interval = { low: value - 2 * se, high: value + 2 * se };
  return { value, se, ...interval, verdict: verdictOf(interval), effectSize: value / 100 };
}

const points = fc.oneof(
  fc
    .array(number(200, 800), { minLength: 5, maxLength: 5 })
    .map((values) => values.toSorted((a, b) => a - b))
    .map(([p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0]) => ({
      10: p10,
      25: p25,
      50: p50,
      75: p75,
      90: p90,
    })),
  suppressed.map((reason) => ({ suppressed: reason })),
);

const gender = fc.record({
  girls: figure,
  boys: figure,
  difference: freeDifference,
  elsewhere: fc
    .subarray([...references])
    .chain((places) =>
      fc.tuple(...places.map((of) => freeDifference.map((difference) => ({ of, difference })))),
    ),
});

const groups = fc.tuple(figure, figure).map(([kk, ru]) => [
  { language: 'kk', result: kk },
  { language: 'ru', result: ru },
]);

function domainNamed(domain: string): fc.Arbitrary<DomainFindings> {
  return fc
    .record({
      school: figure,
      results: fc
        .subarray([...references])
        .chain((used) =>
          fc.tuple(...used.map((reference) => figure.map((result) => ({ with: reference, result })))),
        ),
      percentiles: fc
        .subarray(['school' as const, ...references])
        .chain((used) => fc.tuple(...used.map((of) => points.map((given) => ({ of, points: given }))))),
      gender: fc.option(gender),
      languages:
        domain === 'reading'
          ? fc.constant(null)
          : fc.option(fc.record({ groups, difference: freeDifference })),
    })
    .map(({ results, ...given }) => ({
      domain,
      ...given,
      comparisons: results.map(({ with: reference, result }) => ({
        with: reference,
        result,
        difference:
          'value' in given.school && 'value' in result
            ? differenceOf(given.school.value - result.value, Math.hypot(given.school.se, result.se))
            : { suppressed: 'few-pupils' as const },
      })),
    }));
}

const grade = (number: number) =>
  fc
    .subarray([...knownDomains], { minLength: 1 })
    .chain((domains) => fc.tuple(...domains.map(domainNamed)))
    .map((domains) => ({
      grade: number,
      participation: { enrolled: 45, tested: 40 },
      domains: [...domains],
    }));

const findings: fc.Arbitrary<SchoolFindings> = fc
  .subarray([4, 9], { minLength: 1 })
  .chain((grades) => fc.tuple(...grades.map(grade)))
  .map((grades) => ({ ...exampleFindings(), grades: [...grades] }));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}

test('any right findings become a document without holes, in every language', () => {
  fc.assert(
    fc.property(findings, fc.constantFrom(...languages), (given, language) => {
      expect(schoolFindingsProblems(given)).toEqual([]);
      const { document, drawings } = composeReport(given, language);
      for (const text of textsIn(document)) expect(text).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
      for (const svg of drawings.values()) expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    }),
    { numRuns: 60 },
  );
});

test('every table has as many cells in a row as columns', () => {
  fc.assert(
    fc.property(findings, (given) => {
      const { document } = composeReport(given, 'kk');
      const blocks = document.chapters.flatMap(({ blocks, sections }) => [
        ...blocks,
        ...sections.flatMap((section) => section.blocks),
      ]);
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.groups.flatMap((group) => group.rows))
          expect(row).toHaveLength(block.columns.length);
      }
    }),
    { numRuns: 30 },
  );
});

test('every chart says its message in words', () => {
  const { document } = composeReport(exampleFindings(), 'ru');
  const charts = document.chapters
    .flatMap((chapter) => chapter.sections.flatMap((section) => section.blocks))
    .filter((block) => block.kind === 'chart');
  expect(charts).toHaveLength(6);
  expect(charts[0]).toMatchObject({ alternative: expect.stringContaining('Школа: 531 (508–554)') });
});

test('shares at levels stand in percent, and withheld ones say why', () => {
  const given = structuredClone(exampleFindings());
  const names = (word: string) => ({ kk: word, ru: word, en: word });
  const share = { value: 0.421, se: 0.05, low: 0.32, high: 0.52 };
  const domain = given.grades[0]?.domains[0];
  if (domain) {
    domain.levels = [
      { code: '1', names: names('L1'), shares: [{ of: 'school', share }] },
      { code: '2', names: names('L2'), shares: [{ of: 'school', share: { suppressed: 'few-pupils' } }] },
    ];
  }
  expect(schoolFindingsProblems(given)).toEqual([]);
  const section = composeReport(given, 'ru').document.chapters[1]?.sections[1];
  expect(section?.title).toBe('Уровни достижений');
  const table = section?.blocks.find((block) => block.kind === 'table');
  expect(table?.groups[0]?.rows.map((row) => row[1]?.text)).toEqual(['42\u00A0%', 'мало обучающихся']);
});
