import { describe, expect, test } from 'vitest';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { itemFitCurves } from './item-fit-curves.ts';
import { personResiduals } from './person-residuals.ts';

const items = simulatedItems(12, 6).map((item, j) =>
  j % 3 === 0 ? { ...item, b: [item.b[0] - 0.5, item.b[0] + 0.5] } : item,
);
const { normal } = randomSource(8);
const answers = simulateAnswers(items, 'gpcm', Array.from({ length: 4000 }, normal), 9);
const known = {
  ...{
    model: 'gpcm' as const,
    omitted: 'wrong' as const,
    quadrature: { nodes: 41, range: [-6, 6] as const },
  },
  items: items.map((item) => ({ ...item, n: 4000 })),
  latent: [{ group: '', mean: 0, sd: 1 }],
};

describe('item fit plot', () => {
  test('true items in two booklets: points lie around the curve as far as their errors say', () => {
    const cells = Uint8Array.from(answers.cells, (cell, place) =>
      place % 12 < 4 && Math.floor(place / 12) % 2 === 0 ? NOT_ADMINISTERED : cell,
    );
    const curves = itemFitCurves({ ...answers, cells }, known);
    const points = curves.flatMap((curve) => curve.points);
    expect(points).toHaveLength(120);
    const squares = points.map(({ mean, expectedMean, se }) => ((mean - expectedMean) / se) ** 2);
    const average = squares.reduce((sum, value) => sum + value, 0) / squares.length;
    // The mean of 120 squared normal deviates has standard error √(2 / 120).
    expect(Math.abs(average - 1)).toBeLessThan(4 * Math.sqrt(2 / 120));
    for (const { observed, expected, n } of points) {
      expect(observed.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(expected.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(n).toBeGreaterThan(100);
    }
    expect(curves[0].points[9].theta).toBeGreaterThan(curves[0].points[0].theta + 2);
  });

  test('a curve that is flatter than the model says shows at its ends', () => {
    const steeper = known.items.map((item, j) => (j === 4 ? { ...item, a: item.a * 2.5 } : item));
    const { points } = itemFitCurves(answers, { ...known, items: steeper })[4];
    const z = points.map(({ mean, expectedMean, se }) => (mean - expectedMean) / se);
    expect(Math.max(...z.map(Math.abs))).toBeGreaterThan(4);
  });

  test('persons without answers and weights of 0 leave no point', () => {
    const cells = new Uint8Array(24).fill(NOT_ADMINISTERED);
    const [curve] = itemFitCurves({ persons: 2, items: answers.items, cells }, known);
    expect(curve.points).toEqual([]);
    expect(itemFitCurves(answers, known, { weights: new Float64Array(4000) })[0].points).toEqual([]);
  });
});

describe('person fit plot', () => {
  test('answers in the order of the items, surprises marked', () => {
    const easiest = items.reduce((low, item, j) => (item.b[0] < items[low].b[0] ? j : low), 0);
    const cells = Uint8Array.from(items, (item, j) => (j === easiest ? 0 : item.b.length));
    const residuals = personResiduals({ persons: 1, items: answers.items, cells }, known, 0, 1.5);
    expect(residuals).toHaveLength(12);
    const locations = residuals.map(({ location }) => location);
    expect([...locations].sort((a, b) => a - b)).toEqual(locations);
    const worst = residuals.reduce((most, one) => (one.standardised < most.standardised ? one : most));
    expect(worst.id).toBe(items[easiest].id);
    expect(worst.standardised).toBeLessThan(-2);
    const binary = residuals.find(({ highest }) => highest === 1);
    const item = items.find(({ id }) => id === binary?.id);
    expect(binary?.location).toBeCloseTo(item?.b[0] ?? Number.NaN, 6);
    expect(personResiduals(answers, known, 0, Number.NaN)).toEqual([]);
  });
});
