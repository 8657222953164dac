/** Solves A x = b by elimination with partial pivoting (`a` size × size row-major; both are overwritten, `b` by x).
 *  False when a pivot is below 1e-12 of the largest entry. */
export function solveSquare(a: Float64Array, b: Float64Array, size: number): boolean {
  const largest = a.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(a[row * size + column]) > Math.abs(a[pivot * size + column])) pivot = row;
    if (!(Math.abs(a[pivot * size + column]) > 1e-12 * largest)) return false;
    for (let j = 0; j < size && pivot !== column; j++) {
      const kept = a[column * size + j];
      a[column * size + j] = a[pivot * size + j];
      a[pivot * size + j] = kept;
    }
    [b[column], b[pivot]] = [b[pivot], b[column]];
    for (let row = column + 1; row < size; row++) {
      const factor = a[row * size + column] / a[column * size + column];
      for (let j = column; j < size; j++) a[row * size + j] -= factor * a[column * size + j];
      b[row] -= factor * b[column];
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let j = row + 1; j < size; j++) b[row] -= a[row * size + j] * b[j];
    b[row] /= a[row * size + row];
  }
  return true;
}
