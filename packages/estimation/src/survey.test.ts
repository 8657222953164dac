import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateRow, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { referenceColumns, referenceJson } from './testing/reference.ts';

interface Several {
  est: number[];
  se: number[];
}
interface One {
  est: number;
  se: number;
}
interface Quantile {
  q: number;
  ci_low: number | null;
  ci_high: number | null;
  se: number | null;
}
interface Results {
  mean_api00: Several;
  total_enroll: Several;
  mean_stype: Several;
  total_stype: Several;
  ratio_api_stu_enroll: One;
  mean_by_stype: { mean: number; se: number }[];
  var_api00: One;
  quantile_api00: Quantile[];
  regression: One[];
  degf: number;
}
interface Small {
  replicate_weights: number[][];
  scale: number;
  rscales: number[];
  ratio: One;
  total: Several;
  mean_alive: One;
}

const reference = referenceJson<Record<string, { res: Results }>>('survey-api/results.json');
const small = referenceJson<Record<string, Small>>('survey-api/results.json');

const byCluster = { cluster: 'dnum', centre: 'mean' } as const;
const bySchool = { stratum: 'stype', cluster: 'cds', centre: 'mean' } as const;
const designs: [string, string, Replicates][] = [
  ['strat', 'apistrat', { method: 'linearised', stratum: 'stype', population: 'fpc' }],
  ['strat_nofpc', 'apistrat', { method: 'linearised', stratum: 'stype' }],
  ['srs', 'apisrs', { method: 'linearised', population: 'fpc' }],
  ['clus1', 'apiclus1', { method: 'linearised', cluster: 'dnum', population: 'fpc' }],
  ['clus1_nofpc', 'apiclus1', { method: 'linearised', cluster: 'dnum' }],
  [
    'clus2',
    'apiclus2',
    {
      method: 'linearised',
      cluster: 'dnum',
      population: 'fpc1',
      secondCluster: 'snum',
      secondPopulation: 'fpc2',
    },
  ],
  ['clus2_wr', 'apiclus2', { method: 'linearised', cluster: 'dnum' }],
  ['strat_JKn', 'apistrat', { method: 'jkn', ...bySchool }],
  ['strat_JKn_fpc', 'apistrat', { method: 'jkn', ...bySchool, population: 'fpc' }],
  ['clus1_JK1', 'apiclus1', { method: 'jk1', ...byCluster }],
  ['clus1_JK1_fpc', 'apiclus1', { method: 'jk1', ...byCluster, population: 'fpc' }],
];

/** Ten significant digits in the reference; errors that are zero in theory come out as rounding noise. */
function agree(row: EstimateRow | undefined, value: number, se: number): void {
  expect(row?.problem).toBeNull();
  expect(Math.abs((row?.value ?? Number.NaN) - value)).toBeLessThan(1e-9 * Math.abs(value) + 1e-12);
  expect(Math.abs((row?.se ?? Number.NaN) - se)).toBeLessThan(1e-8 * Math.abs(se) + 1e-9);
}

const percents = [5, 10, 25, 50, 75, 90, 95];

describe.each(designs)('R survey, design %s', (name, file, replicates) => {
  const data = referenceColumns(`survey-api/${file}.csv`);
  const expected = reference[name].res;
  const run = (...analyses: Analysis[]): EstimateRow[] =>
    estimate(data, { weight: 'pw', replicates, samplingDegrees: 'nominal', analyses });

  it('gives means, totals, shares, ratios and their errors', () => {
    const rows = run(
      { statistic: 'mean', of: ['api00', 'api99'] },
      { statistic: 'total', of: 'enroll' },
      { statistic: 'share', of: 'stype' },
      { statistic: 'total', of: 'stype' },
      { statistic: 'ratio', of: 'api.stu', on: ['enroll'] },
      { statistic: 'mean', of: 'api00', by: ['stype'] },
    );
    const { mean_api00, total_enroll, mean_stype, total_stype, ratio_api_stu_enroll } = expected;
    const several = [mean_api00, total_enroll, mean_stype, total_stype];
    const figures = [
      ...several.flatMap(({ est, se }) => est.map((value, i) => [value, se[i]] as const)),
      [ratio_api_stu_enroll.est, ratio_api_stu_enroll.se] as const,
      ...expected.mean_by_stype.map(({ mean, se }) => [mean, se] as const),
    ];
    expect(rows).toHaveLength(figures.length);
    figures.forEach(([value, se], i) => {
      agree(rows[i], value, se);
    });
    expect(rows[0]?.df).toBeCloseTo(expected.degf, 9);
  });

  it('gives regression coefficients with design-based errors', () => {
    const rows = run({ statistic: 'regression', of: 'api00', on: ['ell', 'meals', 'mobility'] });
    expected.regression.forEach(({ est, se }, i) => {
      agree(rows[i], est, se);
    });
  });

  it('gives the standard deviation (root of svyvar)', () => {
    const [row] = run({ statistic: 'sd', of: 'api00', denominator: 'cases-1' });
    const root = Math.sqrt(expected.var_api00.est);
    expect(Math.abs((row?.value ?? 0) - root)).toBeLessThan(3e-8); // the tenth digit of the variance
    // The delta method carries the error of the variance over; replicates of the root differ from it.
    if (replicates.method === 'linearised')
      expect(Math.abs((row?.se ?? 0) - expected.var_api00.se / (2 * root))).toBeLessThan(1e-7);
  });

  it('gives quantiles with Woodruff’s errors and intervals', () => {
    const rows = run({
      statistic: 'percentile',
      of: 'api00',
      p: percents,
      quantile: 'math',
      percentileError: 'woodruff',
    });
    expected.quantile_api00.forEach((quantile, i) => {
      // Where p·n is a whole number R's answer hangs on the rounding of p·Σw; ours is the definition's.
      if (name === 'srs' && [0, 1, 5].includes(i)) return;
      expect(rows[i]?.value).toBe(quantile.q);
      if (quantile.se === null) return;
      expect(rows[i]?.se).toBeCloseTo(quantile.se, 6);
      expect([rows[i]?.low, rows[i]?.high]).toEqual([quantile.ci_low, quantile.ci_high]);
    });
  });
});

describe('R survey, stored replicate weights of the scd example', () => {
  const plain = referenceColumns('survey-api/scd.csv');

  it.each([
    ['scd_BRR', 'brr'],
    ['scd_Fay03', 'fay'],
    ['scd_JKn', 'jkn'],
  ] as const)('%s', (name, method) => {
    const expected = small[name];
    const data: Columns = { ...plain, numeric: { ...plain.numeric } };
    expected.replicate_weights.forEach((weights, r) => {
      data.numeric[`rw${r + 1}`] = Float64Array.from(weights);
    });
    const rows = estimate(data, {
      replicates: {
        method,
        columns: 'rw*',
        fayCoefficient: 0.3,
        centre: 'mean',
        ...(method === 'jkn' ? { rscales: expected.rscales[0] } : {}),
      },
      analyses: [
        { statistic: 'ratio', of: 'alive', on: ['arrests'] },
        { statistic: 'total', of: ['alive', 'arrests'] },
        { statistic: 'mean', of: 'alive' },
      ],
    });
    agree(rows[0], expected.ratio.est, expected.ratio.se);
    agree(rows[1], expected.total.est[0], expected.total.se[0]);
    agree(rows[2], expected.total.est[1], expected.total.se[1]);
    agree(rows[3], expected.mean_alive.est, expected.mean_alive.se);
  });
});
