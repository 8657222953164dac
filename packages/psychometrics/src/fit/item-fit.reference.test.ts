import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { conditionalRasch } from '../conditional/conditional-rasch.ts';
import { adjustP } from '../numerics/adjust-p.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { type ScoreMethod, score } from '../scoring/score.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { meanSquareFit } from './placed-fit.ts';

type ScoreTest = Record<'S_X2' | 'df.S_X2' | 'RMSEA.S_X2' | 'p.S_X2', number>;
type MirtSquares = Record<'outfit' | 'z.outfit' | 'infit' | 'z.infit', number>;
type TamSquares = Record<'Infit' | 'Outfit' | 'Infit_t' | 'Outfit_t' | 'Infit_p' | 'Outfit_p', number>;
type ByItem = Record<string, number>;

interface FitBlock {
  readonly S_X2_mincell0: readonly ScoreTest[];
  readonly S_X2_mincell1: readonly ScoreTest[];
  readonly infit_outfit_EAP: readonly MirtSquares[];
  readonly infit_outfit_WLE: readonly MirtSquares[];
  readonly infit_outfit_ML_no_extremes: readonly MirtSquares[];
  readonly TAM_msq_itemfit_integrated: readonly TamSquares[];
  readonly TAM_msq_itemfitWLE: readonly Pick<TamSquares, 'Infit' | 'Outfit'>[];
  readonly TAM_tam_fit_simulated: readonly Pick<TamSquares, 'Infit' | 'Outfit'>[];
  readonly eRm_itemfit: Record<'outfit' | 'infit' | 'outfitZ' | 'infitZ' | 'chi2', ByItem> & {
    readonly df: readonly number[];
  };
}

function readBlocks(file: string): Record<'Rasch' | '2PL', FitBlock> {
  return JSON.parse(readReference(`item-fit/${file}.json`));
}

function near(own: number | null | undefined, expected: number, tolerance: number): void {
  expect(Math.abs((own ?? Number.NaN) - expected)).toBeLessThan(tolerance);
}

describe.each(['lsat7', 'sat12_scored'])('mean squares of %s', (file) => {
  const responses = readReferenceMatrix(`item-fit/${file}.csv`);
  const { Rasch } = readBlocks(file);
  const calibration = calibrate(responses, { model: 'rasch', fit: true, tolerance: 1e-9 });

  test('at posteriors, as TAM: values, t and p', () => {
    calibration.items.forEach(({ infit, outfit, infitT, outfitT }, j) => {
      const expected = Rasch.TAM_msq_itemfit_integrated[j];
      near(infit, expected.Infit, 5e-7);
      near(outfit, expected.Outfit, 5e-7);
      near(infitT, expected.Infit_t, 1e-5);
      near(outfitT, expected.Outfit_t, 1e-5);
      near(chiSquareTail((infitT ?? 0) ** 2, 1), expected.Infit_p, 1e-5);
      near(chiSquareTail((outfitT ?? 0) ** 2, 1), expected.Outfit_p, 1e-5);
      // TAM's simulated ones carry Monte-Carlo error of one or two percent.
      near(infit, Rasch.TAM_tam_fit_simulated[j].Infit, 0.02);
      near(outfit, Rasch.TAM_tam_fit_simulated[j].Outfit, 0.03);
    });
  });

  test('at the WLE, as TAM', () => {
    const wle = calibrate(responses, { model: 'rasch', fit: 'wle', tolerance: 1e-9 });
    wle.items.forEach(({ infit, outfit }, j) => {
      near(infit, Rasch.TAM_msq_itemfitWLE[j].Infit, 1e-5);
      near(outfit, Rasch.TAM_msq_itemfitWLE[j].Outfit, 1e-5);
    });
  });

  test.each([
    ['eap', 'infit_outfit_EAP'],
    ['wle', 'infit_outfit_WLE'],
    ['mle', 'infit_outfit_ML_no_extremes'],
  ] as const)('at the abilities of %s, as mirt: values and z', (method, block) => {
    const fit = meanSquareFit(responses, calibration, mirtAbilities(method));
    fit.forEach(({ infit, outfit, infitT, outfitT }, j) => {
      const expected = Rasch[block][j];
      near(outfit, expected.outfit, 1e-4);
      // mirt lets no variance of an answer fall below 0.01, which shows where items are very easy for many, as in SAT12.
      const plain = file === 'lsat7';
      near(infit, expected.infit, plain ? 1e-5 : 0.01);
      near(infitT, expected['z.infit'], plain ? 1e-4 : 0.04);
      near(outfitT, expected['z.outfit'], plain ? 1e-4 : 0.5);
    });
  });

  /** Infinite abilities: mirt's itemfit puts those persons 0.1 beyond the extreme finite ones. */
  function mirtAbilities(method: ScoreMethod): Float64Array {
    const { theta } = score(responses, calibration, method);
    const finite = theta.filter(Number.isFinite);
    const [low, high] = [Math.min(...finite) - 0.1, Math.max(...finite) + 0.1];
    return theta.map((value) => Math.min(Math.max(value, low), high));
  }

  test('at conditional estimates without extreme scores, as eRm: values, z and chi-square', () => {
    const { items } = conditionalRasch(responses);
    const known = items.map(({ id, b }) => ({ id, a: 1, b: [b], c: 0, n: responses.persons }));
    const conditional = { ...calibration, items: known };
    const { theta } = score(responses, conditional, 'mle');
    const expected = Rasch.eRm_itemfit;
    meanSquareFit(responses, conditional, theta).forEach(({ infit, outfit, infitT, outfitT }, j) => {
      const { id } = items[j];
      near(infit, expected.infit[id], 2e-4);
      near(outfit, expected.outfit[id], 2e-4);
      near(infitT, expected.infitZ[id], 5e-3);
      near(outfitT, expected.outfitZ[id], 5e-3);
      near(outfit, expected.chi2[id] / expected.df[j], 2e-4);
    });
  });
});

