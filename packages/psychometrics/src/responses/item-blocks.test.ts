import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoBlocks } from './item-blocks.ts';
import { CREDITED, NOT_ADMINISTERED } from './response-matrix.ts';

const matrix = fc
  .record({
    categories: fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 30 }),
    persons: fc.integer({ min: 1, max: 40 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    missing: fc.constantFrom(0, 0.1, 0.9),
    credited: fc.boolean(),
  })
  .map(({ categories, persons, seed, missing, credited }) => {
    let state = seed;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const cells = Uint8Array.from({ length: persons * categories.length }, (_, at) => {
      if (random() < missing) return NOT_ADMINISTERED;
      if (credited && categories[at % categories.length] === 2 && random() < 0.2) return CREDITED;
      return Math.floor(random() * categories[at % categories.length]);
    });
    return { cells, categories, persons, credit: credited ? 0.25 : 0 };
  });

test('every cell is found again in the pattern of its block, and each item is in one block', () => {
  fc.assert(
    fc.property(matrix, ({ cells, categories, persons, credit }) => {
      const blocks = cutIntoBlocks(cells, persons, categories, credit);
      expect(blocks.flatMap(({ items }) => items)).toEqual([...categories.keys()]);
      for (const block of blocks) {
        const width = block.items.length;
        for (let person = 0; person < persons; person++) {
          const row = block.patternOf[person];
          const expected = block.items.map((item) => cells[person * categories.length + item]);
          const found =
            row < 0
              ? expected.map(() => NOT_ADMINISTERED)
              : [...block.cells.subarray(row * width, (row + 1) * width)];
          expect(found).toEqual(expected);
        }
      }
    }),
  );
});

test('rotated booklets are cut as widely as complete ones: what does not occur takes no room', () => {
  const [persons, items] = [3000, 48];
  const cells = Uint8Array.from({ length: persons * items }, (_, at) => {
    const [person, item] = [Math.floor(at / items), at % items];
    if ((Math.floor(item / 16) + person) % 3 === 0) return NOT_ADMINISTERED;
    return ((at * 2654435761) >>> 16) % 2;
  });
  const blocks = cutIntoBlocks(cells, persons, new Array(items).fill(2));
  expect(blocks.length).toBeLessThanOrEqual(7);
});
