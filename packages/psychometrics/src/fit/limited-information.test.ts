import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { noncentralTail } from '../numerics/noncentral-chi-square.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { limitedInformationFit } from './limited-information.ts';

type ReferenceFit = Record<
  'M2' | 'df' | 'p' | 'RMSEA' | 'RMSEA_5' | 'RMSEA_95' | 'SRMSR' | 'TLI' | 'CFI',
  number
>;

describe('M2 and its indices, as mirt', () => {
  test.each([
    ['lsat7', 'rasch', 'Rasch'],
    ['lsat7', '2pl', '2PL'],
    ['sat12_scored', 'rasch', 'Rasch'],
    ['sat12_scored', '2pl', '2PL'],
  ] as const)('%s %s', (file, model, block) => {
    const reference: Record<string, { readonly M2: ReferenceFit }> = JSON.parse(
      readReference(`item-fit/${file}.json`),
    );
    const expected = reference[block].M2;
    const responses = readReferenceMatrix(`item-fit/${file}.csv`);
    const fit = limitedInformationFit(responses, calibrate(responses, { model, tolerance: 1e-9 }));
    expect(fit?.df).toBe(expected.df);
    expect(Math.abs((fit?.m2 ?? 0) / expected.M2 - 1)).toBeLessThan(1e-4);
    expect(fit?.p).toBeCloseTo(expected.p, 5);
    expect(fit?.rmsea).toBeCloseTo(expected.RMSEA, 5);
    expect(fit?.rmseaLow).toBeCloseTo(expected.RMSEA_5, 5);
    expect(fit?.rmseaHigh).toBeCloseTo(expected.RMSEA_95, 5);
    expect(fit?.srmsr).toBeCloseTo(expected.SRMSR, 5);
    expect(fit?.tli).toBeCloseTo(expected.TLI, 5);
    expect(fit?.cfi).toBeCloseTo(expected.CFI, 5);
  });
});

test('items of several categories: a true model is rejected about as often as it should', () => {
  const items = simulatedItems(6, 4).map((item) => ({ ...item, b: [item.b[0] - 0.5, item.b[0] + 0.5] }));
  const values = Array.from({ length: 12 }, (_, round) => {
    const { normal } = randomSource(round + 1);
    const responses = simulateAnswers(items, 'gpcm', Array.from({ length: 800 }, normal), round + 50);
    return limitedInformationFit(responses, calibrate(responses, { model: 'gpcm', nodes: 31 }));
  });
  const df = values[0]?.df ?? 0;
  expect(df).toBe(21 - 18);
  // The mean of 12 chi-square values has standard error √(2 df / 12).
  const mean = values.reduce((sum, fit) => sum + (fit?.m2 ?? Number.NaN), 0) / values.length;
  expect(Math.abs(mean - df)).toBeLessThan(4 * Math.sqrt((2 * df) / values.length));
});

test('not defined where answers are missing', () => {
  const responses = readReferenceMatrix('dichotomous/sat12_missing.csv');
  expect(limitedInformationFit(responses, calibrate(responses, { model: 'rasch' }))).toBeNull();
});

test('noncentral chi-square with one degree of freedom is the square of a shifted normal', () => {
  // P((Z + 1.5)² > 4) = Φ(−0.5) + Φ(−3.5), from tables of the normal distribution.
  expect(noncentralTail(4, 1, 2.25)).toBeCloseTo(0.308537538726 + 0.000232629079, 9);
});
