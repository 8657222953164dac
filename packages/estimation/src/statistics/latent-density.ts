import { solveSymmetric } from './cholesky.ts';

/** A smooth distribution of true values on an even grid: log g = Σ α_d z^d + constant, z standardised.
 *  Log-polynomials of degree 4 let mean, spread, skewness and tails differ; degree 2 is the normal distribution. */
export interface LatentGrid {
  /** Grid points. */
  points: Float64Array;
  step: number;
  /** Features z, z², z³/3, z⁴/12 of each point, points × degree. */
  features: Float64Array;
  degree: number;
}

const pointCount = 81;
const reach = 4.5;

/** Grid over mean ± 4.5 standard deviations of the observed values. */
export function latentGrid(mean: number, sd: number, degree: number): LatentGrid {
  const step = (2 * reach * sd) / (pointCount - 1);
  const points = Float64Array.from({ length: pointCount }, (_, i) => mean - reach * sd + i * step);
  const scale = [1, 1, 1 / 3, 1 / 12];
  const features = new Float64Array(pointCount * degree);
  points.forEach((point, i) => {
    const z = (point - mean) / sd;
    for (let d = 0; d < degree; d++) features[i * degree + d] = scale[d] * z ** (d + 1);
  });
  return { points, step, features, degree };
}

/** Masses g_k(α), adding up to 1. */
function massesOf({ features, degree, points }: LatentGrid, alpha: Float64Array): Float64Array {
  const logs = Float64Array.from(points, (_, i) => {
    let sum = 0;
    for (let d = 0; d < degree; d++) sum += alpha[d] * features[i * degree + d];
    return sum;
  });
  const top = logs.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  const masses = logs.map((one) => Math.exp(one - top));
  const total = masses.reduce((sum, one) => sum + one, 0);
  return masses.map((mass) => mass / total);
}

/** Mean features under each observation: bins × degree, and the log-likelihood of each bin. */
function posteriors(
  grid: LatentGrid,
  kernel: Float64Array,
  masses: Float64Array,
): { means: Float64Array; logs: Float64Array; second: Float64Array } {
  const { degree, features } = grid;
  const count = masses.length;
  const bins = kernel.length / count;
  const means = new Float64Array(bins * degree);
  const second = new Float64Array(bins * degree * degree);
  const logs = new Float64Array(bins);
  for (let b = 0; b < bins; b++) {
    let total = 0;
    for (let k = 0; k < count; k++) {
      const joint = kernel[b * count + k] * masses[k];
      total += joint;
      for (let d = 0; d < degree; d++) {
        const part = joint * features[k * degree + d];
        means[b * degree + d] += part;
        for (let e = 0; e <= d; e++) second[(b * degree + d) * degree + e] += part * features[k * degree + e];
      }
    }
    logs[b] = Math.log(total);
    for (let d = 0; d < degree; d++) {
      means[b * degree + d] /= total;
      for (let e = 0; e <= d; e++) second[(b * degree + d) * degree + e] /= total;
    }
  }
  return { means, logs, second };
}

/** A maximum of the likelihood, with what its derivatives need. */
export interface DensityFit {
  alpha: Float64Array;
  masses: Float64Array;
  /** Score of each bin, bins × degree. */
  scores: Float64Array;
  /** Information with the penalty, degree × degree. */
  information: Float64Array;
}

/** Prior cases of the penalty on α: keeps the tails of small groups quiet. */
const penalty = 0.5;
const mostSteps = 60;

function evaluate(grid: LatentGrid, kernel: Float64Array, counts: Float64Array, alpha: Float64Array) {
  const { degree } = grid;
  const masses = massesOf(grid, alpha);
  const whole = posteriors(grid, new Float64Array(masses.length).fill(1), masses);
  const { means, logs, second } = posteriors(grid, kernel, masses);
  const gradient = new Float64Array(degree);
  const observed = new Float64Array(degree * degree);
  const outer = new Float64Array(degree * degree);
  let objective = 0;
  const scores = new Float64Array(means.length);
  const covariance = (at: { means: Float64Array; second: Float64Array }, b: number, d: number, e: number) =>
    at.second[(b * degree + d) * degree + e] - at.means[b * degree + d] * at.means[b * degree + e];
  counts.forEach((count, b) => {
    if (count <= 0) return;
    objective += count * logs[b];
    for (let d = 0; d < degree; d++) {
      scores[b * degree + d] = means[b * degree + d] - whole.means[d];
      gradient[d] += count * scores[b * degree + d];
      for (let e = 0; e <= d; e++) {
        observed[d * degree + e] +=
          count * (covariance(whole, 0, d, e) - covariance({ means, second }, b, d, e));
        outer[d * degree + e] += count * scores[b * degree + d] * scores[b * degree + e];
      }
    }
  });
  for (let d = 0; d < degree; d++) {
    objective -= (penalty / 2) * alpha[d] ** 2;
    gradient[d] -= penalty * alpha[d];
    for (const matrix of [observed, outer]) {
      matrix[d * degree + d] += penalty;
      for (let e = 0; e < d; e++) matrix[e * degree + d] = matrix[d * degree + e];
    }
  }
  return { masses, objective, gradient, observed, outer, scores };
}

/** Penalised maximum likelihood of α given observations y = true + normal error (Efron 2016, „Empirical Bayes
 *  deconvolution estimates“, g-modelling with a log-polynomial base): Newton's steps, halved until the likelihood
 *  grows; where the observed information is not positive, scores' outer products stand in for it. `counts` are cases a bin,
 *  `kernel` bins × points the densities of the error. Null when it does not settle. */
export function fitDensity(
  grid: LatentGrid,
  kernel: Float64Array,
  counts: Float64Array,
  start: Float64Array,
): DensityFit | null {
  const { degree } = grid;
  let alpha = start.slice();
  let now = evaluate(grid, kernel, counts, alpha);
  for (let count = 0; count < mostSteps; count++) {
    let step = now.gradient.slice();
    if (!solveSymmetric(now.observed.slice(), step, degree)) {
      step = now.gradient.slice();
      if (!solveSymmetric(now.outer.slice(), step, degree)) return null;
    }
    const size = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    if (size < 1e-9) return { alpha, masses: now.masses, scores: now.scores, information: now.observed };
    let factor = Math.min(1, 2 / size);
    for (let halving = 0; halving < 30; halving++, factor /= 2) {
      const tried = alpha.map((value, d) => value + factor * step[d]);
      const next = evaluate(grid, kernel, counts, tried);
      if (next.objective >= now.objective - 1e-9 * Math.abs(now.objective) || halving === 29) {
        alpha = tried;
        now = next;
        break;
      }
    }
  }
  return null;
}
