import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from './numbers.ts';

test('a scale of 500/100 is written in whole points, a scale of percents with one digit, of logits with two', () => {
  expect(numbersOf('en', 100).score(512.4)).toBe('512');
  expect(numbersOf('en', 20).score(58.36)).toBe('58.4');
  expect(numbersOf('ru', 1).score(0.456)).toBe('0,46');
});

test('differences carry their sign, with a true minus', () => {
  const numbers = numbersOf('kk', 100);
  expect(numbers.signed(12)).toBe('+12');
  expect(numbers.signed(-12)).toBe('−12');
  expect(numbers.range({ low: 498, high: 526 })).toBe('498–526');
  expect(numbers.signedRange({ low: -3, high: 27 })).toBe('−3\u00A0…\u00A0+27');
});

test('percent and decimals follow the language', () => {
  expect(numbersOf('kk', 100).percent(0.9375)).toBe('93,8%');
  expect(numbersOf('ru', 100).percent(0.9375)).toBe('93,8\u00A0%');
  expect(numbersOf('en', 100).decimal(-0.05, true)).toBe('−0.05');
});

test('a difference that is not zero is never written as zero', () => {
  const difference = fc
    .double({ min: -200, max: 200, noNaN: true })
    .filter((value) => Math.abs(value) > 1e-4);
  fc.assert(
    fc.property(difference, (value) => {
      const numbers = numbersOf('en', 100);
      expect(numbers.points(value)).toBeGreaterThan(0);
      expect(numbers.signedEnd(value)).toMatch(value > 0 ? /^\+.*[1-9]/ : /^−.*[1-9]/);
    }),
  );
});
