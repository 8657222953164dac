import { expect, test } from 'vitest';
import { probabilityAt } from './probability-at.ts';

const curve = { theta: [-1, 0, 1], probability: [0.2, 0.5, 0.9] };

test('the curve is read between its points and nowhere beyond them', () => {
  expect(probabilityAt(curve, -1)).toBe(0.2);
  expect(probabilityAt(curve, -0.5)).toBeCloseTo(0.35);
  expect(probabilityAt(curve, 1)).toBeCloseTo(0.9);
  expect(probabilityAt(curve, 1.01)).toBeNull();
  expect(probabilityAt(curve, -1.01)).toBeNull();
});
