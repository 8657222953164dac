import { describe, expect, test } from 'vitest';
import { readReference, readReferenceMatrix, readReferenceTable } from '../testing/reference.ts';
import { differentialFunctioning } from './differential-functioning.ts';

interface ReferenceMh {
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
  readonly lr_chi2: Record<'uniform' | 'nonuniform' | 'both', number>;
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
    items.forEach(({ id, mantelHaenszel, ordered, standardised }, j) => {
      const expected = reference[block][j][matching === 'total' ? 'mh_incl' : 'mh_excl'];
      expect(id).toBe(reference[block][j].item);
      near(mantelHaenszel?.oddsRatio, expected.alpha_mh);
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
