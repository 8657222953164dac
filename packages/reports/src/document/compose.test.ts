import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { schoolFindingsProblems } from '../findings/problems.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import { recommend } from '../recommendations/recommend.ts';
import { randomFindings } from '../validation/random-findings.fixture.ts';
import { schoolFigureSheets } from '../workbook/sheets.ts';
import { composeReport } from './compose.ts';

test('the cells of every row of a table fill its columns', () => {
  fc.assert(
    fc.property(randomFindings, (given) => {
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
    fc.property(randomFindings, (given) => {
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
