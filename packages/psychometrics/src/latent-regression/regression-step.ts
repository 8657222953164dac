import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import { crossProduct, type DesignMatrix } from './design-matrix.ts';

/** Coefficients and residual standard deviation of θ = x′β + e, e ~ N(0, sd²). */
export interface Regression {
  readonly coefficients: Float64Array;
  readonly sd: number;
}

/** Posterior moments of the rows of the design about their present means x′β. */
export interface RowMoments {
  /** Weight of each row. */
  readonly weight: Float64Array;
  /** E(θ − x′β) and E(θ − x′β)² given the answers. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** x′β of every row. */
export function rowMeans({ persons, terms, values }: DesignMatrix, coefficients: Float64Array): Float64Array {
  const size = terms.length;
  const means = new Float64Array(persons);
  for (let row = 0; row < persons; row++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += values[row * size + j] * coefficients[j];
    means[row] = sum;
  }
  return means;
}

/**
 * Function that makes the maximisation step of the latent regression (Mislevy 1984): least squares of the posterior
 * means, and the mean posterior square of the residuals.
 *
 * @param lowestSd smallest residual standard deviation: below it the nodes no longer see the density.
 * @param fixedIntercept holds the intercept at 0, where free items carry the origin of the scale.
 */
export function regressionStep(
  design: DesignMatrix,
  weight: Float64Array,
  lowestSd: number,
  fixedIntercept = false,
) {
  const skip = fixedIntercept ? 1 : 0;
  const full = design.terms.length;
  const size = full - skip;
  const products = crossProduct(design, weight);
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) matrix[i * size + j] = products[(i + skip) * full + j + skip];
  const factor = size > 0 ? cholesky(matrix, size) : null;
  const total = weight.reduce((sum, value) => sum + value, 0);
  return (moments: Omit<RowMoments, 'weight'>, now: Regression, freeSd: boolean): Regression => {
    const right = new Float64Array(size);
    for (let row = 0; row < design.persons; row++) {
      const part = weight[row] * moments.first[row];
      for (let j = 0; j < size; j++) right[j] += part * design.values[row * full + j + skip];
    }
    const change = factor ? solveCholesky(factor, size, right) : right;
    const coefficients = now.coefficients.map((value, j) => (j < skip ? value : value + change[j - skip]));
    if (!freeSd) return { coefficients, sd: now.sd };
    // E(θ − x′β_new)² = E(θ − x′β)² − 2 shift E(θ − x′β) + shift²
    const shifts = rowMeans(
      design,
      coefficients.map((value, j) => value - now.coefficients[j]),
    );
    let squares = 0;
    for (let row = 0; row < design.persons; row++) {
      const shift = shifts[row];
      squares += weight[row] * (moments.second[row] - 2 * shift * moments.first[row] + shift * shift);
    }
    return { coefficients, sd: Math.max(Math.sqrt(squares / total), lowestSd) };
  };
}
