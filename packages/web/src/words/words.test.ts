import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test('a name that is missing in the reader’s language is told in another one', () => {
  const names = { kk: '', ru: 'Школа', en: 'School' };
  expect(wordsOf('kk').name(names)).toBe('Школа');
  expect(wordsOf('ru').name(names)).toBe('Школа');
  expect(wordsOf('en').name(names)).toBe('School');
  expect(wordsOf('en').name({ kk: 'Мектеп', ru: '', en: '' })).toBe('Мектеп');
});

test('a code without a sentence is shown as it is', () => {
  expect(wordsOf('ru').sayCode('web.value', 'urban')).toBe('город');
  expect(wordsOf('ru').sayCode('web.value', 'Северная область')).toBe('Северная область');
});
