import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { madeSchools, uniformFrom } from './testing/made-data.ts';

const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };

function made(schools: number, seed: number): Columns {
  const data = madeSchools(schools, seed);
  const uniform = uniformFrom(seed + 9);
  const books = Float64Array.from({ length: data.rows }, () => Math.floor(5 * uniform()));
  const pass = data.numeric.score.map((score) => (score >= 52 ? 1 : 0));
  return { ...data, numeric: { ...data.numeric, books, pass } };
}

describe('definitions, computed slowly', () => {
  const data = made(30, 3);
  const { weight, score, books } = data.numeric;
  const run = (...analyses: Analysis[]) => estimate(data, { weight: 'weight', replicates: zones, analyses });

  it('Gini is the mean absolute difference over twice the mean', () => {
    let [pairs, w, sum] = [0, 0, 0];
    for (let i = 0; i < data.rows; i++) {
      w += weight[i];
      sum += weight[i] * score[i];
      for (let j = 0; j < data.rows; j++) pairs += weight[i] * weight[j] * Math.abs(score[i] - score[j]);
    }
    const [row] = run({ statistic: 'gini', of: 'score' });
    expect(row.value).toBeCloseTo(pairs / (2 * w * sum), 12);
    expect(row.se).toBeGreaterThan(0);
  });

  it('the concentration index is twice the covariance with the mid-rank over the mean', () => {
    let [w, mean, covariance] = [0, 0, 0];
    for (let i = 0; i < data.rows; i++) w += weight[i];
    for (let i = 0; i < data.rows; i++) mean += (weight[i] * score[i]) / w;
    for (let i = 0; i < data.rows; i++) {
      let rank = 0;
      for (let j = 0; j < data.rows; j++)
        rank += (weight[j] / w) * (books[j] < books[i] ? 1 : books[j] === books[i] ? 0.5 : 0);
      covariance += (weight[i] / w) * (score[i] - mean) * (rank - 0.5);
    }
    const [row] = run({ statistic: 'concentration', of: 'score', on: ['books'] });
    expect(row.value).toBeCloseTo((2 * covariance) / mean, 12);
  });

  it('odds ratios with intervals on the log scale', () => {
    const [row] = run({ statistic: 'odds-ratio', of: 'pass', on: ['gender'] });
    const cells = [0, 0, 0, 0];
    data.categorical.gender.codes.forEach((code, i) => {
      cells[2 * code + data.numeric.pass[i]] += weight[i];
    });
    const [no1, yes1, no2, yes2] = cells;
    expect(row.term).toBe('girls / boys');
    expect(row.value).toBeCloseTo((yes2 * no1) / (no2 * yes1), 10);
    expect((row.low ?? 0) * (row.high ?? 0)).toBeCloseTo((row.value ?? 0) ** 2, 8);
    const [byCut] = run({ statistic: 'odds-ratio', of: 'score', cuts: [52], on: ['gender'] });
    expect(byCut.value).toBe(row.value);
  });

  it('gap and ratio of percentiles, variance as the square of sd', () => {
    const [low, high, gap, ratio, sd, variance] = run(
      { statistic: 'percentile', of: 'score', p: [10, 90] },
      { statistic: 'percentile-gap', of: 'score', p: [10, 90] },
      { statistic: 'percentile-ratio', of: 'score', p: [10, 90] },
      { statistic: 'sd', of: 'score' },
      { statistic: 'variance', of: 'score' },
    );
    expect(gap.term).toBe('90 - 10');
    expect(gap.value).toBe((high.value ?? 0) - (low.value ?? 0));
    expect(ratio.value).toBe((high.value ?? 0) / (low.value ?? 1));
    expect(variance.value).toBeCloseTo((sd.value ?? 0) ** 2, 10);
  });

  it('Hedges’ g is Cohen’s pooled d with the correction of small groups', () => {
    const [girls, boys] = run({ statistic: 'mean', of: 'score', by: ['gender'] }).reverse();
    const [sdGirls, sdBoys] = run({ statistic: 'sd', of: 'score', by: ['gender'] }).reverse();
    const [g] = run({ statistic: 'difference', of: 'score', by: ['gender'], measure: 'hedges-g' });
    const [n1, n2] = [boys.n, girls.n];
    const pooled = Math.sqrt(
      ((n1 - 1) * (sdBoys.value ?? 0) ** 2 + (n2 - 1) * (sdGirls.value ?? 0) ** 2) / (n1 + n2 - 2),
    );
    const factor = 1 - 3 / (4 * (n1 + n2) - 9);
    expect(g.value).toBeCloseTo((factor * ((girls.value ?? 0) - (boys.value ?? 0))) / pooled, 12);
  });

  it.each(['first', 'second', 'average'] as const)(
    'the decomposition by coefficients of „%s“ adds up to the gap',
    (reference) => {
      const rows = run(
        { statistic: 'decomposition', of: 'score', by: ['gender'], on: ['books', 'pv1'], reference },
        { statistic: 'difference', of: 'score', by: ['gender'] },
      );
      const of = (term: string) =>
        rows.find((row) => row.term === `girls - boys: ${term}`)?.value ?? Number.NaN;
      expect(of('gap')).toBeCloseTo(rows[rows.length - 1].value ?? 0, 9);
      expect(of('explained') + of('unexplained')).toBeCloseTo(of('gap'), 10);
      expect(of('explained: books') + of('explained: pv1')).toBeCloseTo(of('explained'), 10);
    },
  );

  it('growth of a cohort is the mean gain of the pupils with both scores', () => {
    const [gain, , , persistence, correlation] = run(
      { statistic: 'growth', of: 'pv1', on: ['score'], linkingError: 3 },
      { statistic: 'correlation', of: 'pv1', on: ['score'] },
    );
    let [w, sum] = [0, 0];
    for (let i = 0; i < data.rows; i++) {
      w += weight[i];
      sum += weight[i] * (data.numeric.pv1[i] - score[i]);
    }
    expect(gain.value).toBeCloseTo(sum / w, 10);
    expect(gain.se).toBeCloseTo(Math.sqrt((gain.samplingVariance ?? 0) + 9), 12);
    expect(persistence.value).toBeCloseTo(correlation.value ?? 0, 12);
  });

  it('quantile regression minimises the check function and meets the weighted quantile without predictors', () => {
    const [median, quantile] = run(
      { statistic: 'quantile-regression', of: 'pv1', on: ['pass'], p: [25], by: [] },
      { statistic: 'percentile', of: 'pv1', p: [25], by: ['pass'] },
    ).filter((row) => row.term === '25: (intercept)' || row.group.pass === '0');
    // With one 0/1 predictor the intercept is the quantile of the zero group.
    expect(median.value).toBeCloseTo(quantile.value ?? 0, 9);
    const rows = run({ statistic: 'quantile-regression', of: 'pv1', on: ['score'], p: [70] });
    const [a, b] = rows.map((row) => row.value ?? 0);
    const loss = (a: number, b: number) =>
      data.numeric.pv1.reduce((total, y, i) => {
        const left = y - a - b * score[i];
        return total + weight[i] * left * (left < 0 ? -0.3 : 0.7);
      }, 0);
    const least = loss(a, b);
    for (const [da, db] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.01],
      [0, -0.01],
      [0.5, -0.01],
      [-0.5, 0.01],
    ])
      expect(loss(a + da, b + db)).toBeGreaterThanOrEqual(least * (1 - 1e-12));
  });

  it('adds every total of a crossing of four columns', () => {
    const rows = run({
      statistic: 'mean',
      of: 'score',
      by: ['region', 'gender', 'books', 'pass'],
      totals: true,
    });
    const [all] = run({ statistic: 'mean', of: 'score' });
    const [east] = run({ statistic: 'mean', of: 'score', by: ['region'] });
    const of = (region: string) =>
      rows.find(
        ({ group: g }) => g.region === region && g.gender === '*' && g.books === '*' && g.pass === '*',
      );
    expect(of('*')).toMatchObject({ value: all.value, se: all.se, n: data.rows });
    expect(of('east')).toMatchObject({ value: east.value, se: east.se });
    expect(new Set(rows.map((row) => JSON.stringify(row.group))).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('adjusts the p values of an analysis as one family', () => {
    const rows = run({ statistic: 'difference', of: 'score', by: ['books'], adjust: 'bonferroni' });
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row.adjustedP).toBeCloseTo(Math.min(1, 10 * (row.p ?? 0)), 12);
    expect(rows[0].family).toBe('0: 10, bonferroni');
  });
});
