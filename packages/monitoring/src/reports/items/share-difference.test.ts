import { isSuppressed } from '@sapa/reports';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioOf, varianceOf } from './ratio.ts';
import { shareDifference } from './share-difference.ts';

test('a rounded difference still holds its value and agrees with its verdict', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.integer({ min: 4, max: 200 }),
      (value, error, df) => {
        const it = shareDifference(value, error, df);
        expect(isSuppressed(it)).toBe(false);
        expect(it.low).toBeLessThanOrEqual(it.value);
        expect(it.high).toBeGreaterThanOrEqual(it.value);
        expect(it.verdict).toBe(it.low > 0 ? 'higher' : it.high < 0 ? 'lower' : 'not-found');
        expect(it.p).toBeGreaterThanOrEqual(0);
        expect(it.p).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a ratio of equal denominators is a mean with the error of a mean', () => {
  const won = Float64Array.from([0, 1, 2, 2, 1]);
  const ratio = ratioOf(won, new Float64Array(5).fill(2));
  expect(ratio.value).toBeCloseTo(0.6, 12);
  // Variance of the shares 0, .5, 1, 1, .5 is .175, of their mean .035.
  expect(varianceOf(ratio.contributions)).toBeCloseTo(0.035, 12);
});
