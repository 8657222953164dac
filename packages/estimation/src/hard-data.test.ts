import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateRow, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { EstimationProblems } from './problem.ts';
import { labelled, madeSchools } from './testing/made-data.ts';

const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };
const bySchool: Replicates = { method: 'linearised', stratum: 'school' };

const everything: Analysis[] = [
  { statistic: 'mean', of: 'score', by: ['group'] },
  { statistic: 'sd', of: 'score', by: ['group'] },
  { statistic: 'share', of: 'score', cuts: [40], by: ['group'] },
  { statistic: 'percentile', of: 'score', p: [50], by: ['group'] },
  { statistic: 'correlation', of: 'score', on: ['pv1'], by: ['group'] },
  { statistic: 'regression', of: 'score', on: ['pv1', 'pv2'], by: ['group'] },
  { statistic: 'ratio', of: 'score', on: ['pv1'], by: ['group'] },
  { statistic: 'total', of: 'score', by: ['group'] },
  { statistic: 'difference', of: 'score', by: ['group'] },
  { statistic: 'difference', of: 'score', by: ['group'], measure: 'effect-size' },
  { statistic: 'difference', of: 'score', by: ['group'], measure: 'hedges-g' },
  { statistic: 'variance', of: 'score', by: ['group'] },
  { statistic: 'percentile-gap', of: 'score', p: [10, 90], by: ['group'] },
  { statistic: 'percentile-ratio', of: 'score', p: [10, 90], by: ['group'] },
  { statistic: 'gini', of: 'score', by: ['group'] },
  { statistic: 'concentration', of: 'score', on: ['pv1'], by: ['group'] },
  { statistic: 'odds-ratio', of: 'score', cuts: [50], on: ['gender'], by: ['group'] },
  { statistic: 'crosstable', of: 'gender', on: ['region'], by: ['group'] },
  { statistic: 'group-test', of: 'score', on: ['gender'], by: ['group'] },
  { statistic: 'logistic', of: 'score', cuts: [50], on: ['pv1'], by: ['group'] },
  { statistic: 'quantile-regression', of: 'score', on: ['pv1'], p: [50], by: ['group'] },
  { statistic: 'two-level', of: 'score', on: ['pv1'], school: 'school', by: ['group'] },
  { statistic: 'decomposition', of: 'score', on: ['pv1'], by: ['group'] },
  { statistic: 'growth', of: 'score', on: ['pv1'], by: ['group'] },
  { statistic: 'sd', of: 'score', corrected: true, by: ['group'] },
  { statistic: 'share', of: 'score', cuts: [40], corrected: true, by: ['group'], totals: true },
];

function grouped(data: Columns, labelOf: (row: number) => string): Columns {
  const group = labelled(Array.from({ length: data.rows }, (_, row) => labelOf(row)));
  return { ...data, categorical: { ...data.categorical, group } };
}

function run(data: Columns, analyses: Analysis[], replicates: Replicates = zones): EstimateRow[] {
  return estimate(data, { weight: 'weight', replicates, measurementErrors: { score: 'error' }, analyses });
}

function expectNoNaN(rows: readonly EstimateRow[]): void {
  const broken = rows.filter((row) =>
    [
      row.value,
      row.se,
      row.df,
      row.low,
      row.high,
      row.n,
      row.sumOfWeights,
      row.p,
      row.missingInformation,
    ].some((figure) => figure !== null && !Number.isFinite(figure)),
  );
  expect(broken).toEqual([]);
}

