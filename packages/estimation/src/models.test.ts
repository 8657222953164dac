import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateDesign, EstimateRow, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { labelled, madeSchools, normalFrom, uniformFrom } from './testing/made-data.ts';
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
