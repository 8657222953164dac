import { describe, expect, test } from 'vitest';
import { type AnswersDraft, draftOf, furtherColumns, mappingOf, missingIn } from './draft.ts';

const names = { kk: 'Тест', ru: 'Тест', en: 'Test' };
const proposed = {
  id: 'ID',
  school: 'School',
  gender: { column: 'Sex', girl: '1', boy: '2' },
  items: ['M1', 'R1'],
  covariates: [],
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

  test('keeps of the other columns those that were chosen, and only as long as they have no meaning', () => {
    const columns = ['ID', 'School', 'Sex', 'M1', 'R1', 'Name', 'Class', ''].map((name) => ({ name }));
    expect(furtherColumns(draft, columns)).toEqual(['Name', 'Class']);
    const chosen = { ...draft, covariates: ['Class', 'R1'] };
    expect(mappingOf(chosen).covariates).toEqual(['Class']);
  });

  test('has both halves of a zone or neither', () => {
    const half = { ...draft, columns: { ...draft.columns, zone: 'JKZONE' } };
    expect(missingIn(half)).toBe('zones');
    expect(missingIn({ ...half, columns: { ...half.columns, unit: 'JKREP' } })).toBeNull();
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
