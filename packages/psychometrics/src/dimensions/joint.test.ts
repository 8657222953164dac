import { describe, expect, test } from 'vitest';
import { probabilities } from '../curves/item-curves.ts';
import { latentRegression } from '../latent-regression/latent-regression.ts';
import type { ItemParameters } from '../models/family.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import type { Dimension } from './dimension.ts';
import { jointPlausibleValues } from './joint-plausible-values.ts';
import { jointRegression } from './joint-regression.ts';

const correlations = [1, 0.8, 0.7, 0.8, 1, 0.75, 0.7, 0.75, 1];
const lengths = [20, 16, 8];
const names = ['reading', 'mathematics', 'science'];

function calibrationOf(items: readonly ItemParameters[]): ScoringCalibration {
  return {
    model: '2pl',
    items: items.map((item) => ({ ...item, n: 0 })),
    latent: [{ group: '', mean: 0, sd: 1 }],
    omitted: 'wrong',
    quadrature: { nodes: 61, range: [-6, 6] },
  };
}

const dimensions = lengths.map(
  (length, d): Dimension => ({
    name: names[d],
    calibration: calibrationOf(
      simulatedItems(length, 60 + d).map((item) => ({ ...item, id: `${names[d]}${item.id}` })),
    ),
  }),
);

/** Abilities with the correlations, a girl 0.4 above a boy in reading; answers side by side. */
function simulate(persons: number, seed: number) {
  const { normal, uniform } = randomSource(seed);
  const girl = Float64Array.from({ length: persons }, () => (uniform() < 0.5 ? 1 : 0));
  const theta = Array.from({ length: persons }, (_, person) => {
    const [x, y, z] = [normal(), normal(), normal()];
    // Cholesky factor of the correlations above.
    const [a, b] = [0.8 * x + 0.6 * y, 0.7 * x + (0.19 / 0.6) * y];
    return [x + 0.4 * girl[person], a, b + Math.sqrt(1 - 0.49 - (0.19 / 0.6) ** 2) * z];
  });
  const parts = dimensions.map(({ calibration }, d) =>
    simulateAnswers(
      calibration.items,
      '2pl',
      theta.map((row) => row[d]),
      seed + 1 + d,
    ),
  );
  const items = parts.flatMap((part) => part.items);
  const cells = new Uint8Array(persons * items.length);
  for (let person = 0; person < persons; person++) {
    let at = person * items.length;
    for (const part of parts) {
      cells.set(part.cells.subarray(person * part.items.length, (person + 1) * part.items.length), at);
      at += part.items.length;
    }
  }
  const answers: ResponseMatrix = { persons, items, cells };
  return { answers, theta, covariates: [{ name: 'girl', kind: 'numeric', values: girl } as const], parts };
}

describe('one dimension', () => {
  const { parts, covariates } = simulate(600, 3);

  test('is the latent regression of one ability', () => {
    const joint = jointRegression(parts[0], [dimensions[0]], { covariates, tolerance: 1e-8 });
    const alone = latentRegression(parts[0], dimensions[0].calibration, { covariates, tolerance: 1e-8 });
    expect(joint.logLikelihood).toBeCloseTo(alone.logLikelihood, 4);
    expect(joint.coefficients[1].value).toBeCloseTo(alone.coefficients[1].value, 5);
    expect(Math.sqrt(joint.covariance[0])).toBeCloseTo(alone.residualSd, 5);
    joint.eap.forEach((value, person) => {
      expect(value).toBeCloseTo(alone.eap[person], 4);
    });
    // Errors of the coefficients take the residual sd as known here; the two are nearly independent.
    expect((joint.coefficients[1].se ?? 0) / (alone.coefficients[1].se ?? 1)).toBeCloseTo(1, 2);
  });
});

describe('two dimensions', () => {
  test('the likelihood is that of a plain double sum over a fine grid', () => {
    const { answers, covariates } = simulate(12, 9);
    const two = answers.items.flatMap((id, item) => (id.startsWith('science') ? [] : [item]));
    const part: ResponseMatrix = {
      persons: 12,
      items: two.map((item) => answers.items[item]),
      cells: Uint8Array.from(
        { length: 12 * two.length },
        (_, at) => answers.cells[Math.floor(at / two.length) * answers.items.length + two[at % two.length]],
      ),
    };
    const fitted = jointRegression(part, dimensions.slice(0, 2), { covariates });
    const [s11, s12, , s22] = fitted.covariance;
    const determinant = s11 * s22 - s12 * s12;
    const known = dimensions.slice(0, 2).flatMap(({ calibration }) => calibration.items);
    const h = 0.1;
    const grid = Array.from({ length: 121 }, (_, q) => -6 + h * q);
    const coefficient = (dimension: string, term: string) =>
      fitted.coefficients.find((row) => row.dimension === dimension && row.term === term)?.value ?? 0;
    const logs = known.map((item) => grid.map((node) => probabilities(item, '2pl', node).map(Math.log)));
    let logLikelihood = 0;
    let [mean, weight] = [0, 0];
    for (let person = 0; person < 12; person++) {
      const girl = covariates[0].values[person];
      const [m1, m2] = ['reading', 'mathematics'].map(
        (name) => coefficient(name, '(intercept)') + girl * coefficient(name, 'girl'),
      );
      const own = ['reading', 'mathematics'].map((name) =>
        grid.map((_, q) =>
          known.reduce(
            (sum, { id }, j) =>
              id.startsWith(name) ? sum + logs[j][q][part.cells[person * known.length + j]] : sum,
            0,
          ),
        ),
      );
      let total = 0;
      [mean, weight] = [0, 0];
      grid.forEach((x, i) => {
        grid.forEach((y, j) => {
          const [u, v] = [x - m1, y - m2];
          const square = (s22 * u * u - 2 * s12 * u * v + s11 * v * v) / determinant;
          const value =
            (Math.exp(own[0][i] + own[1][j] - 0.5 * square) * h * h) / (2 * Math.PI * Math.sqrt(determinant));
          total += value;
          mean += value * y;
          weight += value;
        });
      });
      logLikelihood += Math.log(total);
      expect(fitted.eap[person * 2 + 1]).toBeCloseTo(mean / weight, 4);
    }
    expect(fitted.logLikelihood).toBeCloseTo(logLikelihood, 3);
  });
});

