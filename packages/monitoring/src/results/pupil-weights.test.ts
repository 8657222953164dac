import { describe, expect, test } from 'vitest';
import { pupilWeights } from './pupil-weights.ts';

describe('pupil weights', () => {
  test('are the base weight where everybody took part', () => {
    const weights = pupilWeights([
      { stratum: 'A', baseWeight: 4, enrolled: 30, tested: 30 },
      { stratum: 'A', baseWeight: 4, enrolled: 10, tested: 10 },
    ]);
    expect([...weights]).toEqual([4, 4]);
  });

  test('let the pupils tested stand for the absent ones of their school', () => {
    expect(pupilWeights([{ stratum: 'A', baseWeight: 4, enrolled: 30, tested: 20 }])[0]).toBeCloseTo(6, 12);
  });

  test('let the schools that took part stand for the others of their stratum only', () => {
    const weights = pupilWeights([
      { stratum: 'A', baseWeight: 2, enrolled: 10, tested: 10 },
      { stratum: 'A', baseWeight: 2, enrolled: 30, tested: 0 },
      { stratum: 'B', baseWeight: 3, enrolled: 5, tested: 5 },
    ]);
    expect([...weights]).toEqual([8, 0, 3]);
  });

  test('add up to the pupils of the frame that the sample stands for', () => {
    const schools = [
      { stratum: 'A', baseWeight: 2.5, enrolled: 12, tested: 9 },
      { stratum: 'A', baseWeight: 2.5, enrolled: 20, tested: 0 },
      { stratum: 'A', baseWeight: 2.5, enrolled: 7, tested: 7 },
    ];
    const weights = pupilWeights(schools);
    const total = schools.reduce((sum, school, index) => sum + (weights[index] ?? 0) * school.tested, 0);
    expect(total).toBeCloseTo(2.5 * 39, 10);
  });
});
