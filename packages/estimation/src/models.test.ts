import { describe, expect, it } from 'vitest';
import type { Analysis, EstimateDesign, EstimateRow } from './design/types.ts';
import { estimate } from './estimate.ts';
import { referenceColumns, referenceJson, timss } from './testing/reference.ts';

interface Line {
  parameter: string;
  var: string;
  est: number;
  SE: number;
  VarRep: number;
  fmi: number;
}
interface Timss {
  logistreg: Line[];
  univar: { M_fmi: number }[];
  univar_test: { eta: { eta2: number; eta: number; eta_SE: number }[] };
  correl: { cor: { t: number; df: number }[] };
  group_differences: { stat: { t: number }[] }[];
}

const reference = referenceJson<Timss>('replicate-pv/timss1.json');

function onTimss(analyses: Analysis[], design: Partial<EstimateDesign> = {}): EstimateRow[] {
  return estimate(timss(), {
    weight: 'TOTWGT',
    replicates: { method: 'jk2', columns: 'w_fstr*' },
    plausibleValues: {
      ASMMAT: 'ASMMAT*',
      ASSSCI: 'ASSSCI*',
      female: 'female*',
      books: 'books*',
      migrant: 'migrant*',
    },
    analyses,
    ...design,
  });
}

function agree(found: number | null | undefined, expected: number, tolerance = 1e-8): void {
  expect(found).toBeTypeOf('number');
  expect(Math.abs((found ?? 0) - expected) / (Math.abs(expected) + 1e-12)).toBeLessThan(tolerance);
}

describe('TIMSS 2011 Austria against BIFIEsurvey', () => {
  it('gives logistic regressions with their errors and shares of missing information', () => {
    const rows = onTimss([{ statistic: 'logistic', of: 'migrant', on: ['books', 'ASMMAT'] }]);
    expect(rows.map((row) => row.term)).toEqual(['(intercept)', 'books', 'ASMMAT', 'r-squared']);
    // BIFIEsurvey's R² takes the unweighted variance of the linear predictor; ours is weighted throughout.
    reference.logistreg.slice(0, 3).forEach((line, i) => {
      agree(rows[i].value, line.est);
      expect(Math.abs((rows[i].se ?? 0) - line.SE)).toBeLessThan(1e-7);
      // BIFIEsurvey's iterations stop a little earlier than ours.
      agree(rows[i].samplingVariance, line.VarRep, 1e-6);
      agree(rows[i].missingInformation, line.fmi, 1e-6);
    });
  });

  // BIFIEsurvey prints the square of the pooled eta as eta²; ours is pooled itself.
  it('gives eta, and the test of the means as the square of t for two groups', () => {
    const rows = onTimss([
      { statistic: 'group-test', of: ['ASMMAT', 'ASSSCI'], on: ['female'] },
      { statistic: 'difference', of: ['ASMMAT', 'ASSSCI'], by: ['female'] },
    ]);
    const of = (name: string, term: string) => rows.find((row) => row.of === name && row.term === term);
    ['ASMMAT', 'ASSSCI'].forEach((name, i) => {
      agree(of(name, 'eta')?.value, reference.univar_test.eta[i].eta);
      agree(of(name, 'eta')?.se, reference.univar_test.eta[i].eta_SE);
      agree(of(name, 'F')?.value, reference.group_differences[i].stat[0].t ** 2);
    });
  });

  it('gives correlations whose t and degrees of freedom agree', () => {
    const [row] = onTimss([{ statistic: 'correlation', of: ['ASMMAT', 'ASSSCI'] }], {
      degreesOfFreedom: 'rubin',
    });
    expect((row.value ?? 0) / (row.se ?? 1)).toBeCloseTo(reference.correl.cor[0].t, 2);
    expect(row.df).toBeCloseTo(reference.correl.cor[0].df, 1);
  });

  it('states the share of missing information', () => {
    const [row] = onTimss([{ statistic: 'mean', of: 'ASMMAT' }]);
    agree(row.missingInformation, reference.univar[0].M_fmi);
  });

  it('takes the sampling variance of the first plausible value alone on request', () => {
    const [first] = onTimss([{ statistic: 'mean', of: 'ASMMAT' }], { samplingVarianceFrom: 'first' });
    const [all] = onTimss([{ statistic: 'mean', of: 'ASMMAT' }]);
    const [alone] = onTimss([{ statistic: 'mean', of: 'ASMMAT1' }]);
    expect(first.samplingVariance).toBe(alone.samplingVariance);
    expect(first.imputationVariance).toBe(all.imputationVariance);
    expect(first.samplingVariance).not.toBe(all.samplingVariance);
  });
});

describe('R survey on the api data', () => {
  it('gives the variance and its error (svyvar)', () => {
    const results =
      referenceJson<Record<string, { res: { var_api00: { est: number; se: number } } }>>(
        'survey-api/results.json',
      );
    const [row] = estimate(referenceColumns('survey-api/apistrat.csv'), {
      weight: 'pw',
      replicates: { method: 'linearised', stratum: 'stype', population: 'fpc' },
      analyses: [{ statistic: 'variance', of: 'api00', denominator: 'cases-1' }],
    });
    agree(row.value, results.strat.res.var_api00.est);
    agree(row.se, results.strat.res.var_api00.se);
  });

  it('gives the cross-table with Rao and Scott’s F (svychisq(~sch.wide + stype, dclus1) of the package’s manual)', () => {
    const rows = estimate(referenceColumns('survey-api/apiclus1.csv'), {
      weight: 'pw',
      replicates: { method: 'linearised', cluster: 'dnum', population: 'fpc' },
      analyses: [{ statistic: 'crosstable', of: 'sch.wide', on: ['stype'] }],
    });
    const of = (term: string) => rows.find((row) => row.term === term);
    // svytable: No × E 406.1640 of 6194.
    expect((of('No × E')?.value ?? 0) * 6194).toBeCloseTo(406.164, 3);
    expect(of('F')?.value).toBeCloseTo(5.1934, 4);
    expect(of('F: numerator-df')?.value).toBeCloseTo(1.495, 3);
    expect(of('F')?.df).toBeCloseTo(20.925, 3);
    expect(of('F')?.p).toBeCloseTo(0.02175, 5);
    expect(of('chi-squared')?.value).toBeCloseTo(11.9409, 3);
  });
});
