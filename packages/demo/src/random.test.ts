import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash128, randomStream, shuffled } from './random.ts';

test('a stream repeats itself and differs from the stream of another name', () => {
  const first = (name: string) => {
    const random = randomStream(name);
    return Array.from({ length: 5 }, () => random.uniform());
  };
  expect(first('a')).toEqual(first('a'));
  expect(first('a')).not.toEqual(first('b'));
});

test('normal values have mean 0, variance 1 and no skew', () => {
  const random = randomStream('normal');
  const n = 200_000;
  let [sum, squares, cubes] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = random.normal();
    sum += x;
    squares += x * x;
    cubes += x * x * x;
  }
  expect(Math.abs(sum / n)).toBeLessThan(0.01);
  expect(Math.abs(squares / n - 1)).toBeLessThan(0.015);
  expect(Math.abs(cubes / n)).toBeLessThan(0.05);
});

test('whole numbers fall equally often (chi-square, 9 degrees of freedom, 0.1 %)', () => {
  const random = randomStream('integers');
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) {
    const value = random.integer(0, 9);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.9);
});

test('shuffling keeps every entry', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, name) => {
      expect(shuffled(list, randomStream(name)).sort()).toEqual([...list].sort());
    }),
  );
});

test('names that differ in one character get different states', () => {
  const states = new Set(Array.from({ length: 10_000 }, (_, i) => hash128(`seed|school|${i}`).join()));
  expect(states.size).toBe(10_000);
});
