import { describe, expect, test } from 'vitest';
import { demoQuestionnaire } from '../answers/questionnaire.ts';
import { demoTests, rightAnswers } from './demo-tests.ts';
import { plantedDefects } from './planted-defects.ts';
import type { DemoItem } from './test-model.ts';

const tests = demoTests();
const items = tests.flatMap((one) => one.items);
const right = rightAnswers();

function rightText(code: string): string {
  const item = items.find((one) => one.code === code);
  const option = item?.options.find(({ label }) => label === right.get(code));
  if (!option) throw new Error(`No item ${code}`);
  return option.text.ru;
}

function textsOf(item: DemoItem): string[] {
  return [item.stem.kk, item.stem.ru, ...item.options.flatMap(({ text }) => [text.kk, text.ru])];
}

describe('the demo tests', () => {
  test('have the published structure in grade 4 and one of our own in grade 9', () => {
    const structure = tests.map(({ grade, ownStructure, items }) => ({
      grade,
      ownStructure,
      domains: ['reading', 'mathematics', 'science'].map(
        (domain) => items.filter((i) => i.domain === domain).length,
      ),
    }));
    expect(structure).toEqual([
      { grade: 4, ownStructure: false, domains: [10, 12, 8] },
      { grade: 9, ownStructure: true, domains: [12, 12, 12] },
    ]);
  });

  test('number their items without a gap and give each a code of its own', () => {
    for (const { items } of tests)
      expect(items.map((item) => item.position)).toEqual(items.map((_, index) => index));
    expect(new Set(items.map((item) => item.code)).size).toBe(66);
  });

  test.each(items.map((item) => [item.code, item] as const))(
    '%s has four different options in both languages',
    (_, item) => {
      expect(item.options.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
      for (const language of ['kk', 'ru'] as const)
        expect(new Set(item.options.map(({ text }) => text[language].trim())).size).toBe(4);
      expect(textsOf(item).every((text) => text.length > 0)).toBe(true);
    },
  );

  test('never explain the right option as a mistake', () => {
    const explained = items.filter((item) =>
      item.options.some(({ label, misconception }) => label === right.get(item.code) && misconception),
    );
    expect(explained.map(({ code }) => code)).toEqual([]);
  });

  test('store the right key except where a wrong one is planted', () => {
    const wrong = items.filter((item) => item.key !== right.get(item.code)).map(({ code }) => code);
    const planted = Object.entries(plantedDefects).filter(([, defect]) => defect.kind === 'wrong-key');
    expect(wrong).toEqual(planted.map(([code]) => code));
    expect(wrong).toHaveLength(2);
  });

  test('put the right option into every place about equally often', () => {
    for (const label of ['A', 'B', 'C', 'D'])
      expect(Math.abs([...right.values()].filter((one) => one === label).length - 16.5)).toBeLessThan(3);
  });

  test('measure every objective by at least two items', () => {
    const counts = Map.groupBy(items, (item) => item.objective.code);
    expect([...counts].filter(([, of]) => of.length < 2).map(([code]) => code)).toEqual([]);
  });

  test.each([
    ['M4-01', `${(4305 + 2698) / 1000}`.replace('.', ' ')],
    ['M4-02', `${36 * 25}`],
    ['M4-03', `${8 * 24 - 56}`],
    ['M4-04', `${Math.ceil(50 / 6)}`],
    ['M4-05', `${60 / 4} км`],
    ['M4-06', `${2 * (8 + 5)} см`],
    ['M4-07', `${(24 / 4) ** 2} см²`],
    ['M4-09', `${Math.floor((6 * 60 + 15 + 80) / 60)} ч ${(6 * 60 + 15 + 80) % 60} мин`],
    ['M4-10', `${15 - 5}`],
    ['M4-11', `${3.5 * 4}`],
    ['M4-12', `${(40 - 7) / 3}`],
    ['M9-02', `Снизилась на ${Math.round(100 - 120 * 0.8)} %`],
    ['M9-03', `${3e4 * 2e-2}`],
    ['M9-04', `x = ${(18 + 3) / (5 - 2)}`],
    ['M9-05', `${(1600 - 400) / 120} км`],
    ['M9-06', `(${-6 / -2}; 0)`],
    ['M9-08', `${Math.sqrt(5 ** 2 - 3 ** 2)} м`],
    ['M9-11', `${5 * 4 - (4 + 5 + 3 + 5)}`],
    ['M9-12', `${(100 + 110 + 120 + 130 + 540) / 5 - 120}`],
    ['S9-01', `${90 / 1.5} км/ч`],
    ['S9-02', `${12 / 4} А`],
    ['S9-03', `${4 + 32} г`],
    ['S9-05', `${110 - 32} г`],
    ['S9-08', `${10_000 * 0.1 * 0.1} кДж`],
  ])('the right option of %s is %s', (code, expected) => {
    expect(rightText(code)).toBe(expected);
  });
});

test('no text mixes Latin letters into a Cyrillic word', () => {
  const questions = demoQuestionnaire().flatMap(({ names, answers }) => [names, ...answers]);
  const coded = items.flatMap((item) =>
    [item.objective, item.contentArea, item.cognitiveLevel].map(({ names }) => names),
  );
  const errors = items.flatMap(({ options }) => options.flatMap(({ misconception }) => misconception ?? []));
  const texts = [...questions, ...coded, ...errors]
    .flatMap(({ kk, ru }) => [kk, ru])
    .concat(items.flatMap(textsOf));
  expect(
    texts.filter((text) => /[\p{Script=Cyrillic}][A-Za-z]|[A-Za-z][\p{Script=Cyrillic}]/u.test(text)),
  ).toEqual([]);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test('Russian texts hold no Kazakh letters', () => {
  const texts = items.flatMap(({ stem, options }) => [stem.ru, ...options.map(({ text }) => text.ru)]);
  expect(texts.filter((text) => /[әғқңөұүһі]/iu.test(text))).toEqual([]);
});
