import { centreOf } from '../statistics/location.ts';
import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { Predictor } from '../statistics/regression.ts';
import { regression } from '../statistics/regression.ts';
import type { Combination } from './pair.ts';

/** What a decomposition needs of each group: intercept, slopes, then the predictors' means. */
export function regressionParts(outcome: Float64Array, predictors: readonly Predictor[]): MomentStatistic {
  const base = regression(outcome, predictors);
  const k = predictors.length;
  const centres = predictors.map(({ values }) => centreOf(values));
  // The regression sums the predictors around their own centres: z[1 + j] = x_j − centre_j.
  const scratch = new Float64Array(base.terms.length);
  return {
    ...base,
    terms: [
      '(intercept)',
      ...predictors.map(({ term }) => term),
      ...predictors.map(({ term }) => `mean:${term}`),
    ],
    evaluate(sums, cases, out, at) {
      base.evaluate(sums, cases, scratch, 0);
      for (let t = 0; t <= k; t++) out[at + t] = scratch[t];
      for (let j = 0; j < k; j++) out[at + 1 + k + j] = centres[j] + sums[1 + j] / sums[0];
    },
    derivative(sums, cases) {
      const derivative = base.derivative(sums, cases);
      return (cells, from, out, at) => {
        derivative(cells, from, scratch, 0);
        for (let t = 0; t <= k; t++) out[at + t] = scratch[t];
        for (let j = 0; j < k; j++)
          out[at + 1 + k + j] = (cells[from + 1 + j] - (sums[1 + j] / sums[0]) * cells[from]) / sums[0];
      };
    },
  };
}

/** Terms of a decomposition by these predictors. */
export function decompositionTerms(names: readonly string[]): string[] {
  return [
    'gap',
    'explained',
    'unexplained',
    ...names.map((name) => `explained: ${name}`),
    'unexplained: (intercept)',
    ...names.map((name) => `unexplained: ${name}`),
  ];
}

/** Kitagawa (1955), Oaxaca (1973), Blinder (1973): the gap m₂ − m₁ of two groups' means = explained Σ b*_j(x̄₂_j − x̄₁_j), by
 *  what they have, + unexplained (a₂ − a₁) + Σ (b₂_j − b₁_j)x̄°_j, by what it is worth. b* = coefficients of the
 *  `first` group (x̄° = x̄₂), the `second` (x̄° = x̄₁) or their `average` (both halved; Reimers 1983). The details of categories
 *  depend on the category left out, the sums do not. */
export function decompose(k: number, reference: 'first' | 'second' | 'average'): Combination {
  const part = reference === 'first' ? 0 : reference === 'second' ? 1 : 0.5;
  const evaluate = (first: Float64Array, second: Float64Array, out: Float64Array, at: number): void => {
    let [explained, unexplained] = [0, second[0] - first[0]];
    out[at + 3 + k] = unexplained;
    for (let j = 1; j <= k; j++) {
      const [x1, x2] = [first[k + j], second[k + j]];
      const price = first[j] + part * (second[j] - first[j]);
      const base = x2 + part * (x1 - x2);
      out[at + 2 + j] = price * (x2 - x1);
      out[at + 3 + k + j] = (second[j] - first[j]) * base;
      explained += out[at + 2 + j];
      unexplained += out[at + 3 + k + j];
    }
    out[at] = explained + unexplained;
    out[at + 1] = explained;
    out[at + 2] = unexplained;
  };
  return {
    linear: false,
    size: () => 4 + 2 * k,
    evaluate,
    // Every term is a polynomial of degree two, for which the central difference is the derivative exactly.
    derive(first, second, dFirst, dSecond, out, at) {
      const side = (sign: number): Float64Array => {
        const result = new Float64Array(4 + 2 * k);
        const moved = (base: Float64Array, change: Float64Array) => base.map((b, t) => b + sign * change[t]);
        evaluate(moved(first, dFirst), moved(second, dSecond), result, 0);
        return result;
      };
      const [up, down] = [side(1), side(-1)];
      for (let t = 0; t < up.length; t++) out[at + t] = (up[t] - down[t]) / 2;
    },
  };
}
