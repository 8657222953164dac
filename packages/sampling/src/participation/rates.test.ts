import { describe, expect, test } from 'vitest';
import { participationRates, type RatePlace } from './rates.ts';
import { defaultThresholdsOfParticipation, judgeParticipation } from './verdict.ts';

// Worked by hand. W·E of the places: A 2·50 = 100, B 2·100 = 200, C 4·25 = 100, D 4·50 = 200, E closed.
const school = (baseWeight: number, size: number) => ({ baseWeight, size });
const places: RatePlace[] = [
  {
    ...school(2, 50),
    status: 'tested',
    taker: { ...school(2, 50), isReplacement: false },
    pupils: { eligible: 50, tested: 40, withinBase: 1 },
  },
  {
    ...school(2, 100),
    status: 'tested',
    // A replacement with a W·E of its own: 2.5 · 60 = 150.
    taker: { ...school(2.5, 60), isReplacement: true },
    pupils: { eligible: 30, tested: 30, withinBase: 2 },
  },
  { ...school(4, 25), status: 'lost', taker: null, pupils: null },
  { ...school(4, 50), status: 'pending', taker: null, pupils: null },
  { ...school(9, 99), status: 'not-eligible', taker: null, pupils: null },
];

describe('participation rates', () => {
  const { weighted, unweighted, reachable, places: counts, pupils } = participationRates(places);

  test('count places by what became of them', () => {
    expect(counts).toEqual({
      drawn: 5,
      eligible: 4,
      original: 1,
      replacement: 1,
      pending: 1,
      lost: 1,
      notEligible: 1,
    });
    expect(pupils).toEqual({ eligible: 80, tested: 70, uncounted: 0 });
  });

  test('weigh schools by base weight and size, a replacement by its own', () => {
    expect(weighted.schoolsBefore).toBeCloseTo(100 / 600, 15);
    expect(weighted.schoolsAfter).toBeCloseTo((100 + 150) / (100 + 150 + 100 + 200), 15);
    expect(unweighted.schoolsBefore).toBe(1 / 4);
    expect(unweighted.schoolsAfter).toBe(2 / 4);
  });

  test('weigh pupils of the tested schools', () => {
    // (2·40 + 2.5·2·30) / (2·50 + 2.5·2·30)
    expect(weighted.pupils).toBeCloseTo(230 / 250, 15);
    expect(unweighted.pupils).toBe(70 / 80);
    expect(weighted.overall).toBeCloseTo((250 / 550) * (230 / 250), 15);
  });

  test('say what can still be reached', () => {
    expect(reachable.schoolsBefore).toBeCloseTo(300 / 600, 15);
    expect(reachable.schoolsAfter).toBeCloseTo(450 / 550, 15);
  });

  test('say nothing where there is nothing', () => {
    expect(participationRates([]).weighted).toEqual({
      schoolsBefore: null,
      schoolsAfter: null,
      pupils: null,
      overall: null,
    });
  });
});

describe('the verdict', () => {
  const judge = (before: number, after: number, pupils: number | null, pending = 0) =>
    judgeParticipation(
      {
        weighted: { schoolsBefore: before, schoolsAfter: after, pupils, overall: null },
        reachable: { schoolsBefore: before + pending / 10, schoolsAfter: after + pending / 10 },
        places: {
          drawn: 10,
          eligible: 10,
          original: 0,
          replacement: 0,
          pending,
          lost: 0,
          notEligible: 0,
        },
      },
      defaultThresholdsOfParticipation,
    );

  test.each([
    [judge(0.9, 0.95, 0.9), 'met', []],
    [judge(0.85, 0.85, 0.8), 'met', []],
    [judge(0.7, 0.86, 0.9), 'met-with-replacements', []],
    [judge(0.7, 0.84, 0.9), 'not-met', ['schoolsAfter']],
    [judge(0.6, 0.99, 0.9), 'not-met', ['schoolsBefore']],
    [judge(0.9, 0.9, 0.7), 'not-met', ['pupils']],
    [judge(0.5, 0.5, null, 4), 'open', ['schoolsBefore', 'schoolsAfter']],
    [judge(0.2, 0.2, null, 4), 'not-met', ['schoolsBefore', 'schoolsAfter']],
  ] as const)('%j is %s', (judgement, verdict, missed) => {
    expect(judgement).toEqual({ verdict, missed });
  });
});