describe.each([
  ['JK2', zones],
  ['JKn', { method: 'jkn', stratum: 'zone', cluster: 'school' }],
  ['linearised', { method: 'linearised', stratum: 'zone', cluster: 'school' }],
] as [string, Replicates][])('%s on hard groups', (_, replicates) => {
  it('gives no error for a group of a single school', () => {
    const data = grouped(madeSchools(8, 1), (row) => (row < 10 ? 'one school' : 'others'));
    const rows = run(data, everything, replicates);
    expectNoNaN(rows);
    const [alone, others] = rows;
    expect(alone).toMatchObject({ se: null, low: null, problem: 'no-variance', n: 10 });
    expect(alone.value).not.toBeNull();
    expect(others.se).toBeGreaterThan(0);
  });

  it('leaves out rows of weight zero and groups without data', () => {
    const data = grouped(madeSchools(8, 2), (row) => (row % 10 === 0 ? 'weightless' : 'others'));
    const weight = data.numeric.weight.map((w, row) => (row % 10 === 0 ? 0 : w));
    const rows = run({ ...data, numeric: { ...data.numeric, weight } }, everything, replicates);
    expectNoNaN(rows);
    expect(rows.find((row) => row.group.group === 'weightless')).toMatchObject({
      n: 0,
      value: null,
      problem: 'no-data',
    });
    expect(rows[0]).toMatchObject({ group: { group: 'others' }, n: 72 });
  });

  it('answers for a constant variable and missing values', () => {
    const made = grouped(madeSchools(8, 3), (row) => (row % 2 === 0 ? 'constant' : 'gaps'));
    const score = made.numeric.score.map((value, row) =>
      row % 2 === 0 ? 7 : row % 3 === 0 ? Number.NaN : value,
    );
    const rows = run({ ...made, numeric: { ...made.numeric, score } }, everything, replicates);
    expectNoNaN(rows);
    const of = (statistic: string, group: string) =>
      rows.find((row) => row.statistic === statistic && row.group.group === group);
    expect(of('mean', 'constant')).toMatchObject({ se: 0, problem: null });
    expect(of('mean', 'constant')?.value).toBeCloseTo(7, 12);
    expect(of('correlation', 'constant')).toMatchObject({ value: null, problem: 'undefined' });
    expect(of('regression', 'constant')).toMatchObject({ value: null, problem: 'collinear' });
    expect(of('mean', 'gaps')?.n).toBe(27);
  });
});

it('calls collinear predictors by their name', () => {
  const data = madeSchools(8, 4);
  const twice = data.numeric.pv1.map((value) => 2 * value + 3);
  const rows = run({ ...data, numeric: { ...data.numeric, twice } }, [
    { statistic: 'regression', of: 'score', on: ['pv1', 'twice'] },
  ]);
  for (const row of rows) expect(row).toMatchObject({ value: null, se: null, problem: 'collinear' });
});

it('takes all three deletions of a triple zone with factor 2/3', () => {
  const data: Columns = {
    rows: 3,
    numeric: {
      score: Float64Array.of(1, 2, 6),
      zone: Float64Array.of(1, 1, 1),
      unit: Float64Array.of(1, 2, 3),
    },
    categorical: {},
  };
  const [row] = estimate(data, { replicates: zones, analyses: [{ statistic: 'mean', of: 'score' }] });
  // Replicate means 4, 3.5, 1.5 around 3: 2/3·(1 + 0.25 + 2.25) = 7/3 = s²/n.
  expect(row.samplingVariance).toBeCloseTo(7 / 3, 12);
  expect(row.df).toBeCloseTo(2, 12);
});

it('treats pupils as independent inside a school when each school is a stratum', () => {
  const data = madeSchools(6, 6);
  const rows = run(data, [{ statistic: 'mean', of: 'score', by: ['school'] }], bySchool);
  rows.forEach((row, school) => {
    const scores = [...data.numeric.score.slice(school * 10, school * 10 + 10)];
    const mean = scores.reduce((sum, x) => sum + x, 0) / 10;
    const variance = scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 9;
    expect(row.se).toBeCloseTo(Math.sqrt(variance / 10), 10);
    expect(row.df).toBe(9);
  });
});