describe('three literacies', () => {
  const { answers, theta, covariates, parts } = simulate(2000, 20);
  const drawn = jointPlausibleValues(answers, dimensions, { covariates, seed: 'joint', draws: 5 });
  const { regression } = drawn;

  test('correlations and the difference of the groups are found', () => {
    expect(regression.converged).toBe(true);
    regression.correlation.forEach((value, at) => {
      expect(Math.abs(value - correlations[at])).toBeLessThan(0.05);
    });
    const girls = regression.coefficients.filter(({ term }) => term === 'girl');
    [0.4, 0, 0].forEach((truth, d) => {
      expect(Math.abs(girls[d].value - truth)).toBeLessThan(3.5 * (girls[d].se ?? 0));
    });
  });

  test('a pupil with 8 items in science borrows strength from the other domains', () => {
    const alone = latentRegression(parts[2], dimensions[2].calibration, { covariates });
    const error = (value: (person: number) => number) =>
      theta.reduce((sum, row, person) => sum + (row[2] - value(person)) ** 2, 0) / theta.length;
    const own = error((person) => alone.eap[person]);
    const joint = error((person) => regression.eap[person * 3 + 2]);
    expect(joint).toBeLessThan(0.8 * own);
    // The errors that are stated are those that are there.
    const stated = theta.reduce((sum, _, person) => sum + regression.posteriorSd[person * 3 + 2] ** 2, 0);
    expect(Math.abs(joint / (stated / theta.length) - 1)).toBeLessThan(0.1);
  });

  test('values have the moments of the posterior, their spread and correlation those of the abilities', () => {
    const value = (person: number, d: number, draw: number) => drawn.values[(person * 3 + d) * 5 + draw];
    const moment = (d: number, e: number) => {
      let [sum, products, sumE] = [0, 0, 0];
      for (let person = 0; person < 2000; person++)
        for (let draw = 0; draw < 5; draw++) {
          sum += value(person, d, draw);
          sumE += value(person, e, draw);
          products += value(person, d, draw) * value(person, e, draw);
        }
      return products / 10_000 - (sum / 10_000) * (sumE / 10_000);
    };
    const expected = (d: number, e: number) => {
      let [sum, sumE, products] = [0, 0, 0];
      for (let person = 0; person < 2000; person++) {
        const [x, y] = [regression.eap[person * 3 + d], regression.eap[person * 3 + e]];
        sum += x;
        sumE += y;
        products += x * y + regression.moments.covariance[(person * 3 + d) * 3 + e];
      }
      return products / 2000 - (sum / 2000) * (sumE / 2000);
    };
    for (const [d, e] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 1],
      [0, 2],
      [1, 2],
    ])
      expect(Math.abs(moment(d, e) - expected(d, e))).toBeLessThan(0.025);
  });

  test('a pupil without an answer in a domain has values there; normal approximation and drawn coefficients agree', () => {
    const cells = answers.cells.slice();
    cells.fill(NOT_ADMINISTERED, 36, 44);
    const some = { ...answers, persons: 400, cells: cells.slice(0, 400 * 44) };
    const first = [{ ...covariates[0], values: covariates[0].values.slice(0, 400) }];
    const options = { covariates: first, seed: 's', draws: 20 };
    const [exact, normal, uncertain] = [
      {},
      { approximation: 'normal' as const },
      { drawRegression: true },
    ].map((extra) => jointPlausibleValues(some, dimensions, { ...options, ...extra }));
    expect(exact.values.every(Number.isFinite)).toBe(true);
    const mean = ({ values }: typeof exact) => values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(Math.abs(mean(normal) - mean(exact))).toBeLessThan(0.02);
    expect(Math.abs(mean(uncertain) - mean(exact))).toBeLessThan(0.06);
    expect(exact.regression.posteriorSd[2]).toBeGreaterThan(exact.regression.posteriorSd[5]);
  });

  test('the same seed draws the same values', () => {
    const some = { ...answers, persons: 50, cells: answers.cells.slice(0, 50 * 44) };
    const draw = () => jointPlausibleValues(some, dimensions, { seed: 'a', draws: 2 }).values;
    expect(draw()).toEqual(draw());
  });

  test('items of no dimension or of two, and a fourth dimension, are named', () => {
    const twice = [dimensions[0], { ...dimensions[0], name: 'again' }];
    const attempt = () => jointRegression(answers, [...twice, dimensions[1], dimensions[1]], {});
    expect(attempt).toThrow(PsychometricProblems);
    expect(attempt).toThrow(/item-of-several-dimensions.*item-not-calibrated.*too-many-dimensions/);
  });
});
