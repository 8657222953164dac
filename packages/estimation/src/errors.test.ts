import { describe, expect, it } from 'vitest';
import type { EstimateDesign, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { bonferroni } from './inference/multiple-comparisons.ts';
import { pool } from './inference/pool.ts';
import { kornGraubardInterval, wilsonInterval } from './inference/share-interval.ts';
import { testTrend } from './inference/trend.ts';
import { waldTest } from './inference/wald.ts';
import { madeSchools } from './testing/made-data.ts';

describe('finite population correction', () => {
  const data = madeSchools(40, 8);
  // East: 20 of 80 schools, west: 20 of 25.
  const population = Float64Array.from({ length: data.rows }, (_, row) => (row < data.rows / 2 ? 80 : 25));
  const withSizes = { ...data, numeric: { ...data.numeric, population } };
  const run = (replicates: Replicates) =>
    estimate(withSizes, {
      weight: 'weight',
      replicates,
      analyses: [{ statistic: 'mean', of: 'score', by: ['region'] }],
    });

  it.each([
    ['JK2', { method: 'jk2', zone: 'zone', unit: 'unit' }, { stratum: 'region', population: 'population' }],
    ['JKn', { method: 'jkn', cluster: 'school', stratum: 'region' }, { population: 'population' }],
    ['Taylor', { method: 'linearised', cluster: 'school', stratum: 'region' }, { population: 'population' }],
  ] as [string, Replicates, object][])(
    'multiplies each stratum’s variance by 1 − n/N (%s)',
    (_, plain, sizes) => {
      const without = run(plain);
      run({ ...plain, ...sizes } as Replicates).forEach((row, i) => {
        const factor = i === 0 ? 1 - 20 / 80 : 1 - 20 / 25;
        expect(row.samplingVariance).toBeCloseTo((without[i].samplingVariance ?? 0) * factor, 10);
      });
    },
  );
});

describe('nested imputation (Rubin 2003)', () => {
  // Two nests of two: 10, 12 | 13, 17.
  const draws = [10, 12, 13, 17].map((value) => ({ value, variance: 3, degrees: Number.POSITIVE_INFINITY }));

  it('adds (1 + 1/M)B + (1 − 1/N)W', () => {
    const pooled = pool(draws, { rule: 'barnard-rubin', confidence: 0.95, nests: 2 });
    const between = ((11 - 13) ** 2 + (15 - 13) ** 2) / 1;
    const inside = (1 + 1 + 4 + 4) / 2;
    expect(pooled.value).toBe(13);
    expect(pooled.imputationVariance).toBeCloseTo(1.5 * between + 0.5 * inside, 12);
    const total = 3 + 12 + 2.5;
    expect(pooled.df).toBeCloseTo(1 / ((12 / total) ** 2 / 1 + (2.5 / total) ** 2 / 2), 10);
  });

  it('is asked for in the design', () => {
    const design: EstimateDesign = {
      plausibleValues: { math: ['pv1', 'pv2', 'pv3', 'score'] },
      replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
      analyses: [{ statistic: 'mean', of: 'math' }],
    };
    const data = madeSchools(20, 1);
    const [plain] = estimate(data, design);
    const [nested] = estimate(data, { ...design, nests: 2 });
    expect(nested.value).toBe(plain.value);
    expect(nested.imputationVariance).not.toBe(plain.imputationVariance);
    expect(() => estimate(data, { ...design, nests: 3 })).toThrow('wrong-length');
  });
});

describe('intervals of shares', () => {
  const share = { value: 0.1, variance: 0.009, n: 10, df: Number.POSITIVE_INFINITY, confidence: 0.95 };

  it('are Wilson’s (R: prop.test(1, 10, correct = FALSE))', () => {
    const [low, high] = wilsonInterval(share);
    expect(low).toBeCloseTo(0.01787621, 7);
    expect(high).toBeCloseTo(0.40415, 7);
  });

  it('are Clopper and Pearson’s for a simple random sample with known variance (R: binom.test(1, 10))', () => {
    // The adjustment for estimated variances is switched off by as many degrees as cases − 1.
    const [low, high] = kornGraubardInterval({ ...share, df: 9 });
    expect(low).toBeCloseTo(0.002528579, 7);
    expect(high).toBeCloseTo(0.445016117, 7);
  });

  it('exist for 0 and 1 and stay inside', () => {
    for (const interval of [wilsonInterval, kornGraubardInterval]) {
      const [low, high] = interval({ ...share, value: 0, variance: 0 });
      expect(low).toBe(0);
      expect(high).toBeGreaterThan(0.2);
      expect(high).toBeLessThan(0.4);
      expect(interval({ ...share, value: 1, variance: 0 })).toEqual([expect.closeTo(1 - high, 10), 1]);
    }
  });

  it('are chosen by the rules of reporting', () => {
    const data = madeSchools(20, 4);
    const run = (shareInterval?: 'wilson' | 'korn-graubard') =>
      estimate(data, {
        replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
        reportability: { preset: 'pisa', schools: 'school', ...(shareInterval ? { shareInterval } : {}) },
        analyses: [{ statistic: 'share', of: 'score', cuts: [20, 90] }],
      });
    expect(run()[0].low).toBeLessThanOrEqual(0);
    for (const rule of ['wilson', 'korn-graubard'] as const)
      for (const row of run(rule)) {
        expect(row.low).toBeGreaterThanOrEqual(0);
        expect(row.high).toBeLessThanOrEqual(1);
        expect((row.high ?? 0) - (row.low ?? 0)).toBeGreaterThan(0);
      }
  });
});

describe('rules of reporting', () => {
  it('fill in those of NAEP and PISA, strata and variation', () => {
    const data = madeSchools(12, 7);
    const suppressed = (reportability: EstimateDesign['reportability']) =>
      estimate(data, {
        replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
        ...(reportability ? { reportability } : {}),
        analyses: [{ statistic: 'mean', of: 'score', by: ['region'] }],
      }).map((row) => row.suppressed);
    // 60 pupils of 6 schools and 3 zones in each region.
    expect(suppressed({ preset: 'naep' })).toEqual(['few-pupils', 'few-pupils']);
    expect(suppressed({ preset: 'pisa', schools: 'school' })).toEqual([null, null]);
    expect(suppressed({ preset: 'pisa', schools: 'school', minimumSchools: 7 })).toEqual([
      'few-schools',
      'few-schools',
    ]);
    expect(suppressed({ strata: 'zone', minimumStrata: 4 })).toEqual(['few-strata', 'few-strata']);
    expect(suppressed({ maximumVariation: 0.0001 })).toEqual(['high-variation', 'high-variation']);
  });

  it('hide further groups so that none follows by subtraction, over all analyses, comparisons included', () => {
    const data = madeSchools(12, 7);
    const small = data.categorical.gender.codes.map((code, row) => (row < 60 ? (row < 3 ? 0 : 1) : code));
    const rows = estimate(
      { ...data, categorical: { ...data.categorical, gender: { ...data.categorical.gender, codes: small } } },
      {
        replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
        reportability: { minimumPupils: 5, complementary: true },
        analyses: [
          { statistic: 'mean', of: 'score', by: ['region', 'gender'], totals: true },
          { statistic: 'mean', of: 'score', by: ['region', 'gender'] },
          { statistic: 'difference', of: 'score', by: ['region', 'gender'] },
        ],
      },
    );
    const of = (analysis: number, region: string, gender: string) =>
      rows.find(
        (row) => row.analysis === analysis && row.group.region === region && row.group.gender === gender,
      )?.suppressed;
    expect(of(0, 'east', 'boys')).toBe('few-pupils');
    for (const analysis of [0, 1]) {
      expect(of(analysis, 'east', 'girls')).toBe('complementary');
      expect(of(analysis, 'west', 'boys')).toBe('complementary');
      expect(of(analysis, 'west', 'girls')).toBe('complementary');
    }
    expect(of(0, 'east', '*')).toBeNull();
    expect(of(0, '*', '*')).toBeNull();
    const west = rows.find((row) => row.analysis === 2 && row.group.region === 'west');
    expect(west).toMatchObject({ suppressed: 'complementary', value: null, p: null });
  });
});

describe('tests', () => {
  it('a trend carries the error of the link', () => {
    const test = testTrend({ value: 510, se: 3, df: 70 }, { value: 500, se: 4, df: 70 }, 2);
    expect(test.difference).toBe(10);
    expect(test.se).toBeCloseTo(Math.sqrt(9 + 16 + 4), 12);
    expect(test.df).toBeCloseTo(29 ** 2 / (81 / 70 + 256 / 70), 8);
    const few = testTrend({ value: 510, se: 3, df: 70 }, { value: 500, se: 4, df: 70 }, 2, 0.95, 5);
    expect(few.df).toBeCloseTo(29 ** 2 / (81 / 70 + 256 / 70 + 16 / 5), 8);
  });

  it('Wald’s test of one contrast is the square of t', () => {
    const test = waldTest(Float64Array.of(2), Float64Array.of(1), 20);
    expect(test?.f).toBeCloseTo(4, 12);
    // R: 2 * pt(-2, 20)
    expect(test?.p).toBeCloseTo(0.05926569, 6);
    expect(waldTest(Float64Array.of(1, 1), Float64Array.of(1, 1, 1, 1), 20)).toBeNull();
  });

  it('Bonferroni multiplies', () => {
    const [first, second] = bonferroni([0.01, 0.6]);
    expect([first, second]).toEqual([0.02, 1]);
  });
});
