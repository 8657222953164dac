import { expect, it } from 'vitest';
import { hadamardAtLeast } from './hadamard.ts';

it.each([1, 2, 3, 4, 12, 20, 28, 36, 75, 80, 101, 201])(
  'the matrix for %i has orthogonal rows, ones at the edges',
  (rows) => {
    const { order, signs } = hadamardAtLeast(rows);
    expect(order).toBeGreaterThanOrEqual(rows);
    expect(order).toBeLessThan(rows + 8);
    for (let a = 0; a < order; a++) {
      expect([signs[a], signs[a * order]]).toEqual([1, 1]);
      for (let b = a; b < order; b++) {
        let product = 0;
        for (let column = 0; column < order; column++)
          product += signs[a * order + column] * signs[b * order + column];
        expect(product).toBe(a === b ? order : 0);
      }
    }
  },
);
