import { expect, test } from 'vitest';
import { reportingScale } from './reporting-scale.ts';

test('the weighted scores of a round have mean 500 and standard deviation 100', () => {
  const theta = Float64Array.of(-1.2, 0.3, 0.9, Number.NaN, 2.1);
  const weights = Float64Array.of(2, 1, 3, 5, 0.5);
  const { slope, intercept } = reportingScale(theta, weights);
  const known = [0, 1, 2, 4].map((person) => ({
    score: intercept + slope * theta[person]!,
    weight: weights[person]!,
  }));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const mean = known.reduce((sum, { score, weight }) => sum + (score * weight) / total, 0);
  const variance = known.reduce((sum, { score, weight }) => sum + ((score - mean) ** 2 * weight) / total, 0);
  expect(mean).toBeCloseTo(500, 9);
  expect(Math.sqrt(variance)).toBeCloseTo(100, 9);
});

test('without any spread the scale is still a finite line', () => {
  expect(reportingScale(Float64Array.of(1, 1), Float64Array.of(1, 1))).toEqual({
    slope: 100,
    intercept: 400,
  });
});
