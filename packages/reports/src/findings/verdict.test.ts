import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('an interval that holds zero never gets a sign', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const interval = { low: Math.min(a, b), high: Math.max(a, b) };
      const holdsZero = interval.low <= 0 && interval.high >= 0;
      expect(verdictOf(interval) === 'not-found').toBe(holdsZero);
    }),
  );
});

test('an end that touches zero is no difference found', () => {
  expect(verdictOf({ low: 0, high: 40 })).toBe('not-found');
  expect(verdictOf({ low: -40, high: 0 })).toBe('not-found');
  expect(verdictOf({ low: 0.001, high: 40 })).toBe('higher');
  expect(verdictOf({ low: -40, high: -0.001 })).toBe('lower');
});
