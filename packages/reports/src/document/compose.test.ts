import { languages } from '@sapa/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { type DomainFindings, knownDomains } from '../findings/domain.ts';
import type { Difference, Figure } from '../findings/figure.ts';
import type { ItemFindings } from '../findings/item.ts';
import { judgeObjectives } from '../findings/judge-objectives.ts';
import { judgeQuestions } from '../findings/judge-questions.ts';
import { judgeGrade } from '../findings/judgement.ts';
import type { Objective } from '../findings/objective.ts';
import { schoolFindingsProblems } from '../findings/problems.ts';
import type { Question } from '../findings/question.ts';
import { references } from '../findings/references.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import { verdictOf } from '../findings/verdict.ts';
import { schoolChanges, type Years } from '../findings/years.ts';
import { recommend } from '../recommendations/recommend.ts';
import { schoolFigureSheets } from '../workbook/sheets.ts';
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
  const p = se > 0 ? Math.min(1, Math.exp(-((value / se) ** 2) / 2)) : 1;
  const judged = { p, df: null, pupilEffect: 2 };
  return { value, se, ...interval, verdict: verdictOf(interval), effectSize: value / 100, ...judged };
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

/** Results of one to three earlier years; what changed since the last is the difference of the results, and its error holds that of the linking. */
function yearsAfter(school: Figure): fc.Arbitrary<Years> {
  return fc
    .record({
      earlier: fc.subarray([2022, 2023, 2024], { minLength: 1 }),
      results: fc.tuple(figure, figure, figure),
      error: number(0, 10),
      schoolChanges: fc.subarray([...schoolChanges]),
    })
    .map(({ earlier, results, error, schoolChanges: changed }) => {
      const then = results[earlier.length - 1] ?? { suppressed: 'not-measured' as const };
      const shown = 'value' in school && 'value' in then;
      const se = shown ? Math.hypot(school.se, then.se, error) : 0;
      const difference = shown
        ? differenceOf(school.value - then.value, se)
        : { suppressed: 'few-pupils' as const };
      return {
        earlier: earlier.map((year, index) => ({
          year,
          results: [{ of: 'school' as const, result: results[index] ?? then }],
        })),
        changes: [{ of: 'school' as const, difference }],
        link: { items: 12, common: 7, used: 6, error: shown ? error : 0 },
        schoolChanges: changed,
      };
    });
}

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
    }))
    .chain((given) =>
      fc.option(yearsAfter(given.school)).map((years) => (years ? { ...given, years } : given)),
    );
}

const share = number(0, 1).map((value) => Math.round(value * 10_000) / 10_000);

const shareDifference = fc.record({ value: number(-1, 1), se: number(0.001, 0.2) }).map(({ value, se }) => {
  const interval = { low: value - 2 * se, high: value + 2 * se };
  const p = Math.min(1, Math.exp(-((value / se) ** 2) / 2));
  return { value, se, ...interval, verdict: verdictOf(interval), effectSize: null, p, df: 20 };
});

const word = { kk: 'Сөз', ru: 'Слово', en: 'Word' };

const objective: fc.Arbitrary<Objective> = fc.record({
  code: fc.constantFrom('1.1', '2.2'),
  names: fc.constant(word),
  contentArea: fc.constantFrom('number', 'literary', 'other').map((code) => ({ code, names: word })),
  items: fc.constant(['I1', 'I2']),
  result: fc.option(
    fc.record({
      n: fc.integer({ min: 5, max: 40 }),
      school: share,
      expected: share,
      region: fc.option(share),
      nation: share,
      toNation: shareDifference,
      toExpected: shareDifference,
      attainment: fc.constant('attained' as const),
      wrongAnswer: fc.constant({ item: 'I1', option: 'B', share: 0.3, misconception: word }),
    }),
  ),
});

const item: fc.Arbitrary<ItemFindings> = fc.record({
  code: fc.constant('I1'),
  doubtful: fc.boolean(),
  result: fc.option(
    fc.record({
      n: fc.integer({ min: 5, max: 40 }),
      school: share,
      expected: share,
      region: fc.option(share),
      nation: share,
      options: fc.constant([{ option: 'A', share: 0.4 }]),
      omitted: share,
    }),
  ),
});

const question: fc.Arbitrary<Question> = fc.record({
  code: fc.constant('books'),
  names: fc.constant(word),
  n: fc.integer({ min: 5, max: 40 }),
  answers: fc.option(
    fc.array(
      fc.record({ names: fc.constant([word]), school: share, nation: share, difference: shareDifference }),
      { minLength: 2, maxLength: 4 },
    ),
  ),
  association: shareDifference.map((difference) => ({ domain: 'reading', difference })),
});

