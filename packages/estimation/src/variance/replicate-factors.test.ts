import { expect, it } from 'vitest';
import { uniformFrom } from '../testing/made-data.ts';
import { factorOf, replicateFactors } from './replicate-factors.ts';

it('finds the schools behind stored weights and gives every weight back', () => {
  const uniform = uniformFrom(3);
  const weight = Float64Array.from({ length: 900 }, (_, row) => (row % 50 === 7 ? 0 : 1 + uniform()));
  const columns = Array.from({ length: 20 }, () => {
    const factor = Array.from({ length: 30 }, () => 2 * uniform());
    // Pupils of a school do not stand together.
    return weight.map((w, row) => w * factor[row % 30]);
  });
  const found = replicateFactors(columns, weight);
  expect(found.cells).toBe(30);
  columns.forEach((column, r) => {
    column.forEach((stored, row) => {
      if (weight[row] > 0)
        expect(weight[row] * factorOf(found, r, found.cellOf[row])).toBeCloseTo(stored, 12);
    });
  });
});

it('gives each row its own line where weights were rounded', () => {
  const uniform = uniformFrom(4);
  const weight = Float64Array.from({ length: 6000 }, () => 1 + uniform());
  const columns = Array.from({ length: 4 }, () =>
    weight.map((w) => Math.round(w * 2 * uniform() * 1e4) / 1e4),
  );
  const found = replicateFactors(columns, weight);
  expect(found.cells).toBe(6000);
  expect(weight[5999] * factorOf(found, 2, found.cellOf[5999])).toBeCloseTo(columns[2][5999], 12);
});
