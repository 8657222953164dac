/**
 * Eigenvalues of a symmetric matrix (row-major), largest first, by cyclic Jacobi rotations (Golub & Van Loan 2013, §8.5); the matrix is left
 * as it is.
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const a = matrix.slice();
  for (let sweep = 0; sweep < 60 && offDiagonal(a, size) > 1e-24 * size * size; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, size, p, q);
  }
  return Float64Array.from({ length: size }, (_, at) => a[at * size + at])
    .sort()
    .reverse();
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) sum += a[row * size + column] ** 2;
  return sum;
}

/** Makes a[p, q] zero by a plane rotation. */
function rotate(a: Float64Array, size: number, p: number, q: number): void {
  const off = a[p * size + q];
  if (off === 0) return;
  const tau = (a[q * size + q] - a[p * size + p]) / (2 * off);
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) {
    const [left, right] = [a[k * size + p], a[k * size + q]];
    a[k * size + p] = cosine * left - sine * right;
    a[k * size + q] = sine * left + cosine * right;
  }
  for (let k = 0; k < size; k++) {
    const [left, right] = [a[p * size + k], a[q * size + k]];
    a[p * size + k] = cosine * left - sine * right;
    a[q * size + k] = sine * left + cosine * right;
  }
}
