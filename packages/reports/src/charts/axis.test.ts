import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundAxis } from './axis.ts';

test('an axis has round ends around all values', () => {
  expect(roundAxis([441.2, 557.9])).toEqual({ min: 440, max: 560, step: 20 });
});

test('every value lies on the axis, which has between one and twelve steps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2000, max: 2000 })), (values) => {
      const { min, max, step } = roundAxis(values);
      expect(max).toBeGreaterThan(min);
      expect((max - min) / step).toBeLessThanOrEqual(12);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }
    }),
  );
});
