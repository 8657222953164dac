import { solveSymmetric } from './cholesky.ts';
import type { SchoolSums } from './school-sums.ts';
import { solveSquare } from './solve.ts';

/** A fitted random-intercept model y = xβ + u_school + e. */
export interface RandomIntercept {
  beta: Float64Array;
  /** Variance of u. */
  between: number;
  /** Variance of e. */
  within: number;
}

/** Σ w e and Σ w e² of school j at β. */
function residualSums(schools: SchoolSums, j: number, beta: Float64Array): { sum: number; squares: number } {
  const { size } = schools;
  const sign = (a: number): number => (a === size - 1 ? 1 : -beta[a]);
  let [sum, squares] = [0, 0];
  for (let a = 0; a < size; a++) {
    sum += sign(a) * schools.sums[j * size + a];
    for (let b = 0; b < size; b++) squares += sign(a) * sign(b) * schools.products[(j * size + a) * size + b];
  }
  return { sum, squares: Math.max(0, squares) };
}

/** Generalised least squares at a given ratio ρ = τ²/σ²; null when the predictors are collinear. */
function slopesAt(schools: SchoolSums, ratio: number): Float64Array | null {
  const { size } = schools;
  const k = size - 1;
  const matrix = new Float64Array(k * k);
  const beta = new Float64Array(k);
  for (let j = 0; j < schools.schools; j++) {
    const w = schools.weight[j];
    const shrink = ratio / (1 + schools.pupils[j] * ratio);
    const at = j * size;
    for (let a = 0; a < k && w > 0; a++)
      for (let b = 0; b < size; b++) {
        const crossed = shrink * schools.sums[at + a] * schools.sums[at + b];
        const entry = w * (schools.products[(at + a) * size + b] - crossed);
        if (b === k) beta[a] += entry;
        else matrix[a * k + b] += entry;
      }
  }
  return solveSymmetric(matrix, beta, k) ? beta : null;
}

/** β, σ² and the slope of the profile deviance in ρ; by the envelope theorem β and σ² may be held. */
function profileAt(schools: SchoolSums, ratio: number): (RandomIntercept & { slope: number }) | null {
  const beta = slopesAt(schools, ratio);
  if (beta === null) return null;
  let [pupils, squares, gain, price] = [0, 0, 0, 0];
  for (let j = 0; j < schools.schools; j++) {
    const w = schools.weight[j];
    if (w === 0) continue;
    const n = schools.pupils[j];
    const residual = residualSums(schools, j, beta);
    pupils += w * n;
    squares += w * (residual.squares - (ratio / (1 + n * ratio)) * residual.sum ** 2);
    gain += w * (residual.sum / (1 + n * ratio)) ** 2;
    price += (w * n) / (1 + n * ratio);
  }
  const within = squares / pupils;
  if (!(within > 0)) return null;
  return { beta, within, between: ratio * within, slope: (price - gain / within) / pupils };
}

/** Root of an increasing function between a negative and a positive end: regula falsi with Illinois' halving. */
function rootBetween(
  slope: (x: number) => number,
  low: number,
  high: number,
  atLow: number,
  atHigh: number,
): number {
  let [a, b, fa, fb, side] = [low, high, atLow, atHigh, 0];
  for (let step = 0; step < 100 && b - a > 1e-13 * b; step++) {
    const c = (a * fb - b * fa) / (fb - fa);
    const fc = slope(c);
    if (fc === 0 || c <= a || c >= b) return c;
    if (fc < 0) {
      a = c;
      fa = fc;
      if (side === -1) fb /= 2;
      side = -1;
    } else {
      b = c;
      fb = fc;
      if (side === 1) fa /= 2;
      side = 1;
    }
  }
  return (a + b) / 2;
}

/** Weighted pseudo maximum likelihood of the random-intercept model (Asparouhov 2006; Rabe-Hesketh & Skrondal 2006, with
 *  pupil weights scaled as `school-sums` states): β and σ² are profiled out, the ratio ρ is found as the root of
 *  the profile's slope, 0 when that is not negative at 0. `nearby`: a ratio to begin at. Null when not estimable. */
