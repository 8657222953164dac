import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';

interface FitBlock {
  readonly S_X2_mincell1: readonly Record<'S_X2' | 'df.S_X2' | 'p.S_X2', number>[];
  readonly TAM_msq_itemfit_integrated: readonly Record<'Infit' | 'Outfit', number>[];
  readonly TAM_msq_itemfitWLE: readonly Record<'Infit' | 'Outfit', number>[];
}

function readBlocks(file: string): Record<'Rasch' | '2PL', FitBlock> {
  return JSON.parse(readReference(`item-fit/${file}.json`));
}

describe('mean squares against TAM', () => {
  test.each(['lsat7', 'sat12_scored'])('%s', (file) => {
    const responses = readReferenceMatrix(`item-fit/${file}.csv`);
    const { Rasch } = readBlocks(file);
    const posterior = calibrate(responses, { model: 'rasch', fit: true, tolerance: 1e-9 });
    const wle = calibrate(responses, { model: 'rasch', fit: 'wle', tolerance: 1e-9 });
    posterior.items.forEach(({ infit, outfit }, j) => {
      expect(infit).toBeCloseTo(Rasch.TAM_msq_itemfit_integrated[j].Infit, 6);
      expect(outfit).toBeCloseTo(Rasch.TAM_msq_itemfit_integrated[j].Outfit, 6);
    });
    wle.items.forEach(({ infit, outfit }, j) => {
      expect(Math.abs((infit ?? 0) - Rasch.TAM_msq_itemfitWLE[j].Infit)).toBeLessThan(1e-5);
      expect(Math.abs((outfit ?? 0) - Rasch.TAM_msq_itemfitWLE[j].Outfit)).toBeLessThan(1e-5);
    });
  });
});

describe('S-X² against mirt', () => {
  test.each([
    ['rasch', 'Rasch'],
    ['2pl', '2PL'],
  ] as const)('LSAT7 %s, where nothing is merged: value, df and p', (model, block) => {
    const { items } = calibrate(readReferenceMatrix('item-fit/lsat7.csv'), { model, fit: true });
    items.forEach(({ sx2 }, j) => {
      const expected = readBlocks('lsat7')[block].S_X2_mincell1[j];
      expect(sx2?.df).toBe(expected['df.S_X2']);
      expect(Math.abs((sx2?.value ?? 0) - expected.S_X2)).toBeLessThan(1e-3);
      expect(Math.abs((sx2?.p ?? 0) - expected['p.S_X2'])).toBeLessThan(1e-4);
    });
  });

  test('SAT12, where sparse groups are merged in another way: most items exactly', () => {
    const { items } = calibrate(readReferenceMatrix('item-fit/sat12_scored.csv'), {
      model: '2pl',
      fit: true,
    });
    const expected = readBlocks('sat12_scored')['2PL'].S_X2_mincell1;
    const equal = items.filter(({ sx2 }, j) => Math.abs((sx2?.value ?? 0) - expected[j].S_X2) < 0.01);
    expect(equal.length).toBeGreaterThan(items.length / 2);
  });

  test('no test where answers are missing or weights differ', () => {
    const missing = calibrate(readReferenceMatrix('dichotomous/sat12_missing.csv'), {
      model: 'rasch',
      fit: true,
    });
    expect(missing.items.every(({ sx2 }) => sx2 === undefined)).toBe(true);
    const lsat = readReferenceMatrix('item-fit/lsat7.csv');
    const weights = Float64Array.from({ length: lsat.persons }, (_, person) => 1 + (person % 2));
    expect(calibrate(lsat, { model: 'rasch', fit: true, weights }).items[0].sx2).toBeUndefined();
  });
});
