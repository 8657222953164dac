import { expect, test } from 'vitest';
import { formatDate } from './date.ts';
import { compareNames, formatNumber, formatPercent, formatPercentagePoints } from './format.ts';

const nbsp = '\u00a0';

test('numbers follow the habits of each language', () => {
  expect(formatNumber('kk', 1234.5, { digits: 1 })).toBe(`1${nbsp}234,5`);
  expect(formatNumber('ru', 1234.5, { digits: 1 })).toBe(`1${nbsp}234,5`);
  expect(formatNumber('en', 1234.5, { digits: 2 })).toBe('1,234.50');
  expect(formatNumber('ru', 3.25, { sign: true })).toBe('+3,25');
});

test('a rounded zero has no sign', () => {
  expect(formatNumber('en', -0.04, { digits: 1 })).toBe('0.0');
  expect(formatNumber('en', 0.04, { digits: 1, sign: true })).toBe('0.0');
  expect(formatPercent('en', -0.0001, 1)).toBe('0.0%');
});

test('percent and percentage points look different', () => {
  expect(formatPercent('kk', 0.227, 1)).toBe('22,7%');
  expect(formatPercent('ru', 0.227, 1)).toBe(`22,7${nbsp}%`);
  expect(formatPercent('en', 0.227, 1)).toBe('22.7%');
  expect(formatPercentagePoints('kk', 0.032, 1)).toBe('+3,2 пайыздық тармақ');
  expect(formatPercentagePoints('ru', -0.032, 1)).toBe('-3,2 п. п.');
  expect(formatPercentagePoints('en', 0.032, 1)).toBe('+3.2 pp');
});

test('dates are those of Kazakhstan', () => {
  expect(formatDate('kk', '2024-11-28', 'long')).toBe('2024 жылғы 28 қараша');
  expect(formatDate('ru', '2024-11-28', 'long')).toBe('28 ноября 2024 г.');
  expect(formatDate('en', '2024-11-28', 'long')).toBe('28 November 2024');
  expect(formatDate('kk', '2024-11-28', 'numeric')).toBe('28.11.2024');
  expect(formatDate('en', '2024-11-28', 'numeric')).toBe('28/11/2024');
  // 20:30 in Greenwich is already tomorrow in Astana.
  expect(formatDate('ru', new Date('2024-11-28T20:30:00Z'), 'minute')).toBe('29.11.2024, 01:30');
  expect(() => formatDate('en', 'soon', 'long')).toThrow(RangeError);
});

test('names are sorted by the Kazakh alphabet, numbers by size', () => {
  const alphabet = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
  expect([...alphabet].reverse().sort(compareNames('kk'))).toEqual(alphabet);
  expect(['№10', '№9'].sort(compareNames('ru'))).toEqual(['№9', '№10']);
});