describe('S-X² against mirt', () => {
  const lsat = readReferenceMatrix('item-fit/lsat7.csv');

  test.each([
    ['rasch', 'Rasch', 'S_X2_mincell1'],
    ['rasch', 'Rasch', 'S_X2_mincell0'],
    ['2pl', '2PL', 'S_X2_mincell1'],
    ['2pl', '2PL', 'S_X2_mincell0'],
  ] as const)('LSAT7 %s %s %s, where nothing is merged: value, df, RMSEA and p', (model, block, cells) => {
    const { items } = calibrate(lsat, { model, fit: true, populationDf: true, tolerance: 1e-9 });
    items.forEach(({ sx2 }, j) => {
      const expected = readBlocks('lsat7')[block][cells][j];
      expect(sx2?.df).toBe(expected['df.S_X2']);
      near(sx2?.value, expected.S_X2, 1e-3);
      near(sx2?.p ?? undefined, expected['p.S_X2'], 1e-4);
      near(sx2?.rmsea ?? undefined, expected['RMSEA.S_X2'], 1e-5);
    });
  });

  test('without the population parameters a Rasch item has one degree of freedom more, a 2PL item as many', () => {
    const df = (model: 'rasch' | '2pl') =>
      calibrate(lsat, { model, fit: true }).items.map(({ sx2 }) => sx2?.df);
    expect(df('rasch')).toEqual([3, 3, 3, 3, 3]);
    expect(df('2pl')).toEqual([2, 2, 2, 2, 2]);
  });

  test('p adjusted for the number of items', () => {
    const { items } = calibrate(lsat, { model: '2pl', fit: true });
    expect(items.map(({ sx2 }) => sx2?.adjusted)).toEqual(adjustP(items.map(({ sx2 }) => sx2?.p ?? null)));
  });

  test.each([
    ['rasch', 'Rasch'],
    ['2pl', '2PL'],
  ] as const)(
    'SAT12 %s, where sparse groups are merged in another way: most items exactly',
    (model, block) => {
      const sat = readReferenceMatrix('item-fit/sat12_scored.csv');
      const { items } = calibrate(sat, { model, fit: true, populationDf: true, tolerance: 1e-9 });
      const expected = readBlocks('sat12_scored')[block].S_X2_mincell1;
      const equal = items.filter(({ sx2 }, j) => Math.abs((sx2?.value ?? 0) - expected[j].S_X2) < 0.01);
      expect(equal.length).toBeGreaterThan(items.length / 2);
      equal.forEach(({ sx2 }) => {
        const same = expected.find(({ S_X2 }) => Math.abs((sx2?.value ?? 0) - S_X2) < 0.01);
        expect(sx2?.df).toBe(same?.['df.S_X2']);
        near(sx2?.p ?? undefined, same?.['p.S_X2'] ?? Number.NaN, 1e-3);
      });
    },
  );

  test('no test where answers are missing or weights differ', () => {
    const missing = calibrate(readReferenceMatrix('dichotomous/sat12_missing.csv'), {
      model: 'rasch',
      fit: true,
    });
    expect(missing.items.every(({ sx2 }) => sx2 === undefined)).toBe(true);
    const weights = Float64Array.from({ length: lsat.persons }, (_, person) => 1 + (person % 2));
    expect(calibrate(lsat, { model: 'rasch', fit: true, weights }).items[0].sx2).toBeUndefined();
  });
});
