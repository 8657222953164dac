import type { Family } from './family.ts';

/**
 * Three-parameter logistic model (Birnbaum 1968): P(1) = c + (1 − c) logistic(a θ + d), estimated with a normal prior
 * N(logit 0.2, 0.5) on logit c, without which c is hardly identified in small samples.
 */
export const threeParameter: Family = {
  isLogConcave: false,
  hasSufficientScore: false,

  prior: { index: 2, mean: Math.log(0.25), sd: 0.5 },

  parameterCount: () => 3,

  evaluate(parameters, _categories, theta, p, gradient) {
    const s = logistic(parameters[0] * theta + parameters[1]);
    const c = logistic(parameters[2]);
    p[0] = (1 - c) * logistic(-parameters[0] * theta - parameters[1]);
    p[1] = c + (1 - c) * s;
    gradient[0] = -s * theta;
    gradient[1] = -s;
    gradient[2] = -c;
    const slope = ((1 - c) * s * (1 - s)) / p[1];
    gradient[3] = slope * theta;
    gradient[4] = slope;
    gradient[5] = ((1 - s) * c * (1 - c)) / p[1];
  },

  derive(parameters, _categories, theta, p, first, second) {
    const a = parameters[0];
    const s = logistic(a * theta + parameters[1]);
    const c = logistic(parameters[2]);
    p[0] = (1 - c) * logistic(-a * theta - parameters[1]);
    p[1] = c + (1 - c) * s;
    first[1] = (1 - c) * a * s * (1 - s);
    second[1] = a * first[1] * (1 - 2 * s);
    first[0] = -first[1];
    second[0] = -second[1];
  },

  allows: () => true,

  start(shares) {
    const aboveChance = Math.min(Math.max((shares[1] - 0.2) / 0.8, 0.05), 0.95);
    return Float64Array.of(1, 1.1 * Math.log(aboveChance / (1 - aboveChance)), Math.log(0.25));
  },

  fromItem: ({ a, b, c }) => Float64Array.of(a, -a * b[0], logit(c)),

  toItem: (parameters) => ({
    a: parameters[0],
    b: [-parameters[1] / parameters[0]],
    c: logistic(parameters[2]),
  }),
};

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Logit of a lower asymptote; −∞ for none. */
export function logit(c: number): number {
  return Math.log(c / (1 - c));
}
