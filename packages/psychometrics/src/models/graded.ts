import type { Family } from './family.ts';

/**
 * Graded response model (Samejima 1969): P(x ≥ k) = logistic(a θ + d_k), d_1 > d_2 > …; thresholds b_k = −d_k / a.
 */
export const graded: Family = {
  isLogConcave: true,
  hasSufficientScore: false,

  parameterCount: (categories) => categories,

  evaluate(parameters, categories, theta, p, gradient) {
    gradient.fill(0, 0, categories * categories);
    for (let k = 0; k < categories; k++) {
      const upper = boundary(parameters, categories, theta, k);
      const lower = boundary(parameters, categories, theta, k + 1);
      p[k] = between(upper, lower);
      const row = k * categories;
      // W / P written without a difference of nearly equal numbers: W_k = s(1 − s), P = s_k (1 − s_{k+1}) (1 − e^{v−u}).
      const gap = -Math.expm1(lower - upper);
      const up = k === 0 ? 0 : logistic(-upper) / (logistic(-lower) * gap);
      const down = k === categories - 1 ? 0 : logistic(lower) / (logistic(upper) * gap);
      gradient[row] = theta * (up - down);
      if (k > 0) gradient[row + k] = up;
      if (k < categories - 1) gradient[row + k + 1] = -down;
    }
  },

  derive(parameters, categories, theta, p, first, second) {
    const a = parameters[0];
    for (let k = 0; k < categories; k++) {
      const upper = boundary(parameters, categories, theta, k);
      const lower = boundary(parameters, categories, theta, k + 1);
      const s = logistic(upper);
      const t = logistic(lower);
      p[k] = between(upper, lower);
      first[k] = a * (s * logistic(-upper) - t * logistic(-lower));
      second[k] = a * a * (s * logistic(-upper) * (1 - 2 * s) - t * logistic(-lower) * (1 - 2 * t));
    }
  },

  allows(parameters) {
    for (let k = 2; k < parameters.length; k++) if (!(parameters[k] < parameters[k - 1])) return false;
    return true;
  },

  start(shares) {
    const parameters = new Float64Array(shares.length);
    parameters[0] = 1;
    let above = 1;
    for (let k = 1; k < shares.length; k++) {
      above -= shares[k - 1];
      parameters[k] = 1.1 * Math.log(above / (1 - above));
    }
    return parameters;
  },

  fromItem: ({ a, b }) => Float64Array.of(a, ...b.map((threshold) => -a * threshold)),

  toItem: (parameters) => ({
    a: parameters[0],
    b: Array.from(parameters.subarray(1), (d) => -d / parameters[0]),
    c: 0,
  }),
};

/** Logit of P(x ≥ k): +∞ for k = 0, −∞ beyond the last category. */
function boundary(parameters: Float64Array, categories: number, theta: number, k: number): number {
  if (k === 0) return Number.POSITIVE_INFINITY;
  if (k === categories) return Number.NEGATIVE_INFINITY;
  return parameters[0] * theta + parameters[k];
}

/** logistic(u) − logistic(v) for u > v without cancellation in the tails. */
function between(u: number, v: number): number {
  return logistic(u) * logistic(-v) * -Math.expm1(v - u);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
