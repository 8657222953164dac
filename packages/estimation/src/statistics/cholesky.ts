/** Solves the symmetric positive definite system A x = b in place (`a` is size × size row-major and is overwritten
 *  by its factor, `b` by x). False when a pivot falls below 1e-12 of its diagonal: the columns are collinear.
 *  Written here because regression solves it once a replicate, without allocating. */
export function solveSymmetric(a: Float64Array, b: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j];
      for (let k = 0; k < j; k++) sum -= a[i * size + k] * a[j * size + k];
      if (i !== j) a[i * size + j] = sum / a[j * size + j];
      else if (sum > 1e-12 * a[i * size + i] && sum > 0) a[i * size + i] = Math.sqrt(sum);
      else return false;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) b[i] -= a[i * size + k] * b[k];
    b[i] /= a[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) b[i] -= a[k * size + i] * b[k];
    b[i] /= a[i * size + i];
  }
  return true;
}
