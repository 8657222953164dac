import type { RowFit, RowStatistic } from '../engine/row-pass.ts';
import { solveSymmetric } from './cholesky.ts';
import { designRows } from './design-rows.ts';
import type { Predictor } from './regression.ts';

const mostSteps = 50;

/** Sums at β: score Σw x(y − μ) and information Σw μ(1−μ) x xᵀ. */
function scoreAndInformation(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
  score: Float64Array,
  information: Float64Array,
): void {
  const k = beta.length;
  score.fill(0);
  information.fill(0);
  for (let i = 0, at = 0; i < y.length; i++, at += k) {
    if (weights[i] === 0) continue;
    let eta = 0;
    for (let a = 0; a < k; a++) eta += x[at + a] * beta[a];
    const mean = 1 / (1 + Math.exp(-eta));
    const residual = weights[i] * (y[i] - mean);
    const spread = weights[i] * mean * (1 - mean);
    for (let a = 0; a < k; a++) {
      score[a] += residual * x[at + a];
      const part = spread * x[at + a];
      for (let b = 0; b <= a; b++) information[a * k + b] += part * x[at + b];
    }
  }
  for (let a = 0; a < k; a++) for (let b = 0; b < a; b++) information[b * k + a] = information[a * k + b];
}

function informationAt(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
): Float64Array {
  const information = new Float64Array(beta.length ** 2);
  scoreAndInformation(x, y, weights, beta, new Float64Array(beta.length), information);
  return information;
}

/** Newton's steps to the weighted maximum; null when it does not exist (separation, collinear predictors). */
function maximum(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  start: Float64Array,
): Float64Array | null {
  const k = start.length;
  const beta = start.slice();
  const score = new Float64Array(k);
  const information = new Float64Array(k * k);
  for (let step = 0; step < mostSteps; step++) {
    scoreAndInformation(x, y, weights, beta, score, information);
    if (!solveSymmetric(information, score, k)) return null;
    let size = 0;
    for (let a = 0; a < k; a++) {
      // Long first steps overshoot where nearly all answers are alike.
      beta[a] += Math.max(-5, Math.min(5, score[a]));
      size = Math.max(size, Math.abs(score[a]) / (1 + Math.abs(beta[a])));
    }
    // Newton's error squares from step to step: the next step would be about 1e-12.
    if (size < 1e-6) return beta;
  }
  return null;
}

/** One Newton step from the full-sample β that looks only at the rows whose weights differ: there the full score is zero. A
 *  replicate that changes few rows starts so close that one pass over all rows finishes it. */
function headStart(
  x: Float64Array,
  y: Float64Array,
  full: { weights: Float64Array; beta: Float64Array; information: Float64Array },
  weights: Float64Array,
): Float64Array {
  const k = full.beta.length;
  const changed: number[] = [];
  for (let i = 0; i < weights.length; i++) if (weights[i] !== full.weights[i]) changed.push(i);
  if (changed.length * 4 > weights.length) return full.beta;
  const score = new Float64Array(k);
  const information = new Float64Array(k * k);
  const rows = Float64Array.from(changed.flatMap((i) => [...x.subarray(i * k, (i + 1) * k)]));
  const outcomes = Float64Array.from(changed, (i) => y[i]);
  const difference = Float64Array.from(changed, (i) => weights[i] - full.weights[i]);
  scoreAndInformation(rows, outcomes, difference, full.beta, score, information);
  const whole = information.map((entry, at) => entry + full.information[at]);
  return solveSymmetric(whole, score, k) ? full.beta.map((value, a) => value + score[a]) : full.beta;
}

/** McKelvey and Zavoina's R² = V/(V + π²/3), V = weighted variance of the linear predictor (BIFIEsurvey's
 *  `R2` takes the unweighted one). */
function explained(
  x: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
): { r: number; etas: Float64Array } {
  const k = beta.length;
  const etas = Float64Array.from({ length: weights.length }, (_, i) => {
    let eta = 0;
    for (let a = 0; a < k; a++) eta += x[i * k + a] * beta[a];
    return eta;
  });
  let [w, sum, squares] = [0, 0, 0];
  const centre = etas[0] ?? 0;
  etas.forEach((eta, i) => {
    w += weights[i];
    sum += weights[i] * (eta - centre);
    squares += weights[i] * (eta - centre) ** 2;
  });
  const variance = squares / w - (sum / w) ** 2;
  return { r: variance / (variance + Math.PI ** 2 / 3), etas };
}

/** Weighted logistic regression of a 0/1 outcome on the predictors with an intercept (pseudo maximum likelihood, Binder
 *  1983; R survey `svyglm(quasibinomial)`, coefficients as BIFIEsurvey `BIFIE.logistreg`). Terms: `(intercept)`, one a predictor (log
 *  odds), `r-squared` (McKelvey and Zavoina 1975). Outcomes other than 0 and 1 count as missing. */
export function logistic(outcome: Float64Array, predictors: readonly Predictor[]): RowStatistic {
  const k = predictors.length + 1;
  const terms = ['(intercept)', ...predictors.map(({ term }) => term), 'r-squared'];
  return {
    terms,
    complete: (row) =>
      (outcome[row] === 0 || outcome[row] === 1) &&
      predictors.every(({ values }) => Number.isFinite(values[row])),
    prepare(rows): RowFit {
      const { x, restore, reduce } = designRows(rows, predictors);
      const y = Float64Array.from(rows, (row) => outcome[row]);
      let full: { weights: Float64Array; beta: Float64Array; information: Float64Array } | null = null;
      return {
        fit(weights, start) {
          const near = start === null || full === null ? new Float64Array(k) : headStart(x, y, full, weights);
          const beta = maximum(x, y, weights, near);
          if (beta === null) return new Float64Array(k + 1).fill(Number.NaN);
          if (start === null)
            full = { weights: weights.slice(), beta, information: informationAt(x, y, weights, beta) };
          return Float64Array.of(...restore(beta), explained(x, weights, beta).r);
        },
        gradient: (weights, values) => gradient(x, y, weights, reduce(values.subarray(0, k)), restore),
      };
    },
  };
}

/** ∂β/∂w = I⁻¹x(y − μ); ∂R² by the chain rule. */
function gradient(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
  restore: (beta: Float64Array) => Float64Array,
): Float64Array {
  const k = beta.length;
  const information = informationAt(x, y, weights, beta);
  const { r, etas } = explained(x, weights, beta);
  const w = weights.reduce((sum, one) => sum + one, 0);
  const mean = etas.reduce((sum, eta, i) => sum + weights[i] * eta, 0) / w;
  const variance = etas.reduce((sum, eta, i) => sum + weights[i] * (eta - mean) ** 2, 0) / w;
  const slope = new Float64Array(k);
  etas.forEach((eta, i) => {
    for (let a = 0; a < k; a++) slope[a] += (2 * weights[i] * (eta - mean) * x[i * k + a]) / w;
  });
  const out = new Float64Array(y.length * (k + 1));
  for (let i = 0; i < y.length; i++) {
    const residual = y[i] - 1 / (1 + Math.exp(-etas[i]));
    const change = x.slice(i * k, (i + 1) * k).map((value) => value * residual);
    solveSymmetric(information.slice(), change, k);
    let dVariance = ((etas[i] - mean) ** 2 - variance) / w;
    for (let a = 0; a < k; a++) dVariance += slope[a] * change[a];
    out.set(restore(change), i * (k + 1));
    out[i * (k + 1) + k] = (dVariance * (1 - r) ** 2) / (Math.PI ** 2 / 3);
  }
  return out;
}
