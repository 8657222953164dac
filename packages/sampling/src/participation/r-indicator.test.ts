import { describe, expect, test } from 'vitest';
import { representativity } from './r-indicator.ts';
import { responsePropensities } from './response-propensity.ts';

// Two groups of ten with weight 3 each: eight of one responded, five of the other.
const group: number[] = Array.from({ length: 20 }, (_, row) => (row < 10 ? 0 : 1));
const responded = Uint8Array.from(group, (of, row) => Number(row % 10 < (of === 0 ? 8 : 5)));
const weights = new Float64Array(20).fill(3);

describe('chances of responding', () => {
  test('are the rates of the groups where each group has a column', () => {
    const design = Float64Array.from(group.flatMap((of) => [1, of]));
    const chances = responsePropensities(design, 2, responded, weights);
    for (const [row, of] of group.entries()) expect(chances[row]).toBeCloseTo(of === 0 ? 0.8 : 0.5, 7);
  });

  test('solve the score equations, also with a column that follows from others', () => {
    const size = group.map((_, row) => ((row * 7) % 11) / 10);
    const design = Float64Array.from(group.flatMap((of, row) => [1, of, 1 - of, size[row] ?? 0]));
    const uneven = weights.map((weight, row) => weight + (row % 3));
    const chances = responsePropensities(design, 4, responded, uneven);
    for (let column = 0; column < 4; column++) {
      const score = group.reduce(
        (sum, _, row) =>
          sum +
          (uneven[row] ?? 0) *
            ((responded[row] ?? 0) - (chances[row] ?? 0)) *
            (design[row * 4 + column] ?? 0),
        0,
      );
      expect(score).toBeCloseTo(0, 6);
    }
  });
});

describe('the R-indicator', () => {
  test('is 1 − 2 S of the chances', () => {
    const chances = Float64Array.from(group, (of) => (of === 0 ? 0.8 : 0.5));
    const spread = Math.sqrt((60 * 0.15 ** 2) / 59);
    const { indicator, meanChance, largestBias } = representativity(chances, weights);
    expect(indicator).toBeCloseTo(1 - 2 * spread, 12);
    expect(meanChance).toBeCloseTo(0.65, 12);
    expect(largestBias).toBeCloseTo(spread / 0.65, 12);
  });

  test('is 1 where all had the same chance, and near 0 where half never and half always responded', () => {
    expect(representativity(new Float64Array(20).fill(0.7), weights).indicator).toBeCloseTo(1, 12);
    const extreme = Float64Array.from(group);
    expect(representativity(extreme, new Float64Array(20).fill(1e6)).indicator).toBeCloseTo(0, 6);
  });
});
