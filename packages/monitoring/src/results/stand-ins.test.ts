import { expect, test } from 'vitest';
import type { SampledSchool } from './sampled-schools.ts';
import { withStandIns } from './stand-ins.ts';

const place = { stratum: 'A', cell: ['A'], baseWeight: 8, zone: 3, unit: 1, replacements: ['small', 'big'] };
const school = (id: number, size: number | null): SampledSchool => ({
  id,
  language: null,
  grade4: null,
  grade9: null,
  size,
  drawn: null,
});
const schools = (sizes: readonly (number | null)[]) =>
  new Map([
    ['drawn', { ...school(1, sizes[0] ?? null), drawn: place }],
    ['small', school(2, sizes[1] ?? null)],
    ['big', school(3, sizes[2] ?? null)],
  ]);

test('the first tested replacement takes the place, with the weight that its own size would have given it', () => {
  const replaced = withStandIns(schools([50, 40, 400]), new Set(['small', 'big']));
  expect(replaced.get('drawn')?.drawn).toBeNull();
  expect(replaced.get('small')?.drawn).toEqual({ ...place, baseWeight: 10 });
  expect(replaced.get('big')?.drawn).toBeNull();
  // 8 · 50 / 400 would be less than itself: it would have been drawn for certain.
  expect(withStandIns(schools([50, 40, 400]), new Set(['big'])).get('big')?.drawn?.baseWeight).toBe(1);
});

test('where every school had the same chance it takes the weight of the place', () => {
  expect(withStandIns(schools([]), new Set(['small'])).get('small')?.drawn).toEqual(place);
});
