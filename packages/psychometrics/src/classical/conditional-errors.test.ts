import { expect, test } from 'vitest';
import { conditionalErrors } from './conditional-errors.ts';

test('with KR-21 for the reliability they are Lord’s binomial errors', () => {
  const [items, mean, sd] = [20, 12, 4];
  const kr21 = (20 / 19) * (1 - (12 * 8) / (20 * 16));
  const errors = conditionalErrors(items, mean, sd, kr21);
  expect(errors).toHaveLength(21);
  expect(errors?.[0].sem).toBe(0);
  expect(errors?.[20].sem).toBe(0);
  expect(errors?.[10].sem).toBeCloseTo(Math.sqrt((10 * 10) / 19), 12);
});

test('a more reliable test has smaller ones; without variance there are none', () => {
  expect(conditionalErrors(20, 12, 4, 0.9)?.[10].sem ?? 9).toBeLessThan(
    conditionalErrors(20, 12, 4, 0.8)?.[10].sem ?? 0,
  );
  expect(conditionalErrors(20, 12, 0, 0.8)).toBeNull();
  expect(conditionalErrors(20, 12, 4, null)).toBeNull();
});
