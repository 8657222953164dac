import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, test } from 'vitest';
import { bivariateNormalCdf } from '../numerics/bivariate-normal.ts';
import { symmetricEigenvalues } from '../numerics/eigenvalues.ts';
import { PsychometricProblems } from '../problem.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { parallelAnalysis } from './parallel-analysis.ts';
import { polychoricCorrelation } from './polychoric.ts';

/** P(X ≤ h, Y ≤ k) as ∫ φ(x) Φ((k − ρx)/√(1 − ρ²)) dx by the trapezoidal rule: another road to the same number. */
function byOneIntegral(h: number, k: number, rho: number): number {
  const step = 1e-4;
  let sum = 0;
  for (let x = h; x > -9; x -= step) {
    const weight = x === h ? 0.5 : 1;
    sum += weight * Math.exp((-x * x) / 2) * normalCdf((k - rho * x) / Math.sqrt(1 - rho * rho), 0, 1);
  }
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

describe('the bivariate normal distribution', () => {
  test.each([
    [0, 0, 0.5],
    [0.3, -0.7, 0.4],
    [-1.5, 1.2, -0.8],
    [1, 1, 0.95],
    [-0.5, -0.2, 0.99],
    [2.5, 2, -0.6],
  ])('at %f, %f with correlation %f is that of one integral', (h, k, rho) => {
    expect(bivariateNormalCdf(h, k, rho)).toBeCloseTo(byOneIntegral(h, k, rho), 7);
  });

  test('at the origin is ¼ + asin ρ/2π (Sheppard)', () => {
    for (const rho of [-0.999, -0.9, -0.3, 0.1, 0.7, 0.97, 0.999])
      expect(bivariateNormalCdf(0, 0, rho)).toBeCloseTo(0.25 + Math.asin(rho) / (2 * Math.PI), 12);
  });

  test('has the margins as its limits', () => {
    expect(bivariateNormalCdf(0.4, Number.POSITIVE_INFINITY, 0.7)).toBeCloseTo(normalCdf(0.4, 0, 1), 14);
  });
});

describe('polychoric correlations', () => {
  test('of medians are sin(2π(p − ¼)) (Pearson)', () => {
    expect(polychoricCorrelation([40, 10, 10, 40], 2, 2)).toBeCloseTo(Math.sin(2 * Math.PI * 0.15), 8);
  });

  test('of exact tables are the correlation that made them', () => {
    const [across, down] = [
      [Number.NEGATIVE_INFINITY, -0.8, 0.1, 1.3, Number.POSITIVE_INFINITY],
      [Number.NEGATIVE_INFINITY, -0.2, 0.9, Number.POSITIVE_INFINITY],
    ];
    for (const rho of [-0.9, -0.4, 0, 0.35, 0.8]) {
      const table = across.slice(1).flatMap((h, row) =>
        down.slice(1).map((k, column) => {
          const at = (x: number, y: number) =>
            x === Number.NEGATIVE_INFINITY || y === Number.NEGATIVE_INFINITY
              ? 0
              : bivariateNormalCdf(x, y, rho);
          return 1000 * (at(h, k) - at(across[row], k) - at(h, down[column]) + at(across[row], down[column]));
        }),
      );
      expect(polychoricCorrelation(table, 4, 3)).toBeCloseTo(rho, 8);
    }
  });

  test('survive an empty cell and know nothing of a constant', () => {
    const rho = polychoricCorrelation([50, 10, 0, 40], 2, 2);
    expect(rho).toBeGreaterThan(0.9);
    expect(rho).toBeLessThan(0.9995);
    expect(polychoricCorrelation([50, 0, 0, 50], 2, 2)).toBeCloseTo(0.9995, 3);
    expect(polychoricCorrelation([50, 40, 0, 0], 2, 2)).toBeNaN();
  });
});

test('eigenvalues are those of a matrix that is known', () => {
  // Compound symmetry: 1 + (n − 1)r once, 1 − r otherwise.
  const matrix = Float64Array.from({ length: 25 }, (_, at) => (at % 6 === 0 ? 1 : 0.3));
  const values = symmetricEigenvalues(matrix, 5);
  expect(values[0]).toBeCloseTo(2.2, 12);
  for (const value of values.slice(1)) expect(value).toBeCloseTo(0.7, 12);
});

/** Answers to two sets of items whose abilities correlate, in one matrix. */
function twoAbilities(persons: number, correlation: number) {
  const { normal } = randomSource(31);
  const items = simulatedItems(16, 5);
  const first = Array.from({ length: persons }, normal);
  const second = first.map((theta) => correlation * theta + Math.sqrt(1 - correlation ** 2) * normal());
  const sets = [
    simulateAnswers(items.slice(0, 8), '2pl', first, 1),
    simulateAnswers(items.slice(8), '2pl', second, 2),
  ];
  const cells = new Uint8Array(persons * 16);
  for (let person = 0; person < persons; person++)
    for (const [at, set] of sets.entries())
      cells.set(set.cells.subarray(8 * person, 8 * person + 8), 16 * person + 8 * at);
  return { persons, items: items.map(({ id }) => id), cells };
}

describe('parallel analysis', () => {
  test('sees one ability, two that differ, and none', () => {
    const one = parallelAnalysis(twoAbilities(1500, 1), { seed: 'a' });
    expect(one).toMatchObject({ dimensions: 1, persons: 1500 });
    expect(one.ratio).toBeGreaterThan(4);
    expect(parallelAnalysis(twoAbilities(1500, 0.3), { seed: 'a' }).dimensions).toBe(2);
    const noise = simulateAnswers(
      simulatedItems(10, 3).map((item) => ({ ...item, a: 1e-9 })),
      '2pl',
      Array(800).fill(0),
      4,
    );
    expect(parallelAnalysis(noise, { seed: 'b' }).dimensions).toBeLessThanOrEqual(1);
  });

  test('is the same for the same seed, and its eigenvalues add up to the number of items', () => {
    const answers = twoAbilities(400, 0.5);
    const result = parallelAnalysis(answers, { seed: 'c', replications: 5 });
    expect(parallelAnalysis(answers, { seed: 'c', replications: 5 })).toEqual(result);
    expect(result.components.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(16, 9);
    expect(result.components.reduce((sum, { randomMean }) => sum + randomMean, 0)).toBeCloseTo(16, 9);
  });

  test('names every constant item and every pair that nobody answered', () => {
    const cells = Uint8Array.from([
      1, 0, 255, 1, 0, 1, 255, 1, 1, 255, 0, 1, 0, 0, 255, 1, 1, 1, 255, 1, 1, 255, 1, 1, 0, 255, 0, 1,
    ]);
    const answers = { persons: 7, items: ['A', 'B', 'C', 'D'], cells };
    const problems = (() => {
      try {
        parallelAnalysis(answers, { seed: 'd' });
      } catch (error) {
        return error instanceof PsychometricProblems ? error.problems : error;
      }
    })();
    expect(problems).toMatchObject([
      { code: 'constant-item', place: { column: 'D' } },
      { code: 'no-joint-answers', place: { column: 'B, C' } },
    ]);
  });
});
