import { describe, expect, it } from 'vitest';
import type { EstimateDesign, EstimateRow, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { referenceJson, timss } from './testing/reference.ts';

interface Percentile {
  est: number;
  SE: number;
  VarRep: number;
  VarMI: number;
}

interface Timss {
  univar: Record<string, number>[];
  univar_by_group: Record<string, number>[];
  group_differences: { stat: { coef: number; se: number; VarRep: number; VarMI: number }[] }[];
  univar_test: { dstat: Record<string, number>[] };
  percentiles_step: Percentile[][];
  percentiles_interp: Percentile[][];
  linreg: { stat: { parameter: string; var: string | null; est: number; SE: number }[] }[];
  freq: Record<string, number>[];
}

const reference = referenceJson<Timss>('replicate-pv/timss1.json');
const data = timss();
const stored: Replicates = { method: 'jk2', columns: 'w_fstr*' };

function run(analyses: EstimateDesign['analyses'], replicates: Replicates = stored): EstimateRow[] {
  const plausibleValues = {
    ASMMAT: 'ASMMAT*',
    ASSSCI: 'ASSSCI*',
    female: 'female*',
    books: 'books*',
    migrant: 'migrant*',
  };
  return estimate(data, { weight: 'TOTWGT', replicates, plausibleValues, analyses });
}

/** The references carry ten significant digits. */
function agree(found: number | null | undefined, expected: number): void {
  expect(found).toBeTypeOf('number');
  expect(Math.abs((found ?? 0) - expected) / (Math.abs(expected) + 1e-12)).toBeLessThan(1e-9);
}

const percents = [5, 10, 25, 50, 75, 90, 95];

describe('TIMSS 2011 Austria against BIFIEsurvey (JK2, 75 replicates, 5 imputations)', () => {
  it('gives means and standard deviations with their errors and both variances', () => {
    const rows = run([
      { statistic: 'mean', of: ['ASMMAT', 'ASSSCI'] },
      { statistic: 'sd', of: ['ASMMAT', 'ASSSCI'] },
    ]);
    reference.univar.forEach((expected, i) => {
      agree(rows[i]?.value, expected.M);
      agree(rows[i]?.se, expected.M_SE);
      agree(rows[i]?.samplingVariance, expected.M_VarRep);
      agree((rows[i]?.imputationVariance ?? 0) / 1.2, expected.M_VarMI);
      agree(rows[i]?.sumOfWeights, expected.Nweight);
      agree(rows[i + 2]?.value, expected.SD);
      agree(rows[i + 2]?.se, expected.SD_SE);
    });
  });

  it('gives the degrees of freedom of Rubin 1987 on request', () => {
    const [row] = estimate(data, {
      weight: 'TOTWGT',
      replicates: stored,
      plausibleValues: { ASMMAT: 'ASMMAT*' },
      degreesOfFreedom: 'rubin',
      analyses: [{ statistic: 'sd', of: 'ASMMAT' }],
    });
    expect(row?.df).toBeCloseTo(reference.univar[0].SD_df, 2);
  });

  it('follows a grouping variable that is imputed itself', () => {
    const rows = run([{ statistic: 'mean', of: ['ASMMAT', 'ASSSCI'], by: ['female'] }]);
    expect(rows.map((row) => row.group)).toEqual([
      { female: '0' },
      { female: '1' },
      { female: '0' },
      { female: '1' },
    ]);
    rows.forEach((row, i) => {
      agree(row.n, reference.univar_by_group[i].Ncases);
      agree(row.value, reference.univar_by_group[i].M);
      agree(row.se, reference.univar_by_group[i].M_SE);
    });
  });

  it('gives differences between groups and Cohen’s d', () => {
    const rows = run([
      { statistic: 'difference', of: ['ASMMAT', 'ASSSCI'], by: ['female'] },
      { statistic: 'difference', of: ['ASMMAT', 'ASSSCI'], by: ['female'], measure: 'effect-size' },
    ]);
    reference.group_differences.forEach(({ stat: [expected] }, i) => {
      expect(rows[i]?.term).toBe('1 - 0');
      agree(rows[i]?.value, expected.coef);
      agree(rows[i]?.se, expected.se);
    });
    // BIFIEsurvey subtracts the other way round in d.
    reference.univar_test.dstat.forEach((expected, i) => {
      agree(rows[i + 2]?.value, -expected.d);
      agree(rows[i + 2]?.se, expected.d_SE);
    });
  });

  it.each(['step', 'interpolated'] as const)('gives percentiles by the rule „%s“', (quantile) => {
    const rows = run([{ statistic: 'percentile', of: ['ASMMAT', 'ASSSCI'], p: percents, quantile }]);
    const expected = (quantile === 'step' ? reference.percentiles_step : reference.percentiles_interp).flat();
    expect(rows).toHaveLength(expected.length);
    rows.forEach((row, i) => {
      agree(row.value, expected[i].est);
      agree(row.se, expected[i].SE);
      agree(row.samplingVariance, expected[i].VarRep);
    });
  });

  it('gives regressions: coefficients, residual spread, R² and standardised coefficients', () => {
    const rows = run([{ statistic: 'regression', of: 'ASMMAT', on: ['female', 'books', 'migrant'] }]);
    const names: Record<string, (name: string) => string> = {
      b: (name) => (name === 'one' ? '(intercept)' : name),
      beta: (name) => `standardised:${name}`,
      sigma: () => 'sigma',
      'R^2': () => 'r-squared',
    };
    const compared = reference.linreg[0].stat.filter(
      (line) => line.parameter !== 'beta' || line.var !== 'one',
    );
    expect(compared).toHaveLength(rows.length);
    for (const line of compared) {
      const row = rows.find((one) => one.term === names[line.parameter]?.(line.var ?? ''));
      agree(row?.value, line.est);
      agree(row?.se, line.SE);
    }
  });

  it('gives shares of categories', () => {
    const rows = run([{ statistic: 'share', of: 'books' }]);
    rows.forEach((row, i) => {
      expect(row.term).toBe(String(reference.freq[i].varval));
      agree(row.value, reference.freq[i].perc);
      agree(row.se, reference.freq[i].perc_SE);
    });
  });

  it('makes the same replicates from zone and unit; stored ones are rounded to five decimals', () => {
    const analyses: EstimateDesign['analyses'] = [
      { statistic: 'mean', of: 'ASMMAT', by: ['female'] },
      { statistic: 'percentile', of: 'ASMMAT', p: percents, by: ['female'] },
      { statistic: 'difference', of: 'ASSSCI', by: ['female'], measure: 'sd' },
    ];
    const fromZones = run(analyses, { method: 'jk2', zone: 'JKZONE', unit: 'JKREP' });
    run(analyses).forEach((row, i) => {
      expect(fromZones[i]?.value).toBeCloseTo(row.value ?? Number.NaN, 9);
      expect(fromZones[i]?.se).toBeCloseTo(row.se ?? Number.NaN, 5);
    });
  });
});
