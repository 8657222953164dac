import { expect, it } from 'vitest';
import { addTrials, atMost, type Cumulants } from './count-expansion.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { paretoInclusionProbabilities } from './pareto-inclusion.ts';
import { atMostWithoutEach, distributionOfCount } from './poisson-binomial.ts';

it('the expansion gives the count’s distribution, and better with more trials', () => {
  for (const [trials, digits] of [
    [200, 7],
    [2000, 9.5],
  ]) {
    const p = Array.from({ length: trials }, (_, at) => 0.02 + (0.9 * ((at * 37) % 101)) / 101);
    const cumulants: Cumulants = [0, 0, 0, 0, 0, 0];
    for (const value of p) addTrials(cumulants, value, 1);
    const counts = distributionOfCount([...p, 0]);
    const exact = new Float64Array(1);
    for (let most = Math.round(cumulants[0]) - 40; most < cumulants[0] + 40; most += 7) {
      atMostWithoutEach(Float64Array.of(0), most, counts, exact);
      expect(atMost(most, cumulants)).toBeCloseTo(exact[0], digits);
    }
  }
});

it('Pareto probabilities of a large stratum of all different sizes sum to n, near their targets', () => {
  const sizes = Array.from({ length: 20_000 }, (_, at) => 30 + ((at * 7919) % 20_011) / 17);
  const n = 5000;
  const targets = inclusionProbabilities(sizes, n);
  const actual = paretoInclusionProbabilities(targets);
  expect(actual.reduce((sum, p) => sum + p, 0)).toBeCloseTo(n, 8);
  // The first-order correction is λ(1 − λ)(λ − mean)/Σλ(1 − λ) in size (Rosén 1997): of the order 1/Σλ(1 − λ).
  actual.forEach((p, at) => {
    expect(Math.abs(p / targets[at] - 1)).toBeLessThan(1 / 3000);
  });
});
