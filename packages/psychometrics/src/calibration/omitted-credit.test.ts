import { describe, expect, test } from 'vitest';
import { probabilities } from '../curves/item-curves.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, OMITTED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';

const items = simulatedItems(8, 41);
const { normal, uniform } = randomSource(8);
const answered = simulateAnswers(items, '2pl', Array.from({ length: 900 }, normal), 12);
/** One answer in eight left out. */
const withOmitted: ResponseMatrix = {
  ...answered,
  cells: answered.cells.map((cell) => (uniform() < 0.125 ? OMITTED : cell)),
};

/** These answers with further rows. */
function joined(first: ResponseMatrix, rows: readonly (readonly number[])[]): ResponseMatrix {
  const cells = Uint8Array.from([...first.cells, ...rows.flat()]);
  return { persons: first.persons + rows.length, items: first.items, cells };
}

describe('omitted answers with credit', () => {
  // Under the Rasch model four omissions with a quarter of the point are, in the likelihood, what four persons are who have one of the four right.
  const one = [1, 0, 1, 0];
  const four = [0, 1, 2, 3].map((right) => [...one, ...[0, 1, 2, 3].map((item) => Number(item === right))]);
  const quarter = Array.from({ length: 4 }, () => [...one, OMITTED, OMITTED, OMITTED, OMITTED]);
  const settings = { model: 'rasch', tolerance: 1e-10 } as const;

  test('of a quarter calibrate as one right answer of four, errors and all', () => {
    for (const errors of [true, 'sandwich'] as const) {
      const right = calibrate(joined(answered, [...four, ...four]), { ...settings, errors: true });
      const credited = calibrate(joined(answered, [...quarter, ...quarter]), {
        ...{ ...settings, errors },
        omitted: { credit: 0.25 },
      });
      expect(credited.logLikelihood).toBeCloseTo(right.logLikelihood, 6);
      expect(credited.omitted).toEqual({ credit: 0.25 });
      credited.items.forEach(({ b, se }, item) => {
        expect(b[0]).toBeCloseTo(right.items[item].b[0], 6);
        if (errors === true) expect(se?.b[0]).toBeCloseTo(right.items[item].se?.b[0] ?? Number.NaN, 6);
        else expect(se?.b[0]).toBeGreaterThan(0.05);
      });
      expect(credited.latent[0].sd).toBeCloseTo(right.latent[0].sd, 6);
    }
  });

  test('have the ability of that raw score by every method', () => {
    const calibration = calibrate(answered, settings);
    for (const method of ['wle', 'mle', 'map', 'eap'] as const) {
      const options = { omitted: { credit: 0.25 } };
      const credited = score(joined(answered, quarter), calibration, method, options);
      const right = score(joined(answered, four), calibration, method);
      expect(credited.raw.at(-1)).toBe(3);
      expect(credited.n.at(-1)).toBe(8);
      expect(credited.theta.at(-1)).toBeCloseTo(right.theta.at(-1) ?? Number.NaN, 8);
      expect(credited.se.at(-1)).toBeCloseTo(right.se.at(-1) ?? Number.NaN, 8);
    }
  });

  test('enter the likelihood as P(1)^credit P(0)^(1 − credit)', () => {
    const credit = 0.3;
    const result = calibrate(withOmitted, { model: '2pl', omitted: { credit } });
    const nodes = quadratureNodes(61, [-6, 6]);
    const density = nodes.map((theta) => Math.exp(-0.5 * theta * theta));
    const total = density.reduce((sum, value) => sum + value, 0);
    const curves = result.items.map((item) =>
      Array.from(nodes, (theta) => probabilities(item, '2pl', theta)),
    );
    let logLikelihood = 0;
    for (let person = 0; person < withOmitted.persons; person++) {
      let sum = 0;
      nodes.forEach((_, q) => {
        let product = density[q] / total;
        curves.forEach((curve, item) => {
          const [wrong, right] = curve[q];
          const cell = withOmitted.cells[person * 8 + item];
          product *= cell === OMITTED ? right ** credit * wrong ** (1 - credit) : cell === 1 ? right : wrong;
        });
        sum += product;
      });
      logLikelihood += Math.log(sum);
    }
    expect(result.logLikelihood).toBeCloseTo(logLikelihood, 6);
    for (const method of ['wle', 'mle'] as const) {
      const { theta } = score(withOmitted, result, method);
      // At the maximum of the likelihood nothing near is likelier; Warm's estimate lies between it and 0.
      if (method === 'wle') expect(theta.every(Number.isFinite)).toBe(true);
      else expect(theta.filter(Number.isFinite).length).toBeGreaterThan(800);
    }
  });

  test('approach wrong answers and right ones at the ends', () => {
    const near = (credit: number) =>
      calibrate(withOmitted, { model: '2pl', omitted: { credit }, errors: true });
    const wrong = calibrate(withOmitted, { model: '2pl', errors: true });
    const filled = { ...withOmitted, cells: withOmitted.cells.map((cell) => (cell === OMITTED ? 1 : cell)) };
    const right = calibrate(filled, { model: '2pl', errors: true });
    for (const [credited, plain] of [
      [near(1e-7), wrong],
      [near(1 - 1e-7), right],
    ] as const) {
      expect(credited.logLikelihood).toBeCloseTo(plain.logLikelihood, 2);
      credited.items.forEach(({ a, b, se }, item) => {
        expect(a).toBeCloseTo(plain.items[item].a, 4);
        expect(b[0]).toBeCloseTo(plain.items[item].b[0], 4);
        expect(se?.a).toBeCloseTo(plain.items[item].se?.a ?? Number.NaN, 4);
      });
    }
  });

  test('get none at items of several categories, and no test that needs whole answers', () => {
    const cells = Uint8Array.from(withOmitted.cells, (cell, at) =>
      at % 8 === 0 && cell === 1 ? 1 + (at % 3 === 0 ? 1 : 0) : cell,
    );
    const mixed = { ...withOmitted, cells };
    const credited = calibrate(mixed, { model: 'gpcm', omitted: { credit: 0.25 }, fit: true });
    const first = cells.filter((_, at) => at % 8 === 0);
    expect(credited.items[0].n).toBe(first.filter((cell) => cell !== NOT_ADMINISTERED).length);
    expect(credited.items[0].b).toHaveLength(2);
    expect(credited.items[1].n).toBe(cells.filter((cell, at) => at % 8 === 1 && cell !== OMITTED).length);
    expect(credited.items.every(({ sx2, infit }) => sx2 === undefined && Number.isFinite(infit))).toBe(true);
  });

  test('need a credit between 0 and 1', () => {
    const run = () => calibrate(withOmitted, { model: 'rasch', omitted: { credit: 1 } });
    expect(run).toThrow(PsychometricProblems);
    expect(run).toThrow(/credit-out-of-range/);
  });
});
