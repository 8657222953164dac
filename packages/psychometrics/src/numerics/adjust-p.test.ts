import { expect, test } from 'vitest';
import { adjustP } from './adjust-p.ts';

test('by hand: four p values, one test without', () => {
  const values = [0.01, 0.04, null, 0.03, 0.005];
  // Holm: 4 × 0.005, 3 × 0.01, 2 × 0.03, then never less than the one before.
  [0.03, 0.06, null, 0.06, 0.02].forEach((expected, i) => {
    if (expected === null) expect(adjustP(values)[i]).toBeNull();
    else expect(adjustP(values)[i]).toBeCloseTo(expected, 12);
  });
  // Benjamini–Hochberg: 4/1 × 0.005, 4/2 × 0.01, 4/3 × 0.03, 0.04, never more than the next.
  [0.02, 0.04, null, 0.04, 0.02].forEach((expected, i) => {
    if (expected === null) expect(adjustP(values, 'benjamini-hochberg')[i]).toBeNull();
    else expect(adjustP(values, 'benjamini-hochberg')[i]).toBeCloseTo(expected, 12);
  });
  expect(adjustP([])).toEqual([]);
  expect(adjustP([0.9, 0.8])).toEqual([1, 1]);
});
