import { expect, it } from 'vitest';
import { PlacesOfNumbers } from './places-of-numbers.ts';

it('finds places like a Map, whatever the numbers', () => {
  const places = new PlacesOfNumbers();
  const map = new Map<number, number>();
  for (let index = 0; index < 20_000; index++) {
    const step = (index * 7919) % 5000;
    for (const number of [step / 5000, step, 1 / (step + 1), step * 2 ** -1040]) {
      if (!map.has(number)) map.set(number, map.size);
      expect(places.placeOf(number)).toBe(map.get(number));
    }
  }
});
