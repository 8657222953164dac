import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividedByTotal } from './divided-by-total.ts';
import type { Family } from './family.ts';
import { graded } from './graded.ts';
import { threeParameter } from './three-parameter.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const slope = number(0.2, 3);
const theta = number(-4, 4);

/** Parameter vectors of items with two to five categories. */
const vectors: readonly [name: string, family: Family, vector: fc.Arbitrary<Float64Array>][] = [
  [
    'generalised partial credit',
    dividedByTotal,
    fc
      .tuple(slope, fc.array(number(-3, 3), { minLength: 1, maxLength: 4 }))
      .map(([a, d]) => Float64Array.of(a, ...d)),
  ],
  [
    'graded response',
    graded,
    fc.tuple(slope, number(-3, 3), fc.array(number(0.1, 2), { maxLength: 3 })).map(([a, first, gaps]) => {
      const values = [a, first];
      for (const gap of gaps) values.push(values[values.length - 1] - gap);
      return Float64Array.from(values);
    }),
  ],
  [
    'three-parameter',
    threeParameter,
    fc.tuple(slope, number(-3, 3), number(-3, 1)).map((values) => Float64Array.from(values)),
  ],
];

function categoriesOf(family: Family, vector: Float64Array): number {
  return family === threeParameter ? 2 : vector.length;
}

function probabilitiesOf(family: Family, vector: Float64Array, at: number): Float64Array {
  const categories = categoriesOf(family, vector);
  const p = new Float64Array(categories);
  family.evaluate(vector, categories, at, p, new Float64Array(categories * vector.length));
  return p;
}

describe.each(vectors)('%s', (_, family, vector) => {
  test('probabilities sum to 1', () => {
    fc.assert(
      fc.property(vector, theta, (parameters, at) => {
        const sum = probabilitiesOf(family, parameters, at).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test('derivatives by the parameters are those of the log probabilities', () => {
    fc.assert(
      fc.property(vector, theta, (parameters, at) => {
        const categories = categoriesOf(family, parameters);
        const gradient = new Float64Array(categories * parameters.length);
        family.evaluate(parameters, categories, at, new Float64Array(categories), gradient);
        parameters.forEach((value, j) => {
          const up = probabilitiesOf(family, parameters.with(j, value + 1e-5), at);
          const down = probabilitiesOf(family, parameters.with(j, value - 1e-5), at);
          up.forEach((p, k) => {
            const numeric = (Math.log(p) - Math.log(down[k])) / 2e-5;
            expect(Math.abs(gradient[k * parameters.length + j] - numeric)).toBeLessThan(
              1e-5 * (1 + Math.abs(numeric)),
            );
          });
        });
      }),
    );
  });

  test('derivatives by θ are those of the probabilities', () => {
    fc.assert(
      fc.property(vector, theta, (parameters, at) => {
        const categories = categoriesOf(family, parameters);
        const [p, first, second] = [0, 0, 0].map(() => new Float64Array(categories));
        family.derive(parameters, categories, at, p, first, second);
        const h = 1e-4;
        const up = probabilitiesOf(family, parameters, at + h);
        const here = probabilitiesOf(family, parameters, at);
        const down = probabilitiesOf(family, parameters, at - h);
        here.forEach((value, k) => {
          expect(p[k]).toBeCloseTo(value, 12);
          expect(first[k]).toBeCloseTo((up[k] - down[k]) / (2 * h), 6);
          expect(second[k]).toBeCloseTo((up[k] - 2 * value + down[k]) / h ** 2, 5);
        });
      }),
    );
  });

  test('readable parameters and back are the same', () => {
    fc.assert(
      fc.property(vector, (parameters) => {
        family.fromItem(family.toItem(parameters)).forEach((value, j) => {
          expect(value).toBeCloseTo(parameters[j], 9);
        });
      }),
    );
  });
});
