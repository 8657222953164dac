import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascending } from './ascending.ts';

it('sorts like a stable comparison sort, whatever the keys', () => {
  const keys = fc.array(
    fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1e300, noNaN: true }),
      fc.constantFrom(0, 0.5),
    ),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(keys, (values) => {
      const expected = [...values.keys()].sort((a, b) => values[a] - values[b] || a - b);
      expect([...ascending(Float64Array.from(values), (a, b) => a - b)]).toEqual(expected);
    }),
    { seed: 5 },
  );
});
