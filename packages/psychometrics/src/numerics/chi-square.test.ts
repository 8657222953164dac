import { expect, test } from 'vitest';
import { chiSquareTail } from './chi-square.ts';

test.each([
  // With 2 df the tail is exp(−x/2); the others are table values (R: pchisq(x, df, lower.tail = FALSE)).
  [3, 2, Math.exp(-1.5)],
  [60, 2, Math.exp(-30)],
  [3.841458820694124, 1, 0.05],
  [18.307038053275146, 10, 0.05],
  [124.34211340400407, 100, 0.05],
])('tail beyond %d with %d df', (value, df, tail) => {
  expect(Math.abs(chiSquareTail(value, df) / tail - 1)).toBeLessThan(1e-10);
});

test('nothing beyond zero is lost', () => {
  expect(chiSquareTail(0, 3)).toBe(1);
});
