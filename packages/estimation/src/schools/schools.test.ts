import { describe, expect, it } from 'vitest';
import type { Columns } from '../columns.ts';
import { labelled, normalFrom } from '../testing/made-data.ts';
import { lastingLevel, probabilityBelow, verdictStability, yearlyPopulation } from './below-cut.ts';
import { empiricalBayes, schoolPopulation } from './empirical-bayes.ts';
import { schoolIntervals } from './intervals.ts';
import { rankingReliability } from './ranking.ts';
import { contextualResiduals } from './value-added.ts';

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

describe('three intervals of a school', () => {
  const normal = normalFrom(2);

  it('cover what they are about: own pupils, all pupils, the school', () => {
    const samples = 2000;
    const covered = { 'own-pupils': 0, 'all-pupils': 0, school: 0 };
    for (let sample = 0; sample < samples; sample++) {
      const grade = Array.from({ length: 60 }, () => 500 + 80 * normal());
      const tested = grade.slice(0, 30);
      const scores = tested.map((truth) => truth + 50 * normal());
      const { intervals } = schoolIntervals({ values: scores, errors: scores.map(() => 50), enrolled: 60 });
      const truths = { 'own-pupils': meanOf(tested), 'all-pupils': meanOf(grade), school: 500 };
      for (const { purpose, low, high } of intervals)
        if ((low ?? 0) <= truths[purpose] && truths[purpose] <= (high ?? 0)) covered[purpose]++;
    }
    // 95 % with a standard deviation of 0.5 %.
    for (const count of Object.values(covered)) {
      expect(count / samples).toBeGreaterThan(0.935);
      expect(count / samples).toBeLessThan(0.967);
    }
  });

  it('a school tested whole has no sampling error for its own pupils, and one pupil tells nothing of the school', () => {
    const whole = schoolIntervals({ values: [480, 520, 510], errors: [40, 40, 40] });
    expect(whole.intervals[0].se).toBeCloseTo(40 / Math.sqrt(3), 10);
    expect(whole.intervals[1].se).toBe(whole.intervals[0].se);
    expect(whole.intervals[2].df).toBe(2);
    const single = schoolIntervals({ values: [480], errors: [40] });
    expect(single.intervals[2]).toMatchObject({ se: null, low: null });
    expect(single.intervals[0].se).toBe(40);
  });
});

describe('schools from their estimates', () => {
  const normal = normalFrom(6);
  const truths = Array.from({ length: 400 }, () => 500 + 30 * normal());
  const estimates = truths.map((truth, j) => {
    const se = 10 + (j % 5) * 8;
    return { value: truth + se * normal(), se };
  });

  it('finds the variance of the true values; with equal errors it is the spread less the error', () => {
    expect(Math.sqrt(schoolPopulation(estimates).variance)).toBeCloseTo(30, -0.6);
    const equal = estimates.map(({ value }) => ({ value, se: 12 }));
    const mean = meanOf(equal.map(({ value }) => value));
    const spread = equal.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (equal.length - 1);
    expect(schoolPopulation(equal).variance).toBeCloseTo(spread - 144, 5);
    expect(schoolPopulation(equal).mean).toBeCloseTo(mean, 8);
    expect(
      schoolPopulation([
        { value: 1, se: 9 },
        { value: 2, se: 9 },
      ]).variance,
    ).toBe(0);
  });

  it('draws uncertain schools to the mean, errs less than the estimates themselves, and covers', () => {
    const posteriors = empiricalBayes(estimates);
    const error = (of: (j: number) => number) => meanOf(truths.map((truth, j) => (of(j) - truth) ** 2));
    expect(error((j) => posteriors[j].mean)).toBeLessThan(0.85 * error((j) => estimates[j].value));
    const covered = posteriors.filter(({ low, high }, j) => low <= truths[j] && truths[j] <= high).length;
    expect(covered / truths.length).toBeGreaterThan(0.92);
    expect(covered / truths.length).toBeLessThan(0.98);
  });

  it('says how far an order can be trusted', () => {
    const sure = rankingReliability(
      [30, 20, 10].map((mean) => ({ mean, sd: 0.01, reliability: 1, low: 0, high: 0 })),
    );
    expect(sure.ranks.map((rank) => Math.round(rank.expected * 1e6) / 1e6)).toEqual([1, 2, 3]);
    expect(sure.pairsRight).toBeCloseTo(1, 9);
    const alike = rankingReliability(
      [5, 5, 5].map((mean) => ({ mean, sd: 2, reliability: 0, low: 0, high: 0 })),
    );
    for (const rank of alike.ranks) {
      expect(rank.expected).toBeCloseTo(2, 6);
      // Three equal chances of places 1, 2, 3.
      expect(rank.sd).toBeCloseTo(Math.sqrt(2 / 3), 2);
    }
    expect(alike.pairsRight).toBe(0.5);
    const posteriors = empiricalBayes(estimates);
    const { pairsRight } = rankingReliability(posteriors);
    let [right, pairs] = [0, 0];
    truths.forEach((truth, j) => {
      for (let k = j + 1; k < truths.length; k++) {
        pairs++;
        if (truth > truths[k] === posteriors[j].mean > posteriors[k].mean) right++;
      }
    });
    expect(pairsRight).toBeCloseTo(right / pairs, 1);
  });
});

