import { expect, test } from 'vitest';
import { parseAnswersMapping } from './parse-answers-mapping.ts';

const names = { kk: 'Сынақ', ru: 'Тест', en: 'Test' };

test('a description of an answer file is read, items without a domain included', () => {
  const json = { id: 'id', school: 'school', items: ['I1'], test: { code: 'maths', grade: 4, names } };
  expect(parseAnswersMapping(json)).toMatchObject({ ok: true, value: { domains: {} } });
});

test('every fault of a description is told with its path', () => {
  const json = {
    school: 7,
    items: [],
    test: { code: 'Not A Code', grade: null, names: { kk: 'Сынақ', ru: 'Тест' } },
  };
  const result = parseAnswersMapping(json);
  expect(result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
    'missing-field id',
    'wrong-type school',
    'not-valid items',
    'not-valid test.code',
    'missing-field test.names.en',
  ]);
  expect(parseAnswersMapping([])).toMatchObject({ ok: false });
});
