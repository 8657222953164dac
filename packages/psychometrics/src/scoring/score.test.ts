import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemInformation, probabilities } from '../curves/item-curves.ts';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { type ScoringCalibration, score } from './score.ts';

function calibrationOf(model: ModelName, items: readonly ItemParameters[]): ScoringCalibration {
  return {
    model,
    items: items.map((item) => ({ ...item, n: 0 })),
    latent: [
      { group: 'a', mean: 0, sd: 1 },
      { group: 'b', mean: 1, sd: 0.5 },
    ],
    omitted: 'wrong',
    quadrature: { nodes: 61, range: [-6, 6] },
  };
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A test of four items with three categories, and one person's answers to them. */
const answered = fc.record({
  items: fc
    .array(fc.record({ a: number(0.3, 2.5), b: number(-2, 2), gap: number(0.2, 1.5) }), {
      minLength: 4,
      maxLength: 4,
    })
    .map((rows) => rows.map(({ a, b, gap }, j) => ({ id: `I${j}`, a, b: [b, b + gap], c: 0 }))),
  cells: fc.array(fc.constantFrom(0, 1, 2, NOT_ADMINISTERED), { minLength: 4, maxLength: 4 }),
});

function one(items: readonly ItemParameters[], cells: readonly number[]): ResponseMatrix {
  return { persons: 1, items: items.map(({ id }) => id), cells: Uint8Array.from(cells) };
}

function logLikelihood(
  items: readonly ItemParameters[],
  model: ModelName,
  cells: readonly number[],
  theta: number,
) {
  return cells.reduce(
    (sum, cell, j) =>
      cell === NOT_ADMINISTERED ? sum : sum + Math.log(probabilities(items[j], model, theta)[cell]),
    0,
  );
}

describe.each(['gpcm', 'grm'] as const)('%s', (model) => {
  test('map is higher than its neighbours', () => {
    fc.assert(
      fc.property(answered, ({ items, cells }) => {
        const [theta] = score(one(items, cells), calibrationOf(model, items), 'map').theta;
        const posterior = (at: number) => logLikelihood(items, model, cells, at) - (at * at) / 2;
        for (const step of [-0.3, -0.01, 0.01, 0.3])
          expect(posterior(theta)).toBeGreaterThan(posterior(theta + step));
      }),
      { numRuns: 60 },
    );
  });

  test('mle has no slope, or is infinite where the likelihood has no maximum', () => {
    fc.assert(
      fc.property(answered, ({ items, cells }) => {
        const [theta] = score(one(items, cells), calibrationOf(model, items), 'mle').theta;
        const given = cells.filter((cell) => cell !== NOT_ADMINISTERED);
        if (given.length === 0) {
          expect(theta).toBeNaN();
          return;
        }
        if (given.every((cell) => cell === 0) || given.every((cell) => cell === 2)) {
          expect(theta).toBe(given[0] === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
          return;
        }
        const h = 1e-4;
        const slope =
          logLikelihood(items, model, cells, theta + h) - logLikelihood(items, model, cells, theta - h);
        expect(Math.abs(slope / (2 * h))).toBeLessThan(1e-5);
      }),
      { numRuns: 60 },
    );
  });
});

test('wle of a 2PL maximises likelihood × √information, and its error is that of the information there', () => {
  fc.assert(
    fc.property(answered, ({ items: wide, cells: three }) => {
      const items = wide.map((item) => ({ ...item, b: item.b.slice(0, 1) }));
      const cells = three.map((cell): number => (cell === 2 ? 1 : cell));
      if (cells.every((cell) => cell === NOT_ADMINISTERED)) return;
      const { theta, se } = score(one(items, cells), calibrationOf('2pl', items), 'wle');
      const information = (at: number) =>
        cells.reduce(
          (sum, cell, j) => (cell === NOT_ADMINISTERED ? sum : sum + itemInformation(items[j], '2pl', at)),
          0,
        );
      const weighted = (at: number) =>
        logLikelihood(items, '2pl', cells, at) + 0.5 * Math.log(information(at));
      for (const step of [-0.05, 0.05]) expect(weighted(theta[0])).toBeGreaterThan(weighted(theta[0] + step));
      expect(se[0]).toBeCloseTo(1 / Math.sqrt(information(theta[0])), 6);
    }),
    { numRuns: 60 },
  );
});

describe('priors and problems', () => {
  const items = [
    { id: 'I1', a: 1, b: [0], c: 0 },
    { id: 'I2', a: 1, b: [1], c: 0 },
  ];
  const calibration = calibrationOf('2pl', items);

  test('a person’s prior is that of the group', () => {
    const responses = { persons: 2, items: ['I1', 'I2'], cells: Uint8Array.of(255, 255, 255, 255) };
    const { theta, se } = score(responses, calibration, 'eap', { groups: ['a', 'b'] });
    expect(theta[0]).toBeCloseTo(0, 8);
    expect(theta[1]).toBeCloseTo(1, 8);
    expect(se[1]).toBeCloseTo(0.5, 6);
    expect(score(responses, calibration, 'map', { groups: ['a', 'b'] }).theta[1]).toBe(1);
  });

  test('the same answers in another order of items give the same ability', () => {
    const forward = score(
      { persons: 1, items: ['I1', 'I2'], cells: Uint8Array.of(1, 0) },
      calibration,
      'wle',
    );
    const backward = score(
      { persons: 1, items: ['I2', 'I1'], cells: Uint8Array.of(0, 1) },
      calibration,
      'wle',
    );
    expect(backward.theta[0]).toBeCloseTo(forward.theta[0], 9);
  });

  test('unknown items, impossible scores and unknown groups are listed together', () => {
    const responses = { persons: 1, items: ['I1', 'X'], cells: Uint8Array.of(3, 0) };
    const attempt = () => score(responses, calibration, 'eap', { groups: ['c'] });
    expect(attempt).toThrow(PsychometricProblems);
    expect(attempt).toThrow('category-above-item (I1), item-not-calibrated (X), unknown-group (data)');
  });
});