const grade = (number: number) =>
  fc
    .subarray([...knownDomains], { minLength: 1 })
    .chain((domains) => fc.tuple(...domains.map(domainNamed)))
    .chain((domains) =>
      fc.record({
        grade: fc.constant(number),
        participation: fc.integer({ min: 40, max: 60 }).map((enrolled) => ({ enrolled, tested: 40 })),
        domains: fc.tuple(
          ...domains.map((domain) =>
            fc
              .record({ objectives: fc.array(objective), items: fc.array(item) })
              .map((details) => ({ ...domain, ...details })),
          ),
        ),
        questions: fc.array(question),
      }),
    )
    .map((it) => judgeQuestions(judgeObjectives(judgeGrade({ ...it, domains: [...it.domains] }))));

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
      for (const text of textsIn(document)) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|null|Infinity/);
        // A Latin letter inside a Cyrillic word looks right and cannot be searched for.
        expect(text).not.toMatch(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u);
      }
      for (const svg of drawings.values()) expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    }),
    { numRuns: 60 },
  );
});

test('the cells of every row of a table fill its columns', () => {
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
          expect(row.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(block.columns.length);
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
  expect(charts).toHaveLength(10);
  expect(charts[0]).toMatchObject({ alternative: expect.stringContaining('Школа: 541 (518–564)') });
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

test('any findings get three to seven recommendations, each once, each with a finding that the report tells', () => {
  fc.assert(
    fc.property(findings, (given) => {
      const advice = recommend(given);
      expect(advice.length).toBeGreaterThanOrEqual(3);
      expect(advice.length).toBeLessThanOrEqual(7);
      expect(new Set(advice.map(({ entry }) => entry.id)).size).toBe(advice.length);
      for (const { entry, cause } of advice) {
        expect(entry.patterns).toContain(cause.pattern);
        if (entry.domain) expect(cause.domain?.domain).toBe(entry.domain);
        if (cause.pattern === 'objective') expect(cause.objective?.result?.attainment).toBe('not-attained');
      }
    }),
    { numRuns: 60 },
  );
});

test('a grade in which fewer than 85 of 100 took part carries a caution, another none', () => {
  const withEnrolled = (enrolled: number) => {
    const given = structuredClone(exampleFindings());
    for (const it of given.grades) it.participation.enrolled = enrolled;
    const text = JSON.stringify(composeReport(given, 'ru').document);
    return text.includes('следует пользоваться осторожно');
  };
  expect(withEnrolled(71)).toBe(true);
  expect(withEnrolled(43)).toBe(false);
});

test('where there are no earlier years the report says why: no round on the same scale, or the school was not in it', () => {
  const text = (given: SchoolFindings) => JSON.stringify(composeReport(given, 'ru').document);
  const example = exampleFindings();
  expect(text(example)).not.toMatch(/Сравнение по годам|Чего нет/);
  const grades = example.grades.map((it) => ({
    ...it,
    domains: it.domains.map(({ years: _, ...domain }) => domain),
  }));
  expect(text({ ...example, grades })).toMatch(/Сравнение по годам \(4 класс\): в раунде 2024 года/);
  const { linkedTo: _, ...scale } = example.method.scale;
  const unlinked = { ...example, grades, method: { ...example.method, scale } };
  expect(text(unlinked)).toMatch(/Сравнение по годам: нет прежних раундов/);
});

test('a hidden earlier year says why, a merged school and a test with few items in common are cautioned', () => {
  const given = structuredClone(exampleFindings());
  const years = given.grades[0]?.domains[0]?.years;
  if (!years) throw new Error('The example has years');
  years.schoolChanges = ['merged'];
  years.link.common = 4;
  years.link.used = 4;
  const last = years.earlier.at(-1)?.results.find(({ of }) => of === 'school');
  if (last) last.result = { suppressed: 'few-pupils' };
  years.changes = years.changes.map((it) =>
    it.of === 'school' ? { ...it, difference: { suppressed: 'few-pupils' } } : it,
  );
  expect(schoolFindingsProblems(given)).toEqual([]);
  const section = composeReport(given, 'en').document.chapters[1]?.sections.at(-1);
  expect(section?.title).toBe('Several years');
  const text = JSON.stringify(section);
  expect(text).toContain('the result of the school in 2024 is not shown (too few pupils)');
  expect(text).toContain('are not compared (too few pupils)');
  expect(text).toContain('The school came out of a merger.');
  expect(text).toContain('Less than half of this year’s items');
});

test('the workbook tells each year, its change, and the error of the linking', () => {
  const sheet = schoolFigureSheets(exampleFindings(), 'en').find(({ name }) => name === 'Years');
  const mathematics = sheet?.rows.filter((row) => row[0] === 'Grade 9' && row[1] === 'Mathematical literacy');
  const school = mathematics?.filter((row) => row[2] === 'School').map((row) => [row[3], row[5], row.at(-1)]);
  expect(school).toEqual([
    [2023, 478, null],
    [2024, 461, null],
    [2025, 452, null],
    ['Change', -9, 4.2],
  ]);
});