describe('low results over several years', () => {
  const normal = normalFrom(9);
  const schools = Array.from({ length: 1500 }, () => {
    const level = 500 + 35 * normal();
    const years = Array.from({ length: 3 }, () => ({ value: level + 15 * normal() + 20 * normal(), se: 20 }));
    return { level, years };
  });
  const population = yearlyPopulation(schools.map(({ years }) => years));

  it('tells lasting from yearly differences', () => {
    expect(Math.sqrt(population.lasting)).toBeCloseTo(35, -0.7);
    expect(Math.sqrt(population.yearly)).toBeCloseTo(15, -0.7);
  });

  it('the stated probabilities of lying below a cut come true', () => {
    const bands = Array.from({ length: 5 }, () => ({ n: 0, stated: 0, true: 0 }));
    for (const { level, years } of schools) {
      const p = probabilityBelow(years, population, 470);
      const band = bands[Math.min(4, Math.floor(5 * p))];
      band.n++;
      band.stated += p;
      if (level < 470) band.true++;
    }
    for (const band of bands) {
      const p = band.stated / band.n;
      expect(Math.abs(band.true / band.n - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / band.n) + 0.01);
    }
  });

  it('a single year and a single school are enough to answer', () => {
    const one = yearlyPopulation([[{ value: 480, se: 10 }], [{ value: 520, se: 10 }]]);
    expect(one.yearly).toBe(0);
    expect(lastingLevel([{ value: 480, se: 10 }], one).mean).toBeLessThan(500);
    expect(verdictStability([{ value: 480, se: 10 }], one, 500, 10)).toBeGreaterThan(0.5);
  });
});

describe('contextual residuals', () => {
  it('find the schools’ own parts given intake, with intervals that cover', () => {
    const normal = normalFrom(14);
    const count = 200;
    const own = Array.from({ length: count }, () => 12 * normal());
    const intake = Array.from({ length: count }, () => normal());
    const pupil = Array.from({ length: count * 25 }, (_, i) => Math.floor(i / 25));
    const ses = Float64Array.from(pupil, (j) => intake[j] + normal());
    const data: Columns = {
      rows: pupil.length,
      numeric: {
        ses,
        score: Float64Array.from(pupil, (j, i) => 500 + 20 * ses[i] + own[j] + 70 * normal()),
      },
      categorical: { school: labelled(pupil.map((j) => `s${String(j).padStart(3, '0')}`)) },
    };
    const found = contextualResiduals({ data, outcome: 'score', predictors: ['ses'], school: 'school' });
    expect(found?.model.beta[1]).toBeCloseTo(20, -0.5);
    const covered = found?.schools.filter(({ low, high }, j) => low <= own[j] && own[j] <= high).length ?? 0;
    expect(covered / count).toBeGreaterThan(0.9);
    expect(covered / count).toBeLessThan(0.99);
    for (const { raw, residual, reliability } of found?.schools ?? [])
      expect(residual).toBeCloseTo(reliability * raw, 10);
  });
});
