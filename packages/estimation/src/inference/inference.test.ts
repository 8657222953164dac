import { describe, expect, it } from 'vitest';
import { normalQuantile, tQuantile, twoSidedP } from './distributions.ts';
import { benjaminiHochberg } from './multiple-comparisons.ts';
import { pool } from './pool.ts';
import { testDifference } from './test-difference.ts';

describe('quantiles and p values (reference: R 4.2 qt, qnorm, pt)', () => {
  it('gives Student’s t', () => {
    expect(tQuantile(0.975, 14)).toBeCloseTo(2.144786688, 8);
    expect(tQuantile(0.975, 74.5)).toBeCloseTo(1.992316, 4);
    expect(tQuantile(0.975, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(0.995)).toBeCloseTo(2.575829304, 8);
  });

  it('gives two-sided probabilities', () => {
    expect(twoSidedP(-3.606564145, 740.8)).toBeCloseTo(0.000331094725, 8);
    expect(twoSidedP(1.959963985, Number.POSITIVE_INFINITY)).toBeCloseTo(0.05, 8);
  });
});

describe('pooling of plausible values', () => {
  const draws = [10, 12, 11].map((value) => ({ value, variance: 2, degrees: 20 }));

  it('adds (1 + 1/M)·B to the mean sampling variance', () => {
    const pooled = pool(draws, { rule: 'barnard-rubin', confidence: 0.95 });
    expect(pooled.value).toBeCloseTo(11, 12);
    expect(pooled.samplingVariance).toBeCloseTo(2, 12);
    expect(pooled.imputationVariance).toBeCloseTo(4 / 3, 12);
    expect(pooled.se).toBeCloseTo(Math.sqrt(10 / 3), 12);
    // λ = 0.4; ν_m = 2/0.16 = 12.5; ν_obs = 21/23·20·0.6
    expect(pooled.df).toBeCloseTo(1 / (1 / 12.5 + 23 / (21 * 20 * 0.6)), 10);
  });

  it('with one value keeps the complete-data degrees of freedom', () => {
    const pooled = pool(draws.slice(0, 1), { rule: 'barnard-rubin', confidence: 0.9 });
    expect(pooled.df).toBe(20);
    expect(pooled.high - pooled.value).toBeCloseTo(tQuantile(0.95, 20) * Math.SQRT2, 12);
  });
});

describe('tests of published differences', () => {
  const school = { value: 520, se: 6 };
  const region = { value: 500, se: 3 };

  it('adds variances of independent estimates', () => {
    const test = testDifference(school, region, { kind: 'independent' });
    expect(test.se).toBeCloseTo(Math.sqrt(45), 12);
    expect(test.t).toBeCloseTo(20 / Math.sqrt(45), 12);
    expect(test.high - test.low).toBeCloseTo(2 * 1.959963985 * Math.sqrt(45), 7);
  });

  it('takes out what a part shares with the whole', () => {
    // Whole = 0.1·part + 0.9·rest, so part − whole = 0.9·(part − rest).
    const rest = (3 ** 2 - 0.1 ** 2 * 6 ** 2) / 0.9 ** 2;
    const test = testDifference(school, region, { kind: 'part-of-whole', share: 0.1 });
    expect(test.se).toBeCloseTo(0.9 * Math.sqrt(36 + rest), 12);
  });

  it('finds nothing between equal estimates, even without error', () => {
    expect(testDifference({ value: 1, se: 0 }, { value: 1, se: 0 }, { kind: 'independent' })).toMatchObject({
      difference: 0,
      p: 1,
      low: 0,
      high: 0,
    });
  });

  it('uses Welch’s degrees of freedom', () => {
    const test = testDifference({ ...school, df: 20 }, { ...region, df: 50 }, { kind: 'independent' });
    expect(test.df).toBeCloseTo(45 ** 2 / (36 ** 2 / 20 + 9 ** 2 / 50), 10);
  });
});

describe('Benjamini–Hochberg', () => {
  it('adjusts as R’s p.adjust', () => {
    const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005]);
    [0.02, 0.04, 0.04, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 12);
    });
  });

  it('never exceeds one and keeps an empty list empty', () => {
    expect(benjaminiHochberg([0.9, 0.95])).toEqual([0.95, 0.95]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
