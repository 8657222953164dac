import type { RowFit, RowStatistic } from '../engine/row-pass.ts';
import { normalQuantile } from '../inference/distributions.ts';
import { solveSymmetric } from './cholesky.ts';
import { designRows } from './design-rows.ts';
import { checkMinimum } from './interior-point.ts';
import type { Predictor } from './regression.ts';
import { solveSquare } from './solve.ts';

function residual(x: Float64Array, y: Float64Array, beta: Float64Array, i: number): number {
  const k = beta.length;
  let left = y[i];
  for (let a = 0; a < k; a++) left -= x[i * k + a] * beta[a];
  return left;
}

/** Σ ρ_τ(y − xβ). */
function loss(x: Float64Array, y: Float64Array, beta: Float64Array, tau: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const left = residual(x, y, beta, i);
    sum += left * (left < 0 ? tau - 1 : tau);
  }
  return sum;
}

/** The exact corner next to an interior solution: the fit through the k rows that lie deepest inside 0..1. */
function corner(
  x: Float64Array,
  y: Float64Array,
  tau: number,
  found: { beta: Float64Array; a: Float64Array },
): Float64Array {
  const k = found.beta.length;
  const depth = (i: number): number => Math.min(found.a[i], 1 - found.a[i]);
  const through = [...found.a.keys()].sort((i, j) => depth(j) - depth(i)).slice(0, k);
  const matrix = Float64Array.from(through.flatMap((i) => [...x.subarray(i * k, (i + 1) * k)]));
  const exact = Float64Array.from(through, (i) => y[i]);
  if (!solveSquare(matrix, exact, k)) return found.beta;
  return loss(x, y, exact, tau) <= loss(x, y, found.beta, tau) * (1 + 1e-12) ? exact : found.beta;
}

/** w·ρ(y − xβ) = ρ(wy − wxβ): rows are multiplied by their weights, those of weight zero left out. */
function fitQuantile(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  k: number,
  tau: number,
): Float64Array {
  const kept = Int32Array.from(y, (_, i) => i).filter((i) => weights[i] > 0);
  const wx = new Float64Array(kept.length * k);
  kept.forEach((i, at) => {
    for (let a = 0; a < k; a++) wx[at * k + a] = weights[i] * x[i * k + a];
  });
  const wy = Float64Array.from(kept, (i) => weights[i] * y[i]);
  const found = kept.length > k ? checkMinimum(wx, wy, k, tau) : null;
  return found === null ? new Float64Array(k).fill(Number.NaN) : corner(wx, wy, tau, found);
}

/** Bandwidth of Hall & Sheather (1988) on the scale of the residuals, as `quantreg`'s `se = "ker"` (Powell 1991). */
function bandwidth(residuals: Float64Array, tau: number): number {
  const n = residuals.length;
  const z = normalQuantile(tau);
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  const h =
    n ** (-1 / 3) * normalQuantile(0.975) ** (2 / 3) * ((1.5 * density ** 2) / (2 * z * z + 1)) ** (1 / 3);
  const [low, high] = [Math.max(1e-3, tau - h), Math.min(1 - 1e-3, tau + h)];
  const sorted = residuals.slice().sort();
  const mean = residuals.reduce((sum, one) => sum + one, 0) / n;
  const sd = Math.sqrt(residuals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
  const quartiles = (sorted[Math.floor(0.75 * n)] - sorted[Math.floor(0.25 * n)]) / 1.34;
  return (normalQuantile(high) - normalQuantile(low)) * Math.min(sd, quartiles || sd);
}

/** ∂β/∂w = D⁻¹x(τ − 1(e < 0)), D = Σ w f(0) x xᵀ with Powell's kernel estimate of the density at the quantile. */
function sandwich(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
  tau: number,
): Float64Array {
  const k = beta.length;
  const residuals = Float64Array.from(y, (_, i) => residual(x, y, beta, i));
  const width = bandwidth(residuals, tau);
  const matrix = new Float64Array(k * k);
  residuals.forEach((left, i) => {
    const z = left / width;
    const height = (weights[i] * Math.exp((-z * z) / 2)) / (width * Math.sqrt(2 * Math.PI));
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) matrix[a * k + b] += height * x[i * k + a] * x[i * k + b];
  });
  const out = new Float64Array(y.length * k);
  residuals.forEach((left, i) => {
    const change = x.slice(i * k, (i + 1) * k).map((value) => value * (tau - (left < 0 ? 1 : 0)));
    if (!solveSymmetric(matrix.slice(), change, k)) change.fill(Number.NaN);
    out.set(change, i * k);
  });
  return out;
}

/** Weighted quantile regression (Koenker & Bassett 1978) with an intercept. Terms: `50: (intercept)`, `50: x` … for each
 *  share of `shares`. Replicates are refitted exactly; linearised errors take Powell's kernel sandwich. */
export function quantileRegression(
  outcome: Float64Array,
  predictors: readonly Predictor[],
  percents: readonly number[],
): RowStatistic {
  const k = predictors.length + 1;
  const names = ['(intercept)', ...predictors.map(({ term }) => term)];
  return {
    terms: percents.flatMap((percent) => names.map((name) => `${percent}: ${name}`)),
    complete: (row) =>
      Number.isFinite(outcome[row]) && predictors.every(({ values }) => Number.isFinite(values[row])),
    prepare(rows): RowFit {
      const { x, restore, reduce } = designRows(rows, predictors);
      const y = Float64Array.from(rows, (row) => outcome[row]);
      return {
        fit: (weights) =>
          Float64Array.from(
            percents.flatMap((percent) => [...restore(fitQuantile(x, y, weights, k, percent / 100))]),
          ),
        gradient(weights, values) {
          const out = new Float64Array(rows.length * values.length);
          percents.forEach((percent, p) => {
            const beta = reduce(values.slice(p * k, (p + 1) * k));
            const part = sandwich(x, y, weights, beta, percent / 100);
            for (let i = 0; i < rows.length; i++)
              out.set(restore(part.subarray(i * k, (i + 1) * k)), i * values.length + p * k);
          });
          return out;
        },
      };
    },
  };
}