export function fitRandomIntercept(schools: SchoolSums, nearby: number): RandomIntercept | null {
  const slope = (ratio: number): number => profileAt(schools, ratio)?.slope ?? Number.NaN;
  const none = profileAt(schools, 0);
  if (none === null) return null;
  if (none.slope >= 0) return none;
  let [low, atLow] = [0, none.slope];
  let high = nearby > 0 ? 1.2 * nearby : 0.1;
  let atHigh = slope(high);
  while (atHigh < 0 && high < 1e9) {
    [low, atLow] = [high, atHigh];
    high *= 2;
    atHigh = slope(high);
  }
  if (!(atHigh > 0)) return null;
  const below = nearby * 0.8;
  const atBelow = below > low && below < high ? slope(below) : 1;
  if (atBelow < 0) [low, atLow] = [below, atBelow];
  return profileAt(schools, rootBetween(slope, low, high, atLow, atHigh));
}

/** Score of one school in (β, τ², σ²), unweighted. */
function schoolScore(schools: SchoolSums, j: number, model: RandomIntercept): Float64Array {
  const { size } = schools;
  const k = size - 1;
  const { beta, between, within } = model;
  const n = schools.pupils[j];
  const { sum, squares } = residualSums(schools, j, beta);
  const spread = within + n * between;
  const out = new Float64Array(k + 2);
  for (let a = 0; a < k; a++) {
    let cross = schools.products[(j * size + a) * size + k];
    for (let b = 0; b < k; b++) cross -= schools.products[(j * size + a) * size + b] * beta[b];
    out[a] = (cross - (between / spread) * schools.sums[j * size + a] * sum) / within;
  }
  out[k] = (sum ** 2 / spread ** 2 - n / spread) / 2;
  const pulled = (between * sum ** 2 * (2 * within + n * between)) / (within ** 2 * spread ** 2);
  out[k + 1] = (squares / within ** 2 - pulled - (n - 1) / within - 1 / spread) / 2;
  return out;
}

function totalScore(schools: SchoolSums, model: RandomIntercept): Float64Array {
  const total = new Float64Array(schools.size + 1);
  for (let j = 0; j < schools.schools; j++)
    if (schools.weight[j] > 0)
      schoolScore(schools, j, model).forEach((score, t) => {
        total[t] += schools.weight[j] * score;
      });
  return total;
}

/** Change of (β, τ², σ²) when school j's weight grows by its own amount: −H⁻¹ W_j s_j, H by central differences of the
 *  score. With τ² = 0 at the boundary it is held there. schools × (k + 2). */
export function schoolInfluence(schools: SchoolSums, model: RandomIntercept): Float64Array {
  const k = schools.size - 1;
  const size = k + 2;
  const point = Float64Array.of(...model.beta, model.between, model.within);
  const at = (values: Float64Array): RandomIntercept => ({
    beta: values.slice(0, k),
    between: values[k],
    within: values[k + 1],
  });
  const hessian = new Float64Array(size * size);
  point.forEach((value, t) => {
    const reach = 1e-5 * (t < k ? Math.abs(value) + Math.sqrt(model.within) : model.within);
    const side = (sign: number): Float64Array =>
      totalScore(schools, at(point.map((one, u) => (u === t ? one + sign * reach : one))));
    const [up, down] = [side(1), side(-1)];
    for (let u = 0; u < size; u++) hessian[u * size + t] = (up[u] - down[u]) / (2 * reach);
  });
  const held = model.between === 0;
  for (let u = 0; u < size && held; u++) hessian[k * size + u] = u === k ? 1 : 0;
  const out = new Float64Array(schools.schools * size);
  for (let j = 0; j < schools.schools; j++) {
    if (schools.weight[j] === 0) continue;
    const change = schoolScore(schools, j, model).map((score) => -schools.weight[j] * score);
    if (held) change[k] = 0;
    if (!solveSquare(hessian.slice(), change, size)) change.fill(Number.NaN);
    out.set(change, j * size);
  }
  return out;
}
