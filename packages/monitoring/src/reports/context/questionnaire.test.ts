import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSmall } from './questionnaire.ts';

test('joined answers are neighbours, lose no answer, and each group holds enough pupils', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 10 }),
      (counts, minimum) => {
        const groups = joinSmall(counts, minimum);
        const all = counts.reduce((sum, count) => sum + count, 0);
        if (all < minimum) expect(groups).toEqual([]);
        else expect(groups.flat()).toEqual(counts.map((_, index) => index));
        for (const group of groups)
          expect(group.reduce((sum, index) => sum + (counts[index] ?? 0), 0)).toBeGreaterThanOrEqual(minimum);
      },
    ),
  );
});

test('answers of few join the next ones, a small rest the last', () => {
  expect(joinSmall([2, 4, 9, 1], 5)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
