import { describe, expect, test } from 'vitest';
import { calibrateWithCovariates } from '../latent-regression/calibrate-with-covariates.ts';
import { latentRegression } from '../latent-regression/latent-regression.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';

function simulate(persons: number, items: number): ResponseMatrix {
  const { normal } = randomSource(2);
  return simulateAnswers(simulatedItems(items, 3), '2pl', Array.from({ length: persons }, normal), 4);
}

/** Keeps the cells that `given` allows. */
function giveOnly(
  responses: ResponseMatrix,
  given: (person: number, item: number) => boolean,
): ResponseMatrix {
  const width = responses.items.length;
  const cells = Uint8Array.from(responses.cells, (cell, place) =>
    given(Math.floor(place / width), place % width) ? cell : NOT_ADMINISTERED,
  );
  return { ...responses, cells };
}

describe('booklets', () => {
  const responses = simulate(600, 12);
  const disconnected = giveOnly(responses, (person, item) => person % 2 === (item < 6 ? 0 : 1));

  test('without common items are warned about, with their first items', () => {
    const { warnings, converged } = calibrate(disconnected, { model: 'rasch' });
    expect(converged).toBe(true);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'disconnected-items', received: 'I1 | I7' }),
    );
  });

  test('that a common item or anchors in each connect are not', () => {
    const connected = giveOnly(responses, (person, item) => item === 11 || person % 2 === (item < 6 ? 0 : 1));
    const codes = (result: ReturnType<typeof calibrate>) => result.warnings.map(({ code }) => code);
    expect(codes(calibrate(connected, { model: 'rasch' }))).not.toContain('disconnected-items');
    const anchors = [0, 8].map((j) => ({ id: `I${j + 1}`, a: 1, b: [0], c: 0 }));
    expect(codes(calibrate(disconnected, { model: 'rasch', anchors }))).not.toContain('disconnected-items');
  });
});

describe('extremes', () => {
  test('2000 items of 40 persons each: every number finite', () => {
    const responses = giveOnly(simulate(400, 2000), (person, item) => (item - person * 5) % 10 === 0);
    const width = responses.items.length;
    // Items that all or none got right cannot be calibrated; one right and one wrong answer is added to each.
    for (let item = 0; item < width; item++) {
      responses.cells[item] = 1;
      responses.cells[width + item] = 0;
    }
    const { items, logLikelihood, latent } = calibrate(responses, { model: 'rasch', tolerance: 1e-4 });
    expect(Number.isFinite(logLikelihood)).toBe(true);
    expect(items.every(({ b }) => Number.isFinite(b[0]))).toBe(true);
    expect(latent[0].sd).toBeGreaterThan(0);
  });

  test('12 categories: recovered order, probabilities that sum to 1', () => {
    const steps = Array.from({ length: 11 }, (_, k) => -2 + 0.4 * k);
    const items = [0, 1, 2, 3].map((j) => ({ id: `I${j}`, a: 0.8, b: steps, c: 0 }));
    const { normal } = randomSource(6);
    const responses = simulateAnswers(items, 'gpcm', Array.from({ length: 4000 }, normal), 7);
    const result = calibrate(responses, { model: 'gpcm', errors: true });
    expect(result.converged).toBe(true);
    result.items.forEach(({ b, se }) => {
      b.forEach((step, k) => {
        expect(Math.abs(step - steps[k])).toBeLessThan(4.5 * (se?.b[k] ?? 0));
      });
    });
    const abilities = score(responses, result, 'wle');
    expect(abilities.theta.every(Number.isFinite)).toBe(true);
  });

  test('weights of 0 are as if the person were not there', () => {
    const responses = simulate(500, 10);
    const weights = Float64Array.from({ length: 500 }, (_, person) => (person < 400 ? 2 : 0));
    const part = { ...responses, persons: 400, cells: responses.cells.slice(0, 4000) };
    const [weighted, plain] = [
      calibrate(responses, { model: '2pl', weights }),
      calibrate(part, { model: '2pl' }),
    ];
    expect(weighted.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    expect(weighted.persons).toBe(400);
  });

  test('many patterns, started from a part of them, end where all of them lead', () => {
    const responses = simulate(45_000, 24);
    const near = calibrate(responses, { model: '2pl', nodes: 31, tolerance: 1e-8 });
    const items = simulatedItems(24, 3);
    near.items.forEach(({ a }, j) => {
      expect(Math.abs(a - items[j].a)).toBeLessThan(0.1);
    });
    // With all but one item held, the search over all patterns finds that item where it was.
    const anchors = near.items.slice(1);
    const again = calibrate(responses, { model: '2pl', nodes: 31, anchors, tolerance: 1e-8 });
    expect(again.items[0].a).toBeCloseTo(near.items[0].a, 5);
    expect(again.latent[0].sd).toBeCloseTo(1, 5);
    expect(again.logLikelihood).toBeCloseTo(near.logLikelihood, 5);
  });
});

/** Every pattern of answers equally often: no ability in them. */
function coins(persons: number, items: number): ResponseMatrix {
  const cells = Uint8Array.from(
    { length: persons * items },
    (_, at) => (Math.floor(at / items) >> (at % items)) & 1,
  );
  return { persons, items: Array.from({ length: items }, (_, item) => `I${item + 1}`), cells };
}

test('answers without ability: the spread stands at the least that the nodes can show, and a warning says so', () => {
  const responses = coins(64, 4);
  const result = calibrate(responses, { model: 'rasch', nodes: 21 });
  expect(result.latent[0].sd).toBeCloseTo(0.3, 6);
  expect(result.warnings).toContainEqual(
    expect.objectContaining({ code: 'population-without-spread', received: '0.300', expected: '> 0.300' }),
  );
  const { residualSd, logLikelihood } = latentRegression(responses, result);
  expect(residualSd).toBeCloseTo(0.3, 6);
  expect(Number.isFinite(logLikelihood)).toBe(true);
  const covariates = [
    { name: 'x', kind: 'numeric' as const, values: Float64Array.from({ length: 64 }, (_, i) => i % 3) },
  ];
  const joint = calibrateWithCovariates(responses, { model: 'rasch', nodes: 21, covariates });
  expect(joint.residualSd).toBeCloseTo(0.3, 6);
});

test('one slope for all where there is nothing to it: no mean square is invented', () => {
  const result = calibrate(coins(400, 3), { model: '1pl', fit: 'wle', errors: true });
  for (const { infit, outfit, infitT, outfitT } of result.items)
    for (const value of [infit, outfit, infitT, outfitT])
      expect(value === null || Number.isFinite(value)).toBe(true);
});
