import { describe, expect, it } from 'vitest';
import { numberedSeeds } from '../validation/cases.ts';
import { type ClassList, drawWithin, type WithinDesign } from './draw-within.ts';
import { judgeLatePupils } from './late-pupils.ts';

const lists: ClassList[] = [
  { code: '4a', pupils: ['1', '2', '3', '4'] },
  { code: '4b', pupils: ['5', '6', '7'] },
];

function judge(design: WithinDesign, late: { code: string; class: string }[], seed = 's') {
  const inputs = { seed, school: 'X', lists, design };
  const draw = drawWithin(seed, 'X', lists, design);
  return { draw, judged: judgeLatePupils(inputs, draw, late) };
}

describe('a pupil who came after the draw', () => {
  it('is tested where all are, and goes on with the booklets', () => {
    const booklets = ['A', 'B', 'C'];
    const { draw, judged } = judge({ take: 'all', booklets }, [
      { code: '8', class: '4a' },
      { code: '9', class: '4c' },
    ]);
    expect(judged.map(({ drawn, classBase, pupilBase }) => [drawn, classBase, pupilBase])).toEqual([
      [true, 1, 1],
      [true, 1, 1],
    ]);
    const given = [...draw.pupils, ...judged].map(({ booklet }) => booklets.indexOf(booklet ?? ''));
    for (let at = 1; at < given.length; at++) expect(given[at]).toBe((given[at - 1] + 1) % 3);
  });

  it('is tested in a drawn class and in no other', () => {
    const design: WithinDesign = { take: 'classes', classes: 1 };
    const { draw, judged } = judge(design, [
      { code: '8', class: '4a' },
      { code: '9', class: '4b' },
      { code: '10', class: '4c' },
    ]);
    const [first] = draw.classes;
    expect(judged.map(({ drawn }) => drawn)).toEqual([first.code === '4a', first.code === '4b', false]);
    expect(judged.find(({ drawn }) => drawn)).toMatchObject({ classBase: 2, pupilBase: 1 });
  });

  it('comes in with probability n/(N + 1) where n of N pupils were drawn, however many others come', () => {
    const seeds = 8000;
    let first = 0;
    let second = 0;
    for (const seed of numberedSeeds('late', seeds)) {
      const { judged } = judge(
        { take: 'pupils', pupils: 3 },
        [
          { code: '8', class: '4b' },
          { code: '9', class: '4c' },
        ],
        seed,
      );
      first += Number(judged[0].drawn);
      second += Number(judged[1].drawn);
      for (const { drawn, pupilBase } of judged) expect(pupilBase).toBe(drawn ? 8 / 3 : 0);
    }
    // 3/8 of 8,000 is 3,000 with a standard deviation of 43; four of them.
    expect(Math.abs(first - 3000)).toBeLessThan(173);
    expect(Math.abs(second - 3000)).toBeLessThan(173);
  });

  it('comes in for certain where places were left', () => {
    const { judged } = judge({ take: 'pupils', pupils: 10 }, [{ code: '8', class: '4a' }]);
    expect(judged[0]).toMatchObject({ drawn: true, pupilBase: 1 });
  });

  it('is judged inside the class where pupils are drawn in drawn classes', () => {
    const design: WithinDesign = { take: 'classes', classes: 2, pupils: 2 };
    let times = 0;
    for (const seed of numberedSeeds('class', 4000)) {
      const { judged } = judge(design, [{ code: '8', class: '4b' }], seed);
      times += Number(judged[0].drawn);
      if (judged[0].drawn) expect(judged[0]).toMatchObject({ classBase: 1, pupilBase: 2 });
    }
    // 2 of 4: 2,000 with a standard deviation of 32.
    expect(Math.abs(times - 2000)).toBeLessThan(127);
  });
});
