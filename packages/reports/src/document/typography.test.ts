import { expect, test } from 'vitest';
import { unbreakable } from './typography.ts';

test('lines do not end before a dash or a percent sign, nor inside an interval', () => {
  expect(unbreakable('Результат — оценка, 95 % интервал: −3 … +27, № 12')).toBe(
    'Результат\u00A0— оценка, 95\u00A0% интервал: −3\u00A0…\u00A0+27, №\u00A012',
  );
  expect(unbreakable('от −3 до +27')).toBe('от\u00A0−3 до\u00A0+27');
  expect(unbreakable('−3 to +27')).toBe('−3\u00A0to\u00A0+27');
});
