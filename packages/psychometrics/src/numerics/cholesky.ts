/**
 * Cholesky factor L (row-major, lower) of a symmetric positive definite matrix of the given size, or null where a pivot
 * falls below 1e-12 of its diagonal element: the matrix is then singular to working precision.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= factor[i * size + k] * factor[j * size + k];
      if (i !== j) factor[i * size + j] = sum / factor[j * size + j];
      else if (!(sum > 1e-12 * matrix[i * size + i]) || !Number.isFinite(sum)) return null;
      else factor[i * size + i] = Math.sqrt(sum);
    }
  }
  return factor;
}

/** Solves L Lᵀ x = right. */
export function solveCholesky(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] -= factor[i * size + k] * x[k];
    x[i] /= factor[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] -= factor[k * size + i] * x[k];
    x[i] /= factor[i * size + i];
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix (row-major), or null where it is singular. */
export function invertPositive(matrix: Float64Array, size: number): Float64Array | null {
  const factor = cholesky(matrix, size);
  if (!factor) return null;
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.set(solveCholesky(factor, size, unit), j * size);
  }
  return inverse;
}

/** rows × size (row-major) times a symmetric size × size matrix; with one row, matrix × vector. */
export function multiply(left: Float64Array, right: Float64Array, rows: number, size: number): Float64Array {
  const product = new Float64Array(rows * size);
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < size; k++) {
      const value = left[r * size + k];
      if (value === 0) continue;
      for (let j = 0; j < size; j++) product[r * size + j] += value * right[k * size + j];
    }
  }
  return product;
}
