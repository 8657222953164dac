import type { Family } from './family.ts';

/**
 * Generalised partial credit model (Muraki 1992), P(k) ∝ exp(k a θ + d_k) with d_0 = 0. With two categories it is the
 * 2PL, with the slope held at 1 the Rasch model (two categories) or the partial credit model (Masters 1982).
 * Step difficulties: b_k = −(d_k − d_{k−1}) / a.
 */
export const dividedByTotal: Family = {
  isLogConcave: true,
  hasSufficientScore: true,

  parameterCount: (categories) => categories,

  evaluate(parameters, categories, theta, p, gradient) {
    const expected = categoryShares(parameters, categories, theta, p);
    for (let k = 0; k < categories; k++) {
      const row = k * categories;
      gradient[row] = theta * (k - expected);
      for (let j = 1; j < categories; j++) gradient[row + j] = (k === j ? 1 : 0) - p[j];
    }
  },

  derive(parameters, categories, theta, p, first, second) {
    categoryShares(parameters, categories, theta, p);
    const a = parameters[0];
    // k − E(x) as a sum over the other categories keeps its digits where P(k) is nearly 1.
    for (let k = 0; k < categories; k++) {
      first[k] = 0;
      for (let h = 0; h < categories; h++) first[k] += (k - h) * p[h];
    }
    let variance = 0;
    for (let k = 0; k < categories; k++) variance += p[k] * first[k] ** 2;
    for (let k = 0; k < categories; k++) {
      second[k] = a * a * p[k] * (first[k] ** 2 - variance);
      first[k] *= a * p[k];
    }
  },

  allows: () => true,

  start(shares) {
    // Adjacent logits are those of a person at θ = 0 when all are alike; 1.1 allows for the spread of persons.
    return Float64Array.from(shares, (share, k) => (k === 0 ? 1 : 1.1 * Math.log(share / shares[0])));
  },

  fromItem({ a, b }) {
    const parameters = new Float64Array(b.length + 1);
    parameters[0] = a;
    let sum = 0;
    b.forEach((step, k) => {
      sum -= a * step;
      parameters[k + 1] = sum;
    });
    return parameters;
  },

  toItem(parameters) {
    const a = parameters[0];
    const b: number[] = [];
    for (let k = 1; k < parameters.length; k++) {
      b.push(-(parameters[k] - (k > 1 ? parameters[k - 1] : 0)) / a);
    }
    return { a, b, c: 0 };
  },
};

/** Writes the softmax of the category logits to `p`; returns the expected score. */
function categoryShares(
  parameters: Float64Array,
  categories: number,
  theta: number,
  p: Float64Array,
): number {
  const a = parameters[0];
  let highest = 0;
  p[0] = 0;
  for (let k = 1; k < categories; k++) {
    p[k] = k * a * theta + parameters[k];
    if (p[k] > highest) highest = p[k];
  }
  let total = 0;
  for (let k = 0; k < categories; k++) {
    p[k] = Math.exp(p[k] - highest);
    total += p[k];
  }
  let expected = 0;
  for (let k = 0; k < categories; k++) {
    p[k] /= total;
    expected += k * p[k];
  }
  return expected;
}
