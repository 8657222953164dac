import { cholesky, solveCholesky } from './cholesky.ts';

/** Extrapolates a fixed-point iteration from its last steps. */
export interface Accelerator {
  /** Takes a point and its image under the map; returns where to go next. */
  next(point: Float64Array, image: Float64Array): Float64Array;
  /** Forgets the past, and the preconditioning: after a step that had to be taken back. */
  restart(): void;
}

/**
 * Anderson acceleration of the given memory (Walker & Ni 2011, type II: the combination of the last residuals that is
 * smallest in least squares), which for EM behaves as a quasi-Newton method (cf. DAAREM, Henderson & Varadhan 2019).
 *
 * @param precondition turns a step of the iteration into one that nearly reaches the fixed point, where something is known of its slopes.
 */
export function andersonAccelerator(
  memory: number,
  precondition?: (step: Float64Array) => Float64Array,
): Accelerator {
  let preconditioned = precondition;
  let residuals: Float64Array[] = [];
  let images: Float64Array[] = [];
  return {
    next(point, image) {
      const step = image.map((value, i) => value - point[i]);
      const residual = preconditioned ? preconditioned(step) : step;
      const target = residual.map((value, i) => point[i] + value);
      residuals = [residual, ...residuals].slice(0, memory + 1);
      images = [target, ...images].slice(0, memory + 1);
      const next = Float64Array.from(target);
      leastSquares(residuals).forEach((coefficient, k) => {
        for (let i = 0; i < next.length; i++) next[i] -= coefficient * (target[i] - images[k + 1][i]);
      });
      return next;
    },
    restart() {
      preconditioned = undefined;
      residuals = [];
      images = [];
    },
  };
}

/** Coefficients γ that minimise |f_0 − Σ γ_k (f_0 − f_k)|². */
function leastSquares(residuals: readonly Float64Array[]): Float64Array {
  const size = residuals.length - 1;
  const differences = residuals.slice(1).map((past) => past.map((value, i) => residuals[0][i] - value));
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) matrix[i * size + j] = dot(differences[i], differences[j]);
    right[i] = dot(differences[i], residuals[0]);
  }
  for (let i = 0; i < size; i++) matrix[i * size + i] *= 1 + 1e-10;
  const factor = cholesky(matrix, size);
  return factor ? solveCholesky(factor, size, right) : new Float64Array(size);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
