import { expect, test } from 'vitest';
import type { StoredFigure } from '../reference-figures.ts';
import { pooled } from './school-years.ts';

function shown(value: number, se: number, n: number): StoredFigure {
  return {
    value,
    se,
    low: value - 2 * se,
    high: value + 2 * se,
    df: n - 1,
    n,
    sumOfWeights: n,
    suppressed: null,
  };
}

test('merged schools count by the weight of their pupils, and their errors are independent', () => {
  const both = pooled([shown(500, 10, 30), null, shown(460, 20, 10)]);
  expect(both).toMatchObject({ value: 490, n: 40, sumOfWeights: 40 });
  expect(both?.se).toBeCloseTo(Math.hypot(0.75 * 10, 0.25 * 20), 12);
  // (7.5² + 5²)² / (7.5⁴ / 29 + 5⁴ / 9), as Welch and Satterthwaite have it.
  expect(both?.df).toBeCloseTo(36.973, 2);
});

test('a single unit is told as it is, a hidden one hides the whole', () => {
  const one = shown(500, 10, 30);
  expect(pooled([null, one])).toBe(one);
  expect(pooled([])).toBe(null);
  const hidden = { ...one, value: null, se: null, low: null, high: null, suppressed: 'few-pupils' };
  expect(pooled([one, hidden])).toBe(hidden);
});
