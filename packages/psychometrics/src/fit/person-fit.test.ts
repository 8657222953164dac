import { expect, test } from 'vitest';
import { personFit } from './person-fit.ts';

const items = [-1, 0, 1].map((b, i) => ({ id: `I${i + 1}`, a: 1, b: [b], c: 0, n: 100 }));
const calibration = {
  model: 'rasch' as const,
  items,
  latent: [{ group: '', mean: 0, sd: 1 }],
  quadrature: { nodes: 41, range: [-6, 6] as const },
  omitted: 'missing' as const,
};

test('two answers leave nothing that could contradict the ability: no figure, instead of an endless one', () => {
  const responses = {
    persons: 4,
    items: items.map(({ id }) => id),
    cells: Uint8Array.of(1, 0, 0, 1, 255, 255, 255, 255, 255, 0, 1, 1),
  };
  const { lz, lzStar } = personFit(responses, calibration, {
    method: 'wle',
    theta: Float64Array.of(-0.8, 1, Number.NaN, 0.8),
  });
  expect(
    [...lz, ...lzStar].some(
      (value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY,
    ),
  ).toBe(false);
  expect([lz[1], lz[2], lzStar[1], lzStar[2]]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  // The pupil who answers only the easiest one right is regular, the one who fails only it is not.
  expect(lz[0]).toBeGreaterThan(0);
  expect(lz[3]).toBeLessThan(-1);
});

test('items of the same difficulty: every answer is as likely as its opposite twin, and nothing is left to judge by', () => {
  const same = { ...calibration, items: items.map((item) => ({ ...item, b: [0] })) };
  const responses = { persons: 1, items: items.map(({ id }) => id), cells: Uint8Array.of(1, 0, 1) };
  const { lzStar } = personFit(responses, same, { method: 'mle', theta: Float64Array.of(Math.log(2)) });
  expect(lzStar[0]).toBeNaN();
});
