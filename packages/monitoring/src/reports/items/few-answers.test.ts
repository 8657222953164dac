import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldAnswers, toldShare } from './few-answers.ts';

const points = (...won: number[]) =>
  toldShare(
    Float64Array.from(won),
    Float64Array.from(won, () => 1),
  );

describe('a share of right answers', () => {
  test.each([
    [0, { value: 0.3, bound: 'at-most' }],
    [2, { value: 0.3, bound: 'at-most' }],
    [3, { value: 0.3 }],
    [7, { value: 0.7 }],
    [8, { value: 0.7, bound: 'at-least' }],
    [10, { value: 0.7, bound: 'at-least' }],
  ])('of %d among ten pupils', (right, told) => {
    const share = points(...Array.from({ length: 10 }, (_, at) => (at < right ? 1 : 0)));
    expect(share).toEqual({ ...told, value: expect.closeTo(told.value, 12) });
  });

  test('leaves out those who were not given the item', () => {
    expect(toldShare(Float64Array.of(1, 1, 1, 0, 0, 0, 0), Float64Array.of(1, 1, 1, 1, 1, 1, 0))).toEqual({
      value: 0.5,
    });
  });
});

describe('answers to an item', () => {
  const told = (chosen: number[], omitted: number) => {
    const answers = toldAnswers(chosen, omitted, 0);
    return answers && { ...answers, chosen: answers.chosen.map(({ option, count }) => [option, count]) };
  };

  test.each([
    [
      'are told where each is of three pupils or of none',
      [5, 4, 0],
      3,
      [
        [0, 5],
        [1, 4],
        [2, 0],
      ],
      3,
      0,
    ],
    [
      'of one and of two pupils are joined',
      [8, 1, 2, 4],
      0,
      [
        [0, 8],
        [3, 4],
      ],
      0,
      3,
    ],
    [
      'of one pupil take the next rarest with them',
      [8, 1, 4, 5],
      3,
      [
        [0, 8],
        [2, 4],
        [3, 5],
      ],
      null,
      4,
    ],
    [
      'that are right are joined also where nobody gave them',
      [0, 4, 5, 6],
      0,
      [
        [2, 5],
        [3, 6],
      ],
      0,
      4,
    ],
  ])('%s', (_, chosen, omitted, shown, without, other) => {
    expect(told(chosen, omitted)).toEqual({ chosen: shown, omitted: without, other });
  });

  test('are not told where nearly all pupils gave the same', () => {
    expect(told([12, 0, 0, 0], 0)).toBeNull();
    expect(told([10, 1, 1, 0], 0)).toBeNull();
    expect(told([0, 12, 0, 0], 0)).toBeNull();
  });

  test('never tell of one or two pupils, nor that all gave one, and add up', () => {
    const counts = fc.array(fc.nat(9), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(9), fc.nat(1), (chosen, omitted, key) => {
        const answers = toldAnswers(chosen, omitted, key);
        if (!answers) return;
        const all = chosen.reduce((sum, count) => sum + count, omitted);
        const parts = [...answers.chosen.map(({ count }) => count), answers.omitted ?? 0, answers.other];
        expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
        for (const count of parts) expect(count === 0 || (count >= 3 && all - count >= 3)).toBe(true);
        const right = answers.chosen.find(({ option }) => option === key);
        expect(right === undefined || right.count >= 3).toBe(true);
      }),
    );
  });
});
