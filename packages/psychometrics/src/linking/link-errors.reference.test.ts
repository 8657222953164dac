import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { linkingError } from './link-errors.ts';
import { type LinkingMethod, linkScales } from './link-scales.ts';
import { empiricalLinkWeights, normalLinkWeights } from './link-weights.ts';

type EquateIrt = Record<'A' | 'B' | 'se_A' | 'se_B', number>;
type Name = 'mean_mean' | 'mean_gmean' | 'mean_sigma' | 'Haebara' | 'Stocking_Lord';

interface TamLink {
  readonly M_SD: readonly Record<'M' | 'SD', number>[];
  readonly trafo_persons: readonly Record<'a' | 'b', number>[];
}

interface Reference {
  readonly parameters: readonly Record<'a_A' | 'b_A' | 'a_J' | 'b_J' | 'd_A' | 'd_J', number>[];
  readonly equateIRT: Record<Name, EquateIrt>;
  readonly equateIRT_without_degenerate_items: Record<Name, EquateIrt>;
  readonly without_degenerate_items: { readonly mean_gmean: EquateIrt };
  readonly TAM: Record<'Haebara' | 'Stocking_Lord', TamLink>;
  readonly TAM_default_weights: Record<'Haebara' | 'Stocking_Lord', TamLink>;
}

const reference: Reference = JSON.parse(readReference('linking/results.json'));
const read = (country: string) =>
  calibrate(
    readReferenceMatrix(`linking/${country}.csv`, (column) => column.startsWith('M1')),
    { model: '2pl', tolerance: 1e-9, covariance: true },
  );
const [australia, japan] = [read('australia'), read('japan')];

const methods: readonly (readonly [LinkingMethod, Name])[] = [
  ['mean-mean', 'mean_mean'],
  ['mean-sigma', 'mean_sigma'],
  ['haebara', 'Haebara'],
  ['stocking-lord', 'Stocking_Lord'],
];

test('both calibrations, as mirt', () => {
  reference.parameters.forEach((expected, j) => {
    for (const [calibration, a, b, d] of [
      [australia, expected.a_A, expected.b_A, expected.d_A],
      [japan, expected.a_J, expected.b_J, expected.d_J],
    ] as const) {
      const item = calibration.items[j];
      expect(Math.abs(item.a - a)).toBeLessThan(1e-4);
      expect(Math.abs(-item.a * item.b[0] - d)).toBeLessThan(1e-4);
      expect(Math.abs(item.b[0] / b - 1)).toBeLessThan(1e-2);
    }
  });
});

describe.each([
  [false, reference.equateIRT],
  [true, reference.equateIRT_without_degenerate_items],
] as const)('delta method, as equateIRT; degenerate items dropped: %s', (dropDegenerate, expected) => {
  test.each(methods)('%s', (method, name) => {
    const { A, B, delta, anchors } = linkScales(japan, australia, { method, dropDegenerate });
    // equateIRT divides its derivative of a standard deviation by n and the standard deviation itself by n − 1.
    const n = anchors.filter(({ used }) => used).length;
    const slip = method === 'mean-sigma' ? (n - 1) / n : 1;
    // The degenerate item has a difficulty far outside, whose own estimate moves the closed forms and their errors.
    const closed = method.startsWith('mean') && !dropDegenerate;
    const [constant, share] = closed ? [5e-3, 0.03] : [1e-4, 0.01];
    expect(Math.abs(A - expected[name].A)).toBeLessThan(constant);
    expect(Math.abs(B - expected[name].B)).toBeLessThan(constant);
    expect(Math.abs(((delta?.A ?? 0) * slip) / expected[name].se_A - 1)).toBeLessThan(share);
    // B follows A by the mean difficulty only, so that the slip shows in full there as well where that is far from 0.
    expect(Math.abs((delta?.B ?? 0) / expected[name].se_B - 1)).toBeLessThan(slip < 1 ? 0.09 : share);
  });
});

test('geometric means of the slopes, where all are positive', () => {
  const { A, B, delta } = linkScales(japan, australia, { method: 'mean-gmean', dropDegenerate: true });
  const expected = reference.equateIRT_without_degenerate_items.mean_gmean;
  expect(Math.abs(A - expected.A)).toBeLessThan(1e-4);
  expect(Math.abs(B - expected.B)).toBeLessThan(1e-4);
  expect(Math.abs((delta?.A ?? 0) / expected.se_A - 1)).toBeLessThan(0.01);
  expect(Math.abs((delta?.B ?? 0) / expected.se_B - 1)).toBeLessThan(0.01);
  expect(Math.abs(A - reference.without_degenerate_items.mean_gmean.A)).toBeLessThan(1e-4);
  expect(() => linkScales(japan, australia, { method: 'mean-gmean' })).toThrow('no-link');
});

describe('weights, as TAM', () => {
  test.each([
    ['haebara', 'Haebara'],
    ['stocking-lord', 'Stocking_Lord'],
  ] as const)('%s with N(0, 1), and with N(0, 2) on 101 nodes', (method, name) => {
    for (const [weights, block] of [
      [normalLinkWeights(), reference.TAM],
      [normalLinkWeights({ sd: 2, nodes: 101 }), reference.TAM_default_weights],
    ] as const) {
      const { A, B } = linkScales(japan, australia, { method, weights });
      const { M_SD, trafo_persons } = block[name];
      expect(Math.abs(A - M_SD[1].SD)).toBeLessThan(1e-4);
      expect(Math.abs(B - M_SD[1].M)).toBeLessThan(1e-4);
      expect(Math.abs(A - trafo_persons[1].a)).toBeLessThan(1e-4);
      expect(Math.abs(B - trafo_persons[1].b)).toBeLessThan(1e-4);
    }
  });

  test('empirical weights of a normal sample are near the normal ones', () => {
    // Quantiles of N(0, 1) by bisection would do as well; sums of twelve uniforms are normal enough.
    const sample = Float64Array.from({ length: 20_000 }, (_, i) => {
      let sum = -6;
      for (let k = 1; k <= 12; k++) sum += ((i + 1) * Math.sqrt(k * k + k + 1)) % 1;
      return sum;
    });
    const weights = empiricalLinkWeights(sample);
    expect(weights?.target.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
    const link = (chosen = weights ?? undefined) =>
      linkScales(japan, australia, { method: 'stocking-lord', ...(chosen ? { weights: chosen } : {}) });
    expect(Math.abs(link().A - reference.equateIRT.Stocking_Lord.A)).toBeLessThan(0.02);
    expect(empiricalLinkWeights([Number.NaN])).toBeNull();
    expect(empiricalLinkWeights([50, -50])?.target[120]).toBeCloseTo(0.5, 12);
  });
});

test('linking error of a mean: that of the constants, at the mean', () => {
  const errors = { A: 0.03, B: 0.04, covariance: -0.0005 };
  expect(linkingError(errors, 0)).toBeCloseTo(0.04, 12);
  expect(linkingError(errors, 2)).toBeCloseTo(Math.sqrt(0.06 ** 2 + 0.04 ** 2 - 0.002), 12);
});
