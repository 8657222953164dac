import { describe, expect, it } from 'vitest';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { paretoInclusionProbabilities } from './pareto-inclusion.ts';
import { paretoRank } from './pareto-rank.ts';
import { ticketOf, uniformOf } from './ticket.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** All samples weighed: π_k = Σ_{s∋k} P(the largest Q of s is below the smallest outside), by Simpson's rule in u = x/(1 + x). */
function byEnumeration(targets: readonly number[], n: number): number[] {
  const odds = targets.map((target) => target / (1 - target));
  const below = (unit: number, x: number) => (x * odds[unit]) / (1 + x * odds[unit]);
  const density = (unit: number, x: number) => odds[unit] / (1 + x * odds[unit]) ** 2;
  const result = targets.map(() => 0);
  const subset = (mask: number) => targets.flatMap((_, unit) => ((mask >> unit) & 1 ? [unit] : []));
  for (let mask = 0; mask < 2 ** targets.length; mask++) {
    const inside = subset(mask);
    if (inside.length !== n) continue;
    const outside = targets.flatMap((_, unit) => ((mask >> unit) & 1 ? [] : [unit]));
    let probability = 0;
    const nodes = 4000;
    for (let node = 1; node < nodes; node++) {
      const u = node / nodes;
      const x = u / (1 - u);
      const beyond = outside.reduce((product, unit) => product * (1 - below(unit, x)), 1);
      const last = inside.map((largest) =>
        inside.reduce((product, unit) => product * (unit === largest ? density(unit, x) : below(unit, x)), 1),
      );
      probability += ((node % 2 ? 4 : 2) / (3 * nodes)) * (sum(last) * beyond) * (1 / (1 - u) ** 2);
    }
    // The end points contribute only for n = 1 (left) and one unit outside (right); the cases below have neither.
    for (const unit of inside) result[unit] += probability;
  }
  return result;
}

describe('inclusion probabilities of Pareto sampling', () => {
  it('agree with the sum over all samples', () => {
    const targets = inclusionProbabilities([3, 5, 8, 13, 17, 9], 3);
    const actual = paretoInclusionProbabilities(targets);
    byEnumeration(targets, 3).forEach((expected, unit) => {
      expect(actual[unit]).toBeCloseTo(expected, 9);
    });
  });

  it('agree with the closed form for one of two: P(Q1 < Q2) = ∫ F1 dF2', () => {
    const [a, b] = [0.3 / 0.7, 0.7 / 0.3];
    const r = a / b;
    const expected = (r * (r - 1 - Math.log(r))) / (1 - r) ** 2;
    const [first, second] = paretoInclusionProbabilities([0.3, 0.7]);
    expect(first).toBeCloseTo(expected, 12);
    expect(first + second).toBeCloseTo(1, 12);
  });

  it('sum to n, keep certain units, and come near the targets in a large stratum', () => {
    for (const [units, n] of [
      [5, 1],
      [5, 4],
      [40, 10],
      [400, 100],
      [1500, 400],
    ]) {
      const sizes = Array.from({ length: units }, (_, unit) => 1 + ((unit * 7919) % 97));
      const targets = inclusionProbabilities(sizes, n);
      const actual = paretoInclusionProbabilities(targets);
      expect(Math.abs(sum(actual) - n)).toBeLessThan(1e-9 * n);
      const worst = Math.max(...actual.map((value, unit) => Math.abs(value / targets[unit] - 1)));
      expect(worst).toBeLessThan(n < 10 ? 1 : 0.02);
    }
    expect(paretoInclusionProbabilities([1, 0.5, 0.5])[0]).toBe(1);
    expect(paretoInclusionProbabilities([0.25, 0.25, 0.25, 0.25])).toEqual(
      [0, 1, 2, 3].map(() => expect.closeTo(0.25, 12)),
    );
  });

  it('are the frequencies over 20,000 seeds, and not those of the targets', () => {
    const targets = inclusionProbabilities([1, 2, 3, 14], 1);
    const actual = paretoInclusionProbabilities(targets);
    const draws = 20_000;
    const counts = targets.map(() => 0);
    for (let seed = 0; seed < draws; seed++) {
      const ranks = targets.map((target, unit) =>
        paretoRank(uniformOf(ticketOf(`seed ${seed}`, `${unit}`)), target),
      );
      const order = ranks.map((_, unit) => unit).sort((a, b) => ranks[a] - ranks[b]);
      for (const unit of order.slice(0, 1)) counts[unit]++;
    }
    const chiSquare = (probabilities: readonly number[]) =>
      sum(
        counts.map(
          (count, unit) => (count - draws * probabilities[unit]) ** 2 / (draws * probabilities[unit]),
        ),
      );
    // 99.9 % point of chi-square with 3 degrees of freedom.
    expect(chiSquare(actual)).toBeLessThan(16.3);
    expect(chiSquare(targets)).toBeGreaterThan(16.3);
  });

  it('refuses targets that are no fixed-size design', () => {
    expect(() => paretoInclusionProbabilities([0.2, 0.5])).toThrow(RangeError);
  });
});
