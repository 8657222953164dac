import { expect, test } from 'vitest';
import { listQuery, listSearch, optionalText } from './search.ts';

test('a school code that looks like a number stays a text', () => {
  expect(optionalText(2_701_015)).toBe('2701015');
  expect(optionalText('0701')).toBe('0701');
  expect(optionalText('')).toBeUndefined();
});

test.each([
  ['2', 2],
  [3, 3],
  ['1', undefined],
  ['-2', undefined],
  ['1.5', undefined],
  ['many', undefined],
])('page %s of an address is %s', (page, read) => {
  expect(listSearch({ page }).page).toBe(read);
});

test('the API is asked for nothing undefined', () => {
  expect(listQuery({ search: 'a', region: undefined, page: undefined })).toEqual({
    search: 'a',
    page: 1,
    pageSize: 50,
  });
});
