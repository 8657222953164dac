import { describe, expect, test } from 'vitest';
import { type SchoolOfSample, weighSample } from './weigh-sample.ts';

let schools = 0;
const school = (stratum: string, more: Partial<SchoolOfSample>): SchoolOfSample => ({
  code: `S${schools++}`,
  stratum,
  cell: stratum.split('/'),
  baseWeight: 4,
  enrolled: 10,
  tested: 10,
  ...more,
});

/** Weights in the order of the schools, and the codes of the warnings. */
function weigh(...sample: SchoolOfSample[]) {
  const { byCode, warnings } = weighSample(sample);
  return {
    weights: sample.map(({ code }) => byCode.get(code) ?? 0),
    warnings: warnings.map(({ code, received }) => `${code} ${received}`),
  };
}

describe('the weights of a sample', () => {
  test('let those who came stand for the absent ones of their school and stratum', () => {
    expect(
      weigh(
        school('A', {}),
        school('A', { enrolled: 30, tested: 0 }),
        school('B', { enrolled: 30, tested: 20 }),
      ),
    ).toEqual({ weights: [16, 0, 6], warnings: [] });
  });

  test('count every school as one where the enrolment of one that stayed away is not known', () => {
    const unknown = { enrolled: null };
    expect(weigh(school('A', unknown), school('A', { ...unknown, tested: 0 }))).toEqual({
      weights: [8, 0],
      warnings: ['enrolment-not-known 1'],
    });
    // Without it being known that a school has no pupils of the grade it would be counted; known, it is not.
    expect(
      weigh(school('A', {}), school('A', { ...unknown, tested: 0 }), school('A', { enrolled: 0, tested: 0 })),
    ).toMatchObject({ weights: [8, 0, 0] });
  });

  test('need no enrolment where every school took part', () => {
    expect(weigh(school('A', { enrolled: null }), school('B', { enrolled: null, tested: 3 }))).toEqual({
      weights: [4, 4],
      warnings: [],
    });
  });

  test('lose no stratum in which nobody took part: the nearest stratum stands for it, and that is told', () => {
    const sample = [
      school('north/urban', {}),
      school('north/rural', { enrolled: 20, tested: 0 }),
      school('south/urban', { enrolled: 15, tested: 15 }),
    ];
    const { weights, warnings } = weigh(...sample);
    expect(weights).toEqual([12, 0, 4]);
    expect(warnings).toEqual(['stratum-without-answers north/rural']);
    const sum = sample.reduce((total, { tested }, index) => total + tested * (weights[index] ?? 0), 0);
    expect(sum).toBe(4 * (10 + 20 + 15));
  });

  test('take more tested than enrolled as they come', () => {
    expect(weigh(school('A', { enrolled: 8 })).weights).toEqual([4]);
  });
});
