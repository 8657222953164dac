import fCdf from '@stdlib/stats-base-dists-f-cdf';
import { solveSymmetric } from '../statistics/cholesky.ts';

export interface WaldTest {
  f: number;
  numerator: number;
  denominator: number;
  p: number;
}

/** Tests that all of `count` contrasts are zero: W = θᵀV⁻¹θ, F = W(ν − k + 1)/(νk) on k and ν − k + 1 degrees of freedom
 *  (adjusted Wald test, Korn & Graubard 1990), ν = those of V. Null when V is singular or ν < k. */
export function waldTest(theta: Float64Array, covariance: Float64Array, degrees: number): WaldTest | null {
  const k = theta.length;
  const solved = theta.slice();
  if (k === 0 || degrees < k || !solveSymmetric(covariance.slice(), solved, k)) return null;
  const wald = theta.reduce((sum, value, i) => sum + value * solved[i], 0);
  const factor = Number.isFinite(degrees) ? (degrees - k + 1) / degrees : 1;
  const denominator = degrees - k + 1;
  const f = (factor * wald) / k;
  return { f, numerator: k, denominator, p: 1 - fCdf(f, k, denominator) };
}
