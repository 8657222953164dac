import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulatedItems } from '../testing/simulate.ts';
import { equateEquipercentile } from './equipercentile.ts';
import { smoothScores } from './loglinear.ts';
import { abilityAtScore, equateTrueScores, testScore } from './true-score.ts';

describe('true scores', () => {
  const form = { model: '2pl' as const, items: simulatedItems(20, 1) };

  test('a form equated with itself gives every score back', () => {
    for (const { raw, equivalent } of equateTrueScores(form, form)) expect(equivalent).toBeCloseTo(raw, 9);
  });

  test('an easier form: more points for the same ability, in both directions', () => {
    const easy = { ...form, items: form.items.map((item) => ({ ...item, b: [item.b[0] - 0.5] })) };
    const there = equateTrueScores(form, easy);
    for (const { raw, theta, equivalent } of there.slice(1, -1)) {
      expect(equivalent).toBeGreaterThan(raw);
      expect(abilityAtScore(easy, equivalent)).toBeCloseTo(theta ?? Number.NaN, 8);
      expect(testScore(form, theta ?? 0)).toBeCloseTo(raw, 9);
    }
  });

  test('scores that guessing explains are interpolated', () => {
    const items = form.items.map((item) => ({ ...item, c: 0.2 }));
    const result = equateTrueScores({ model: '3pl', items }, form);
    expect(result[0]).toEqual({ raw: 0, theta: null, equivalent: 0 });
    expect(result[4].theta).toBeNull();
    expect(result[5].theta).not.toBeNull();
  });
});

describe('equipercentile', () => {
  test('by hand: two forms of three scores', () => {
    // Percentile ranks of 0, 1, 2: 0.1, 0.4, 0.8; on the other form the shares up to 0, 1, 2 are 0.4, 0.8, 1.
    const equivalents = equateEquipercentile([2, 4, 4], [4, 4, 2]);
    [-0.25, 0.5, 1.5].forEach((value, score) => {
      expect(equivalents[score]).toBeCloseTo(value, 12);
    });
  });

  const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 30 });

  test('is the identity for one distribution, rises, and comes back by the other direction', () => {
    fc.assert(
      fc.property(counts, counts, (from, to) => {
        equateEquipercentile(from, from).forEach((value, score) => {
          expect(value).toBeCloseTo(score, 9);
        });
        const there = equateEquipercentile(from, to);
        there.forEach((value, score) => {
          if (score > 0) expect(value).toBeGreaterThan(there[score - 1]);
          expect(value).toBeGreaterThanOrEqual(-0.5);
          expect(value).toBeLessThanOrEqual(to.length - 0.5);
        });
      }),
    );
  });

  test('scores that nobody has are bridged in the middle', () => {
    expect(equateEquipercentile([1, 1], [1, 0, 0, 1])[0]).toBeCloseTo(0, 12);
    expect(equateEquipercentile([1, 2, 1], [2, 0, 2])[1]).toBeCloseTo(1, 12);
  });
});

describe('loglinear smoothing', () => {
  test('keeps the number of persons and the moments, and follows a distribution of its own family', () => {
    const counts = [1, 3, 8, 9, 20, 25, 24, 18, 14, 6, 2];
    const smoothed = smoothScores(counts, 4);
    for (let power = 0; power <= 4; power++) {
      const moment = (values: ArrayLike<number>) =>
        Array.from(values).reduce((sum, count, score) => sum + count * (score / 10) ** power, 0);
      expect(moment(smoothed?.expected ?? [])).toBeCloseTo(moment(counts), 7);
    }
    expect(smoothed?.df).toBe(6);
    const exact = Array.from({ length: 41 }, (_, k) => 1000 * Math.exp(-0.5 * ((k - 22) / 6) ** 2));
    const fit = smoothScores(exact, 2);
    expect(fit?.deviance).toBeCloseTo(0, 6);
    exact.forEach((count, k) => {
      expect(fit?.expected[k]).toBeCloseTo(count, 5);
    });
  });
});
