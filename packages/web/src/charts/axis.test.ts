import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundLimits } from './axis.ts';

test('limits are round numbers', () => {
  expect(roundLimits([447, 561])).toEqual({ min: 400, max: 600, interval: 50 });
  expect(roundLimits([0, 0.078])).toEqual({ min: 0, max: 0.08, interval: 0.02 });
});

test('limits hold every value and lie on steps of the axis', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(values, (several) => {
      const { min, max, interval } = roundLimits(several);
      expect(min).toBeLessThanOrEqual(Math.min(...several));
      expect(max).toBeGreaterThanOrEqual(Math.max(...several));
      expect(Math.abs(min / interval - Math.round(min / interval))).toBeLessThan(1e-6);
    }),
  );
});
