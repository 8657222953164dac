import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noShift, quantile } from './quantile.ts';
import { valueOrder } from './value-order.ts';

const point = fc.record({
  value: fc.integer({ min: -50, max: 50 }),
  weight: fc.integer({ min: 1, max: 9 }),
  change: fc.integer({ min: 0, max: 2 }),
});

/** Smallest value whose share of the weight reaches p, by counting. */
function counted(points: { value: number; weight: number }[], p: number): number {
  const all = points.reduce((sum, one) => sum + one.weight, 0);
  const values = points.map((one) => one.value).sort((a, b) => a - b);
  const below = (x: number): number =>
    points.reduce((sum, one) => sum + (one.value <= x ? one.weight : 0), 0);
  return values.find((x) => below(x) >= p * all - 1e-9) ?? Number.NaN;
}

function distribution(points: { value: number; weight: number }[]) {
  const values = [...new Set(points.map((one) => one.value))].sort((a, b) => a - b);
  const below = (x: number): number =>
    points.reduce((sum, one) => sum + (one.value <= x ? one.weight : 0), 0);
  return { values: Float64Array.from(values), cumulative: Float64Array.from(values, below) };
}

it('finds the quantile of a distribution with shifted weights as if it were built anew', () => {
  const shares = fc.constantFrom(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), shares, (points, p) => {
      const built = distribution(points);
      const moved = points.filter((one) => one.change !== 1).sort((a, b) => a.value - b.value);
      const at: number[] = [];
      const sum: number[] = [];
      let running = 0;
      for (const one of moved) {
        running += (one.change - 1) * one.weight;
        const position = built.values.indexOf(one.value);
        if (at[at.length - 1] !== position) at.push(position);
        sum[at.length - 1] = running;
      }
      const shift = { at: Int32Array.from(at), sum: Float64Array.from(sum), length: at.length };
      const anew = points
        .map(({ value, weight, change }) => ({ value, weight: weight * change }))
        .filter((one) => one.weight > 0);
      const expected = anew.length === 0 ? Number.NaN : counted(anew, p);
      expect(quantile(built, shift, p, 'step')).toBe(expected);
    }),
    { numRuns: 500, seed: 1 },
  );
});

it('interpolates between the points (F(x), x)', () => {
  const built = distribution([
    { value: 10, weight: 1 },
    { value: 20, weight: 1 },
    { value: 40, weight: 2 },
  ]);
  expect(quantile(built, noShift, 0.25, 'interpolated')).toBe(10);
  expect(quantile(built, noShift, 0.375, 'interpolated')).toBeCloseTo(15, 12);
  expect(quantile(built, noShift, 0.75, 'interpolated')).toBeCloseTo(30, 12);
  expect(quantile(built, noShift, 0.1, 'interpolated')).toBe(10);
  expect(quantile(built, noShift, 0.75, 'step')).toBe(40);
});

it.each([100, 5000])('orders %i values, negative ones and ties too, and leaves out the unknown', (size) => {
  const values = Float64Array.from({ length: size }, (_, i) =>
    i % 17 === 0 ? Number.NaN : ((i * 7919) % 101) / 7 - 6 + (i % 13 === 0 ? 1e-9 : 0),
  );
  const weight = new Float64Array(size).fill(1);
  weight[3] = 0;
  const expected = Array.from(values, (_, row) => row)
    .filter((row) => weight[row] > 0 && Number.isFinite(values[row]))
    .sort((a, b) => values[a] - values[b] || a - b);
  expect([...valueOrder(values, weight)]).toEqual(expected);
});
