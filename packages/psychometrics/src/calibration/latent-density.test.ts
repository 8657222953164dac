import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { score } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';
import { constrainedMasses } from './density-step.ts';
import { fillDensity } from './latent-density.ts';

const nodes = quadratureNodes(121, [-6, 6]);

function momentsOf(density: Float64Array): { mean: number; variance: number; skewness: number } {
  const moment = (power: number, about: number) =>
    density.reduce((sum, mass, q) => sum + mass * (nodes[q] - about) ** power, 0);
  const mean = moment(1, 0);
  const variance = moment(2, mean);
  return { mean, variance, skewness: moment(3, mean) / variance ** 1.5 };
}

describe('shapes', () => {
  const value = fc.double({ min: -0.6, max: 0.6, noNaN: true });

  test('a Davidian curve has the mean and sd that it is given, whatever its shape', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const density = new Float64Array(nodes.length);
        fillDensity({ mean: 0.4, sd: 0.8, density: { form: 'davidian', values } }, nodes, density);
        const { mean, variance } = momentsOf(density);
        expect(mean).toBeCloseTo(0.4, 3);
        expect(Math.sqrt(variance)).toBeCloseTo(0.8, 2);
      }),
    );
  });

  test('masses of a histogram keep the moments that are held, and are the shares where none is', () => {
    const { uniform } = randomSource(5);
    const persons = nodes.map((node) => (1 + 0.3 * uniform()) * Math.exp(-0.5 * (node - 0.02) ** 2));
    const both = constrainedMasses(persons, nodes, { mean: true, sd: true });
    const { mean, variance } = momentsOf(both);
    expect(mean).toBeCloseTo(0, 10);
    expect(variance).toBeCloseTo(1, 10);
    const free = constrainedMasses(persons, nodes, { mean: false, sd: false });
    const total = persons.reduce((sum, count) => sum + count, 0);
    expect(free[60]).toBeCloseTo(persons[60] / total, 12);
  });
});

describe('a skewed population', () => {
  const { uniform, normal } = randomSource(8);
  // Two thirds in a dense low part, one third far above: mean 0, sd 1, skewness about 0.9.
  const raw = Array.from({ length: 5000 }, () =>
    uniform() < 0.7 ? -0.55 + 0.45 * normal() : 1.28 + 0.75 * normal(),
  );
  const mean = raw.reduce((sum, theta) => sum + theta, 0) / raw.length;
  const sd = Math.sqrt(raw.reduce((sum, theta) => sum + (theta - mean) ** 2, 0) / raw.length);
  const abilities = raw.map((theta) => (theta - mean) / sd);
  const skewness = abilities.reduce((sum, theta) => sum + theta ** 3, 0) / abilities.length;
  const items = simulatedItems(30, 9);
  const answers = simulateAnswers(items, '2pl', abilities, 10);
  const fits = (['normal', 'davidian', 'histogram'] as const).map((density) =>
    calibrate(answers, { model: '2pl', density, errors: true, tolerance: 1e-5 }),
  );
  const [plain, davidian, histogram] = fits;

  test('estimated densities fit better and see the skewness', () => {
    expect(fits.map(({ converged }) => converged)).toEqual([true, true, true]);
    expect(davidian.logLikelihood).toBeGreaterThan(plain.logLikelihood + 50);
    expect(histogram.logLikelihood).toBeGreaterThan(davidian.logLikelihood);
    expect(davidian.parameters).toBe(plain.parameters + 2);
    expect(histogram.parameters).toBe(plain.parameters + 61 - 3);
    for (const { latent } of [davidian, histogram]) {
      expect(latent[0].mean).toBeCloseTo(0, 6);
      expect(latent[0].sd).toBeCloseTo(1, 6);
      const coarse = quadratureNodes(61, [-6, 6]);
      const density = new Float64Array(61);
      fillDensity(latent[0], coarse, density);
      const third = density.reduce((sum, mass, q) => sum + mass * coarse[q] ** 3, 0);
      expect(Math.abs(third - skewness)).toBeLessThan(0.35);
    }
  });

  test('parameters are nearer to the truth than under the normal density', () => {
    const error = ({ items: found }: typeof plain) =>
      found.reduce((sum, { a, b }, j) => sum + (a - items[j].a) ** 2 + (b[0] - items[j].b[0]) ** 2, 0);
    expect(error(davidian)).toBeLessThan(error(plain));
    expect(error(histogram)).toBeLessThan(error(plain));
    for (const { items: found } of [davidian, histogram])
      expect(found.every(({ se }) => (se?.a ?? 0) > 0 && (se?.b[0] ?? 0) > 0)).toBe(true);
  });

  test('abilities are scored with the estimated density', () => {
    const [eap, normalEap] = [davidian, { ...davidian, latent: plain.latent }].map((calibration) =>
      score(answers, calibration, 'eap'),
    );
    const squared = ({ theta }: typeof eap) =>
      theta.reduce((sum, value, person) => sum + (value - abilities[person]) ** 2, 0);
    expect(squared(eap)).toBeLessThan(squared(normalEap));
  });
});

test('a normal population: the curve stays normal, and groups have shapes of their own', () => {
  const { normal } = randomSource(12);
  const items = simulatedItems(20, 13);
  const abilities = Array.from({ length: 3000 }, (_, person) =>
    person % 2 ? 0.5 + 0.8 * normal() : normal(),
  );
  const answers = simulateAnswers(items, '2pl', abilities, 14);
  const groups = abilities.map((_, person) => (person % 2 ? 'b' : 'a'));
  const [plain, curve] = (['normal', 'davidian'] as const).map((density) =>
    calibrate(answers, { model: '2pl', density, groups, tolerance: 1e-5 }),
  );
  expect(curve.parameters).toBe(plain.parameters + 4);
  expect(2 * (curve.logLikelihood - plain.logLikelihood)).toBeLessThan(18.5); // chi-square, 4 df, 0.1 %
  expect(2 * (curve.logLikelihood - plain.logLikelihood)).toBeGreaterThan(0);
  expect(curve.latent[1].mean).toBeCloseTo(plain.latent[1].mean, 1);
});
