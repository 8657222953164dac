import { describe, expect, test } from 'vitest';
import { readReference, readReferenceMatrix, readReferenceTable } from '../testing/reference.ts';
import { differentialFunctioning } from './differential-functioning.ts';

interface ReferenceMh {
  readonly n_ref: number;
  readonly n_foc: number;
  readonly strata: number;
  readonly strata_informative: number;
  readonly log_alpha: number;
  readonly se_log_alpha_rbg_formula: number;
  readonly p_nocc: number;
  readonly sum_A: number;
  readonly expected_A: number;
  readonly var_A: number;
  readonly alpha_mh: number;
  readonly se_log_alpha: number;
  readonly chi2_cc: number;
  readonly p_cc: number;
  readonly chi2_nocc: number;
  readonly delta_mh: number;
  readonly se_delta: number;
  readonly ets_class: string;
  readonly standardization_pdif: number;
}

interface ReferenceLogistic {
  readonly deviance: number[];
  readonly lr_chi2: Record<'uniform' | 'nonuniform' | 'both', number>;
  readonly p: Record<'uniform' | 'nonuniform' | 'both', number>;
  readonly M0: { readonly est: number[]; readonly se: number[] };
  readonly nagelkerke_diff_both: number;
  readonly nagelkerke_diff_uniform: number;
  readonly M1: { readonly est: number[]; readonly se: number[] };
  readonly M2: { readonly est: number[]; readonly se: number[] };
  readonly nagelkerke_r2: number[];
  readonly jodoin_gierl: string;
}

interface ReferenceItem {
  readonly item: string;
  readonly mh_incl: ReferenceMh;
  readonly mh_excl: ReferenceMh;
  readonly logistic: ReferenceLogistic;
  readonly logistic_rest: ReferenceLogistic;
}

const answers = readReferenceMatrix('groups-dif/fims_aus_jpn.csv', (column) => column.startsWith('M1'));
const table = readReferenceTable('groups-dif/fims_aus_jpn.csv');
const reference: Record<'gender' | 'country', ReferenceItem[]> = JSON.parse(
  readReference('groups-dif/dif_fims.json'),
);

function near(own: number | null | undefined, expected: number): void {
  expect(Math.abs((own ?? Number.NaN) - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
}

describe.each([
  ['gender', 'SEX', 'total'],
  ['gender', 'SEX', 'rest'],
  ['country', 'country', 'total'],
  ['country', 'country', 'rest'],
] as const)('FIMS by %s (%s), matched by %s score, as R', (block, column, matching) => {
  const groups = table.map((row) => row[column]);
  const { items } = differentialFunctioning(answers, { groups, reference: '1', focal: '2', matching });

  test('Mantel–Haenszel, ETS class and standardisation', () => {
    items.forEach(({ id, mantelHaenszel, ordered, standardised, reference: n, focal }, j) => {
      const expected = reference[block][j][matching === 'total' ? 'mh_incl' : 'mh_excl'];
      expect(id).toBe(reference[block][j].item);
      expect([n, focal]).toEqual([expected.n_ref, expected.n_foc]);
      expect(mantelHaenszel?.strata).toBe(expected.strata);
      expect(mantelHaenszel?.informativeStrata).toBe(expected.strata_informative);
      // R's sums also run over strata in which everybody gave one answer: observed and expected are equal there.
      const { observed = 0, expected: share = 0 } = mantelHaenszel?.right ?? {};
      near(observed - share, expected.sum_A - expected.expected_A);
      near(mantelHaenszel?.right.variance, expected.var_A);
      near(mantelHaenszel?.oddsRatio, expected.alpha_mh);
      near(Math.log(mantelHaenszel?.oddsRatio ?? 0), expected.log_alpha);
      near(mantelHaenszel?.logOddsError, expected.se_log_alpha_rbg_formula);
      near(mantelHaenszel?.pUncorrected, expected.p_nocc);
      near(mantelHaenszel?.logOddsError, expected.se_log_alpha);
      near(mantelHaenszel?.chiSquare, expected.chi2_cc);
      near(mantelHaenszel?.p, expected.p_cc);
      near(mantelHaenszel?.chiSquareUncorrected, expected.chi2_nocc);
      near(mantelHaenszel?.delta, expected.delta_mh);
      near(mantelHaenszel?.deltaError, expected.se_delta);
      expect(mantelHaenszel?.class).toBe(expected.ets_class);
      near(standardised, expected.standardization_pdif);
      // With two categories Mantel's test and the generalised one are the uncorrected Mantel–Haenszel test.
      near(ordered.mantel?.value, expected.chi2_nocc);
      near(ordered.generalised?.value, expected.chi2_nocc);
    });
  });

  test('logistic regression', () => {
    items.forEach(({ logistic }, j) => {
      const expected = reference[block][j][matching === 'total' ? 'logistic' : 'logistic_rest'];
      near(logistic?.uniform.value, expected.lr_chi2.uniform);
      near(logistic?.nonUniform.value, expected.lr_chi2.nonuniform);
      near(logistic?.both.value, expected.lr_chi2.both);
      near(logistic?.uniform.p, expected.p.uniform);
      near(logistic?.nonUniform.p, expected.p.nonuniform);
      near(logistic?.both.p, expected.p.both);
      expected.deviance.forEach((value, i) => {
        near(logistic?.deviances[i], value);
      });
      expected.M0.est.forEach((value, i) => {
        near(logistic?.baseModel.coefficients[i], value);
        near(logistic?.baseModel.errors?.[i], expected.M0.se[i]);
      });
      near(logistic?.effect, expected.nagelkerke_diff_both);
      const [base = 0, uniform = 0] = logistic?.rSquared ?? [];
      near(uniform - base, expected.nagelkerke_diff_uniform);
      expected.M1.est.forEach((value, i) => {
        near(logistic?.uniformModel.coefficients[i], value);
        near(logistic?.uniformModel.errors?.[i], expected.M1.se[i]);
      });
      expected.M2.est.forEach((value, i) => {
        near(logistic?.nonUniformModel.coefficients[i], value);
        near(logistic?.nonUniformModel.errors?.[i], expected.M2.se[i]);
      });
      expected.nagelkerke_r2.forEach((value, i) => {
        near(logistic?.rSquared[i], value);
      });
      expect(logistic?.class).toBe(expected.jodoin_gierl);
    });
  });
});
