import { describe, expect, it } from 'vitest';
import { estimate } from '../estimate.ts';
import { EstimationProblems } from '../problem.ts';
import { madeSchools } from '../testing/made-data.ts';
import { expandColumns } from './columns-of.ts';
import { parseEstimateDesign } from './parse.ts';
import type { EstimateDesign } from './types.ts';

function codes(json: unknown): string[] {
  const parsed = parseEstimateDesign(json);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.code} ${problem.place.path}`);
}

describe('designs', () => {
  it('takes each form of replicates', () => {
    for (const replicates of [
      { method: 'jk2', zone: 'Z', unit: 'U', full: true },
      { method: 'fay', columns: ['a', 'b'], fayCoefficient: 0.5 },
      { method: 'jkn', columns: 'RW*', rscales: [0.5, 0.5] },
      { method: 'jk1', cluster: 'school', centre: 'mean' },
      { method: 'linearised' },
    ])
      expect(codes({ replicates, analyses: [{ statistic: 'mean', of: 'x' }] })).toEqual([]);
  });

  it('takes the settings of errors, measurement and reporting', () => {
    expect(
      codes({
        replicates: {
          method: 'linearised',
          cluster: 'a',
          population: 'N',
          secondCluster: 'b',
          secondPopulation: 'M',
        },
        nests: 2,
        samplingVarianceFrom: 'first',
        measurementErrors: { x: 'se', y: { error: 'se', form: 'booklet' } },
        reportability: { preset: 'naep', strata: 'zone', shareInterval: 'wilson', complementary: true },
        analyses: [
          { statistic: 'sd', of: 'x', corrected: true, by: ['a', 'b'], totals: true },
          { statistic: 'difference', of: 'x', by: ['year'], linkingError: 3, adjust: 'bonferroni' },
          { statistic: 'two-level', of: 'x', school: 'school', on: ['ses'] },
        ],
      }),
    ).toEqual([]);
  });

  it('says what a statistic lacks or cannot have', () => {
    expect(
      codes({
        measurementErrors: { x: { form: 'booklet' } },
        reportability: { preset: 'own' },
        analyses: [
          { statistic: 'two-level', of: 'x' },
          { statistic: 'percentile-gap', of: 'x', p: [90, 10] },
          { statistic: 'odds-ratio', of: 'x' },
          { statistic: 'growth', of: 'x' },
          { statistic: 'decomposition', of: 'x', on: ['a'] },
          { statistic: 'mean', of: 'x', by: ['a', 'b', 'c', 'd', 'e'] },
        ],
      }),
    ).toEqual([
      'missing-field $.measurementErrors.x.error',
      'missing-field $.analyses[0].school',
      'not-allowed $.analyses[1].p',
      'missing-field $.analyses[2].on',
      'missing-field $.analyses[3].on',
      'missing-field $.analyses[4].by',
      'not-allowed $.analyses[5].by',
      'not-allowed $.reportability.preset',
    ]);
  });

  it('lists every problem with its path', () => {
    expect(
      codes({
        weigth: 'w',
        replicates: { method: 'jk2', zone: 'Z' },
        analyses: [
          { statistic: 'average', of: 'x' },
          { statistic: 'percentile', of: 'x', p: [0, 50] },
          { statistic: 'mean' },
          { statistic: 'difference', of: 'x' },
          { statistic: 'share', of: 'x', cuts: [475, 400] },
        ],
      }),
    ).toEqual([
      'unknown-field $.weigth',
      'missing-field $.replicates.unit',
      'not-allowed $.analyses[0].statistic',
      'out-of-range $.analyses[1].p[0]',
      'missing-field $.analyses[2].of',
      'missing-field $.analyses[3].by',
      'not-allowed $.analyses[4].cuts',
    ]);
  });

  it('refuses what is no design at all', () => {
    expect(codes([])).toEqual(['not-an-object $']);
    expect(codes({})).toEqual(['missing-field $.analyses']);
    expect(codes({ analyses: [] })).toEqual(['not-a-list $.analyses']);
  });
});

describe('design and data together', () => {
  const data = madeSchools(4, 1);

  function problems(design: EstimateDesign, columns = data): string[] {
    try {
      estimate(columns, design);
      return [];
    } catch (error) {
      if (!(error instanceof EstimationProblems)) throw error;
      return error.problems.map((problem) => `${problem.code} ${problem.place.path}`);
    }
  }

  it('names every missing or unsuitable column', () => {
    expect(
      problems({
        weight: 'gender',
        replicates: { method: 'jk2', zone: 'nowhere', unit: 'unit' },
        plausibleValues: { math: 'XX*' },
        analyses: [
          { statistic: 'mean', of: 'region' },
          { statistic: 'mean', of: 'score', by: ['district'] },
        ],
        reportability: { schools: 'code' },
      }),
    ).toEqual([
      'not-a-number $.weight',
      'missing-column $.plausibleValues.math',
      'missing-column $.replicates.zone',
      'not-a-number $.analyses[0].of',
      'missing-column $.analyses[1].by',
      'missing-column $.reportability.schools',
    ]);
  });

  it('names every plausible value and replicate weight that is not made of numbers, once', () => {
    const { score: _, pv2: __, ...numeric } = data.numeric;
    const { gender, region } = data.categorical;
    const spoilt = { ...data, numeric, categorical: { ...data.categorical, pv2: gender, RW1: region } };
    const found = problems(
      {
        replicates: { method: 'fay', columns: ['weight', 'RW1'], fayCoefficient: 0.5 },
        plausibleValues: { math: 'pv*' },
        analyses: [
          { statistic: 'mean', of: 'math' },
          { statistic: 'share', of: 'math' },
          { statistic: 'regression', of: 'zone', on: ['math'] },
        ],
      },
      spoilt,
    );
    expect(found).toEqual(['not-a-number $.plausibleValues.math', 'not-a-number $.replicates.columns']);
    const shared = {
      plausibleValues: { math: 'pv*' },
      analyses: [{ statistic: 'share', of: 'math' } as const],
    };
    expect(problems(shared, spoilt)).toEqual(['not-a-number $.plausibleValues.math']);
  });

  it('asks for errors of measurement, whole nests, schools and both populations of two stages', () => {
    expect(
      problems({
        replicates: { method: 'linearised', cluster: 'school', secondPopulation: 'weight' },
        plausibleValues: { math: 'pv*' },
        nests: 2,
        analyses: [
          { statistic: 'sd', of: 'score', corrected: true },
          { statistic: 'two-level', of: 'score', school: 'nowhere' },
        ],
      }),
    ).toEqual([
      'missing-field $.replicates.population',
      'missing-column $.analyses[1].school',
      'missing-field $.measurementErrors.score',
      'wrong-length $.plausibleValues.math',
    ]);
  });

  it('points at the row of a bad weight, the header being row 1', () => {
    data.numeric.broken = data.numeric.weight.map((w, row) => (row === 5 ? -1 : w));
    expect(() => estimate(data, { weight: 'broken', analyses: [{ statistic: 'total' }] })).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: 'not-a-weight', received: '-1' })],
      }),
    );
    expect(problems({ weight: 'broken', analyses: [{ statistic: 'total' }] })).toHaveLength(1);
  });

  it('refuses variables with different numbers of plausible values', () => {
    const plausibleValues = { two: ['pv1', 'pv2'], three: 'pv*' };
    expect(
      problems({ plausibleValues, analyses: [{ statistic: 'correlation', of: ['two', 'three'] }] }),
    ).toEqual(['unequal-plausible-values $.analyses[0]']);
  });

  it('expands patterns by digits first and in natural order', () => {
    const numeric = Object.fromEntries(
      ['RW10', 'RW2', 'RWEIGHT', 'PV1MATH', 'PV2MATH', 'PVMEANMATH'].map((name) => [
        name,
        new Float64Array(0),
      ]),
    );
    const columns = { rows: 0, numeric, categorical: {} };
    expect(expandColumns(columns, 'RW*')).toEqual(['RW2', 'RW10']);
    expect(expandColumns(columns, 'PV*MATH')).toEqual(['PV1MATH', 'PV2MATH']);
    expect(expandColumns(columns, 'PVM*')).toEqual(['PVMEANMATH']);
  });
});
