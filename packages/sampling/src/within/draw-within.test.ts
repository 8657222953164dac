import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedSeeds } from '../validation/cases.ts';
import { type ClassList, drawWithin, type WithinDesign } from './draw-within.ts';

const lists = (...sizes: number[]): ClassList[] =>
  sizes.map((size, at) => ({
    code: `4${'abcdef'[at]}`,
    pupils: Array.from({ length: size }, (_, pupil) => `${at}-${pupil}`),
  }));
const booklets = ['B1', 'B2', 'B3', 'B4'];

describe('a draw inside a school', () => {
  it('takes every pupil of all classes, with base 1', () => {
    const { classes, pupils } = drawWithin('s', '27-1', lists(24, 25, 3), { take: 'all' });
    expect(classes.every(({ drawn }) => drawn)).toBe(true);
    expect(pupils).toHaveLength(52);
    expect(
      pupils.every(
        ({ classBase, pupilBase, booklet }) => classBase === 1 && pupilBase === 1 && booklet === null,
      ),
    ).toBe(true);
  });

  const cases = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
    take: fc.constantFrom<WithinDesign['take']>('all', 'classes', 'pupils'),
    classes: fc.integer({ min: 1, max: 4 }),
    pupils: fc.integer({ min: 1, max: 40 }),
    seed: fc.string({ maxLength: 5 }),
  });

  it('weighs to the pupils of the grade, does not depend on the order of the lists, and balances the booklets', () => {
    fc.assert(
      fc.property(cases, ({ sizes, take, classes, pupils, seed }) => {
        const design = { take, classes, pupils, booklets };
        const drawn = drawWithin(seed, 'X', lists(...sizes), design);
        const mirrored = lists(...sizes)
          .reverse()
          .map((list) => ({ ...list, pupils: [...list.pupils].reverse() }));
        expect(drawWithin(seed, 'X', mirrored, design)).toEqual(drawn);
        const sum = drawn.pupils.reduce(
          (total, { classBase, pupilBase }) => total + classBase * pupilBase,
          0,
        );
        const taken = drawn.classes.filter((one) => one.drawn);
        const stands = (taken.reduce((total, one) => total + one.pupils, 0) * sizes.length) / taken.length;
        expect(sum).toBeCloseTo(stands, 8);
        const groups =
          take === 'pupils'
            ? [drawn.pupils]
            : taken.map(({ code }) => drawn.pupils.filter((one) => one.class === code));
        for (const group of [drawn.pupils, ...groups]) {
          const counts = booklets.map((booklet) => group.filter((pupil) => pupil.booklet === booklet).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 2 },
    );
  });

  it('gives every class, pupil and booklet the same chance', () => {
    const seeds = 6000;
    const times = new Map<string, number>();
    const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
    for (const seed of numberedSeeds('w', seeds)) {
      const byClass = drawWithin(seed, 'X', lists(2, 3, 4), {
        take: 'classes',
        classes: 1,
        booklets: booklets.slice(0, 3),
      });
      count(byClass.classes[0].code);
      for (const { code, booklet } of byClass.pupils) if (code === '1-2') count(`${booklet}`);
      for (const { code } of drawWithin(seed, 'X', lists(2, 3, 4), { take: 'pupils', pupils: 3 }).pupils)
        count(code);
    }
    // A third each: 2,000 of 6,000 with a standard deviation of 36.5; a pupil's booklet: 667 with 24.3. Four of them.
    for (const name of ['4a', '4b', '4c', '0-0', '0-1', '1-0', '1-1', '1-2', '2-0', '2-3']) {
      expect(Math.abs((times.get(name) ?? 0) - 2000)).toBeLessThan(146);
    }
    for (const name of ['B1', 'B2', 'B3']) expect(Math.abs((times.get(name) ?? 0) - 667)).toBeLessThan(97);
  });

  it('refuses two pupils with one code', () => {
    expect(() => drawWithin('s', 'X', [{ code: 'a', pupils: ['1', '1'] }], { take: 'all' })).toThrow(
      RangeError,
    );
  });
});
