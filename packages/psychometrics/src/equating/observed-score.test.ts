import { describe, expect, test } from 'vitest';
import { expectedScore } from '../curves/item-curves.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { equateCounts } from './equate-counts.ts';
import { equateObservedScores, normalAbilities, scoreShares } from './observed-score.ts';
import { equateTrueScores } from './true-score.ts';

const form = { model: '2pl' as const, items: simulatedItems(20, 1) };
const easy = { ...form, items: form.items.map((item) => ({ ...item, b: [item.b[0] - 0.5] })) };

describe('IRT observed scores', () => {
  test('two items: the distribution by hand at one ability', () => {
    const two = { model: '2pl' as const, items: simulatedItems(2, 3) };
    const [p, q] = two.items.map((item) => expectedScore(item, '2pl', 0.4));
    const shares = scoreShares(two, { nodes: Float64Array.of(0.4), shares: Float64Array.of(1) });
    [(1 - p) * (1 - q), p * (1 - q) + q * (1 - p), p * q].forEach((share, score) => {
      expect(shares[score]).toBeCloseTo(share, 14);
    });
  });

  test('a form with itself gives every score back; an easier form is near its true scores', () => {
    equateObservedScores(form, form).forEach((equivalent, raw) => {
      expect(equivalent).toBeCloseTo(raw, 9);
    });
    const truth = equateTrueScores(form, easy);
    equateObservedScores(form, easy).forEach((equivalent, raw) => {
      if (raw > 2 && raw < 18) expect(Math.abs(equivalent - truth[raw].equivalent)).toBeLessThan(0.3);
    });
  });

  test('simulated persons have the expected distribution', () => {
    const { normal } = randomSource(2);
    const persons = 20_000;
    const answers = simulateAnswers(form.items, '2pl', Array.from({ length: persons }, normal), 3);
    const counts = new Float64Array(21);
    for (let person = 0; person < persons; person++)
      counts[answers.cells.subarray(person * 20, (person + 1) * 20).reduce((sum, cell) => sum + cell, 0)]++;
    const shares = scoreShares(form, normalAbilities());
    let chi = 0;
    shares.forEach((share, score) => {
      chi += (counts[score] - persons * share) ** 2 / (persons * share);
    });
    // 20 degrees of freedom: mean 20, sd √40.
    expect(chi).toBeLessThan(20 + 4 * Math.sqrt(40));
  });

  test('falling items are a problem with their names', () => {
    const falling = { ...form, items: [{ ...form.items[0], a: -1 }, ...form.items.slice(1)] };
    expect(() => equateObservedScores(falling, form)).toThrow('slope-not-positive (I1)');
    expect(() => equateTrueScores(form, { ...form, items: [] })).toThrow('no-items');
  });
});

describe('observed counts', () => {
  const from = scoreShares(form, normalAbilities()).map((share) => Math.round(2000 * share));
  const to = scoreShares(easy, normalAbilities()).map((share) => Math.round(2000 * share));

  test('smoothed equivalents are near those of the distributions they were drawn from; errors are largest at the ends', () => {
    const { equivalents, errors, degrees } = equateCounts(from, to, { draws: 60 });
    equateObservedScores(form, easy).forEach((expected, raw) => {
      if (raw > 1 && raw < 19) expect(Math.abs(equivalents[raw] - expected)).toBeLessThan(0.15);
    });
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(2);
    expect(errors?.[10]).toBeGreaterThan(0.05);
    expect(errors?.[10]).toBeLessThan(0.4);
    expect(equateCounts(from, to, { draws: 60 }).errors).toEqual(errors);
  });

  test('hard counts: nobody, one person, one score, negative', () => {
    expect(() => equateCounts([0, 0], to)).toThrow('no-persons');
    expect(() => equateCounts([1, -1], to)).toThrow('not-a-count');
    const one = equateCounts([0, 1, 0], [5, 5, 5], { draws: 10 });
    expect(one.equivalents.every(Number.isFinite)).toBe(true);
    expect(one.errors?.every(Number.isFinite)).toBe(true);
    expect(equateCounts([7], [3], { draws: 2 }).equivalents[0]).toBeCloseTo(0, 12);
  });
});
