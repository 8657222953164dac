import { solveSymmetric } from './cholesky.ts';

const mostSteps = 60;

/** Largest step along `change` that keeps `at` positive, a hair shortened. */
function longest(at: Float64Array, change: Float64Array): number {
  let step = 1e20;
  for (let i = 0; i < at.length; i++) if (change[i] < 0) step = Math.min(step, -at[i] / change[i]);
  return 0.99995 * step;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Solves (Xᵀ Q X) d = Xᵀ Q r in place of `out`; false when X is collinear. */
function normalStep(x: Float64Array, q: Float64Array, r: Float64Array, out: Float64Array): boolean {
  const k = out.length;
  const matrix = new Float64Array(k * k);
  out.fill(0);
  for (let i = 0, at = 0; i < q.length; i++, at += k)
    for (let a = 0; a < k; a++) {
      const part = q[i] * x[at + a];
      out[a] += part * r[i];
      for (let b = 0; b <= a; b++) matrix[a * k + b] += part * x[at + b];
    }
  for (let a = 0; a < k; a++) for (let b = 0; b < a; b++) matrix[b * k + a] = matrix[a * k + b];
  return solveSymmetric(matrix, out, k);
}

/** Minimises Σ ρ_τ(y − xβ) by the primal–dual interior point method with Mehrotra's corrector (Portnoy & Koenker 1997,
 *  „The Gaussian hare and the Laplacian tortoise“, section 4), on the dual max yᵀa, Xᵀa = (1 − τ)Xᵀ1, 0 ≤ a ≤ 1.
 *  Returns β and a (a strictly inside 0..1 marks the rows that the fit passes through); null when X is collinear. */
export function checkMinimum(
  x: Float64Array,
  y: Float64Array,
  k: number,
  tau: number,
): { beta: Float64Array; a: Float64Array } | null {
  const n = y.length;
  const a = new Float64Array(n).fill(1 - tau);
  const s = new Float64Array(n).fill(tau);
  const dual = new Float64Array(k);
  if (
    !normalStep(
      x,
      new Float64Array(n).fill(1),
      y.map((value) => -value),
      dual,
    )
  )
    return null;
  const z = new Float64Array(n);
  const w = new Float64Array(n);
  const fitted = (d: Float64Array, i: number): number => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += x[i * k + j] * d[j];
    return sum;
  };
  const scale = y.reduce((sum, value) => sum + Math.abs(value), 0) / n + 1e-300;
  for (let i = 0; i < n; i++) {
    const r = -y[i] - fitted(dual, i);
    z[i] = Math.max(r, 0) + 1e-3 * scale;
    w[i] = z[i] - r;
  }
  const [q, r, da, ds, dz, dw] = Array.from({ length: 6 }, () => new Float64Array(n));
  const step = new Float64Array(k);
  for (let count = 0; count < mostSteps; count++) {
    const gap = dot(z, a) + dot(w, s);
    if (gap < 1e-11 * n * scale) break;
    for (let i = 0; i < n; i++) {
      q[i] = 1 / (z[i] / a[i] + w[i] / s[i]);
      r[i] = z[i] - w[i];
    }
    if (!normalStep(x, q, r, step)) break;
    for (let i = 0; i < n; i++) {
      da[i] = q[i] * (fitted(step, i) - r[i]);
      ds[i] = -da[i];
      dz[i] = -z[i] * (1 + da[i] / a[i]);
      dw[i] = -w[i] * (1 + ds[i] / s[i]);
    }
    let primal = Math.min(longest(a, da), longest(s, ds), 1);
    let dualStep = Math.min(longest(z, dz), longest(w, dw), 1);
    if (Math.min(primal, dualStep) < 1) {
      let ahead = 0;
      for (let i = 0; i < n; i++)
        ahead +=
          (z[i] + dualStep * dz[i]) * (a[i] + primal * da[i]) +
          (w[i] + dualStep * dw[i]) * (s[i] + primal * ds[i]);
      const mu = (gap * (ahead / gap) ** 3) / (2 * n);
      const curved = new Float64Array(n);
      for (let i = 0; i < n; i++)
        curved[i] = mu * (1 / a[i] - 1 / s[i]) - (da[i] * dz[i]) / a[i] + (ds[i] * dw[i]) / s[i];
      for (let i = 0; i < n; i++) r[i] -= curved[i];
      if (!normalStep(x, q, r, step)) break;
      for (let i = 0; i < n; i++) {
        const [crossA, crossS] = [da[i] * dz[i], ds[i] * dw[i]];
        da[i] = q[i] * (fitted(step, i) - r[i]);
        ds[i] = -da[i];
        dz[i] = mu / a[i] - z[i] - (z[i] * da[i] + crossA) / a[i];
        dw[i] = mu / s[i] - w[i] - (w[i] * ds[i] + crossS) / s[i];
      }
      primal = Math.min(longest(a, da), longest(s, ds), 1);
      dualStep = Math.min(longest(z, dz), longest(w, dw), 1);
    }
    for (let i = 0; i < n; i++) {
      a[i] += primal * da[i];
      s[i] += primal * ds[i];
      z[i] += dualStep * dz[i];
      w[i] += dualStep * dw[i];
    }
    for (let j = 0; j < k; j++) dual[j] += dualStep * step[j];
  }
  return { beta: dual.map((value) => -value), a };
}
