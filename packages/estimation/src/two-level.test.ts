import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { labelled, normalFrom } from './testing/made-data.ts';

const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };

describe('two-level model', () => {
  const schools = 40;
  const pupils = 8;
  const normal = normalFrom(5);
  const effect = Array.from({ length: schools }, () => 6 * normal());
  const x = Float64Array.from({ length: schools * pupils }, () => normal());
  const y = x.map((value, i) => 500 + 3 * value + effect[Math.floor(i / pupils)] + 10 * normal());
  const data: Columns = {
    rows: y.length,
    numeric: {
      y,
      x,
      zone: y.map((_, i) => Math.floor(i / (2 * pupils))),
      unit: y.map((_, i) => Math.floor(i / pupils) % 2),
    },
    categorical: { school: labelled(Array.from(y, (_, i) => `s${Math.floor(i / pupils)}`)) },
  };
  const analysis: Analysis = { statistic: 'two-level', of: 'y', school: 'school' };

  it('is the analysis of variance for schools of equal size (maximum likelihood: MSB·(J−1)/J)', () => {
    const rows = estimate(data, { replicates: zones, analyses: [analysis] });
    const means = Array.from(
      { length: schools },
      (_, j) => y.slice(j * pupils, (j + 1) * pupils).reduce((sum, one) => sum + one, 0) / pupils,
    );
    const grand = means.reduce((sum, one) => sum + one, 0) / schools;
    const within =
      y.reduce((sum, one, i) => sum + (one - means[Math.floor(i / pupils)]) ** 2, 0) /
      (schools * (pupils - 1));
    const between = means.reduce((sum, one) => sum + (one - grand) ** 2, 0) / schools - within / pupils;
    const of = (term: string) => rows.find((row) => row.term === term)?.value ?? Number.NaN;
    expect(of('(intercept)')).toBeCloseTo(grand, 9);
    expect(of('within')).toBeCloseTo(within, 7);
    expect(of('between')).toBeCloseTo(between, 7);
    expect(of('icc')).toBeCloseTo(between / (between + within), 9);
  });

  it('maximises the likelihood with predictors and schools of different size', () => {
    const uneven: Columns = {
      ...data,
      numeric: { ...data.numeric, y: y.map((one, i) => (i % 7 === 3 ? Number.NaN : one)) },
    };
    const rows = estimate(uneven, { replicates: zones, analyses: [{ ...analysis, on: ['x'] }] });
    const of = (term: string) => rows.find((row) => row.term === term)?.value ?? Number.NaN;
    // −2 log L of the marginal normal distribution, school by school.
    const deviance = (a: number, b: number, tau: number, sigma: number): number => {
      let sum = 0;
      for (let j = 0; j < schools; j++) {
        let [n, e, ee] = [0, 0, 0];
        for (let i = j * pupils; i < (j + 1) * pupils; i++) {
          if (i % 7 === 3) continue;
          const left = y[i] - a - b * x[i];
          n++;
          e += left;
          ee += left * left;
        }
        sum += (n - 1) * Math.log(sigma) + Math.log(sigma + n * tau) + ee / sigma;
        sum -= (tau * e * e) / (sigma * (sigma + n * tau));
      }
      return sum;
    };
    const best = [of('(intercept)'), of('x'), of('between'), of('within')] as const;
    const least = deviance(...best);
    best.forEach((value, at) => {
      for (const factor of [0.99, 1.01]) {
        const moved: [number, number, number, number] = [...best];
        moved[at] = value * factor;
        expect(deviance(...moved)).toBeGreaterThan(least);
      }
      // Stationary: the slope vanishes against the curvature.
      const side = (sign: number): number => {
        const moved: [number, number, number, number] = [...best];
        moved[at] = value * (1 + sign * 1e-4);
        return deviance(...moved);
      };
      expect(Math.abs(side(1) - side(-1))).toBeLessThan(0.01 * (side(1) + side(-1) - 2 * least));
    });
    expect(of('explained-within')).toBeGreaterThan(0);
  });

  it('gives nearly the same errors by jackknife and by linearisation', () => {
    const analyses: Analysis[] = [{ ...analysis, on: ['x'] }];
    const jackknife = estimate(data, {
      replicates: { method: 'jkn', cluster: 'school', stratum: 'zone' },
      analyses,
    });
    const taylor = estimate(data, {
      replicates: { method: 'linearised', cluster: 'school', stratum: 'zone' },
      analyses,
    });
    taylor.forEach((row, i) => {
      expect(row.value).toBe(jackknife[i].value);
      expect(Math.abs((row.se ?? 0) / (jackknife[i].se ?? 1) - 1)).toBeLessThan(0.15);
    });
  });
});
