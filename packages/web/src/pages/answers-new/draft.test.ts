import { describe, expect, test } from 'vitest';
import { type AnswersDraft, draftOf, mappingOf, missingIn } from './draft.ts';

const names = { kk: 'Тест', ru: 'Тест', en: 'Test' };
const proposed = {
  id: 'ID',
  school: 'School',
  gender: { column: 'Sex', girl: '1', boy: '2' },
  items: ['M1', 'R1'],
  domains: { R1: 'reading' },
};
const draft: AnswersDraft = { ...draftOf({ proposed }), testCode: 'grade-4', grade: '4', names };

describe('a draft of the mapping', () => {
  test('goes from the proposal to the mapping and loses nothing', () => {
    expect(missingIn(draft)).toBeNull();
    expect(mappingOf(draft)).toEqual({
      ...proposed,
      domains: { M1: 'mathematics', R1: 'reading' },
      test: { code: 'grade-4', grade: 4, names },
    });
  });

  test('has no grade where none is given', () => {
    expect(mappingOf({ ...draft, grade: '' }).test.grade).toBeNull();
  });

  test.each([
    ['id', { columns: { school: 'School' } }],
    ['school', { columns: { id: 'ID' } }],
    ['items', { items: [] }],
    ['test', { testCode: '' }],
    ['names', { names: { ...names, kk: '' } }],
    ['key', { items: [{ column: 'M1', domain: 'mathematics', key: 'A' }, ...draft.items.slice(1)] }],
  ])('says that %s is missing', (what, change) => {
    expect(missingIn({ ...draft, ...change })).toBe(what);
  });
});
