import { expect, test } from 'vitest';
import { parseBoolean, parseNumber } from './parse-values.ts';

test.each([
  ['5', 5],
  ['-3.25', -3.25],
  ['3,25', 3.25],
  ['1,234', 1.234],
  ['1 234,5', 1234.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1\u202f234', 1234],
  ['\u22122', -2],
  ['1e-5', 0.00001],
  [' 7 ', 7],
])('reads %j as a number', (text, value) => expect(parseNumber(text)).toBe(value));

test.each(['', 'abc', '1.2.3', '1,234.5', '12 34', '5%', 'NaN', 'Infinity', '1e999', '0x10', '.', '--1'])(
  '%j is no number',
  (text) => expect(parseNumber(text)).toBeNull(),
);

test('reads yes and no in three languages', () => {
  for (const text of ['true', 'TRUE', '1', 'да', 'Иә', 'yes', 'ИСТИНА'])
    expect(parseBoolean(text)).toBe(true);
  for (const text of ['false', '0', 'нет', 'Жоқ', 'no', 'ЛОЖЬ']) expect(parseBoolean(text)).toBe(false);
  for (const text of ['', '2', 'maybe']) expect(parseBoolean(text)).toBeNull();
});