it('withholds groups of few pupils or schools, and differences with them', () => {
  const data = grouped(madeSchools(12, 7), (row) => (row < 3 ? 'few' : row < 30 ? 'some' : 'many'));
  const rows = estimate(data, {
    weight: 'weight',
    replicates: zones,
    analyses: [
      { statistic: 'mean', of: 'score', by: ['group'] },
      { statistic: 'difference', of: 'score', by: ['group'], against: 'first' },
    ],
    reportability: { minimumPupils: 5, schools: 'school', minimumSchools: 5 },
  });
  const reasons = rows.map((row) => [row.group.group ?? row.term, row.suppressed]);
  expect(reasons).toEqual([
    ['few', 'few-pupils'],
    ['many', null],
    ['some', 'few-schools'],
    ['many - few', 'few-pupils'],
    ['some - few', 'few-schools'],
  ]);
  for (const row of rows.filter((one) => one.suppressed !== null))
    expect(row).toMatchObject({ value: null, se: null, low: null, high: null, samplingVariance: null });
});

it('answers where some plausible values of some pupils are missing, and says where all of a group are', () => {
  const data = grouped(madeSchools(8, 12), (row) => (row < 40 ? 'gaps' : 'none'));
  const pv2 = data.numeric.pv2.map((value, row) => (row >= 40 || row % 3 === 0 ? Number.NaN : value));
  const rows = estimate(
    { ...data, numeric: { ...data.numeric, pv2 } },
    {
      weight: 'weight',
      replicates: zones,
      plausibleValues: { math: 'pv*' },
      analyses: [{ statistic: 'mean', of: 'math', by: ['group'] }],
    },
  );
  expectNoNaN(rows);
  const [gaps, none] = rows;
  // 40, 26 and 40 pupils have the three values.
  expect(gaps.n).toBeCloseTo((40 + 26 + 40) / 3, 10);
  expect(gaps.imputationVariance).toBeGreaterThan(0);
  expect(none).toMatchObject({ value: null, se: null, problem: 'no-data' });
});

it('points at replicate weights that are missing', () => {
  const data = madeSchools(4, 13);
  const rw1 = data.numeric.weight.map((w, row) => (row === 6 ? Number.NaN : w));
  const asked = () =>
    estimate(
      { ...data, numeric: { ...data.numeric, rw1, rw2: data.numeric.weight } },
      {
        weight: 'weight',
        replicates: { method: 'jk1', columns: 'rw*' },
        analyses: [{ statistic: 'mean', of: 'score' }],
      },
    );
  expect(asked).toThrow(EstimationProblems);
  try {
    asked();
  } catch (error) {
    const problems = error instanceof EstimationProblems ? error.problems : [];
    expect(problems).toMatchObject([{ code: 'not-a-weight', place: { column: 'rw1', row: 8 } }]);
  }
});

it('answers for ten thousand groups', () => {
  const data = grouped(madeSchools(2000, 8), (row) => `g${row >> 1}`);
  const rows = run(data, everything.slice(0, 4));
  expect(rows).toHaveLength(50_000);
  expectNoNaN(rows);
});

it('says so instead of giving errors when there is no design', () => {
  const [row] = estimate(madeSchools(4, 9), { analyses: [{ statistic: 'mean', of: 'score' }] });
  expect(row).toMatchObject({ se: null, problem: 'no-replicates' });
  expect(row.value).not.toBeNull();
});

it('compares a part with the whole that contains it, replicate by replicate', () => {
  const data = madeSchools(20, 10);
  const [whole] = run(data, [{ statistic: 'mean', of: 'score' }]);
  const [east] = run(data, [{ statistic: 'mean', of: 'score', by: ['region'] }]);
  const [row] = run(data, [{ statistic: 'difference', of: 'score', by: ['region'], against: 'whole' }]);
  expect(row.term).toBe('east - *');
  expect(row.value).toBeCloseTo((east.value ?? 0) - (whole.value ?? 0), 10);
  // The part is inside the whole, so the error is smaller than for independent groups.
  expect(row.se).toBeLessThan(Math.hypot(east.se ?? 0, whole.se ?? 0));
});
