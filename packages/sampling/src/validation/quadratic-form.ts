/** A quadratic form and its degrees of freedom. */
export interface QuadraticForm {
  value: number;
  degreesOfFreedom: number;
}

/**
 * x'V⁻x for a covariance matrix that may be singular (samples of fixed size, systematic samples), by Cholesky's decomposition with
 * pivots; the degrees of freedom are its rank. Asymptotically chi-square if x is a sum of many independent vectors with covariance V.
 */
export function quadraticForm(
  x: readonly number[],
  covariance: readonly (readonly number[])[],
): QuadraticForm {
  const rows = covariance.map((row) => [...row]);
  const right = [...x];
  const open = new Set(x.keys());
  const largest = Math.max(...rows.map((row, at) => row[at]), 0);
  let value = 0;
  let degreesOfFreedom = 0;
  while (open.size > 0) {
    const pivot = [...open].reduce((best, at) => (rows[at][at] > rows[best][best] ? at : best));
    // What is left below a millionth is rounding, or sampling noise of a dependence that holds in each sample.
    if (!(rows[pivot][pivot] > 1e-6 * largest)) break;
    open.delete(pivot);
    value += right[pivot] ** 2 / rows[pivot][pivot];
    degreesOfFreedom++;
    for (const at of open) {
      const factor = rows[at][pivot] / rows[pivot][pivot];
      right[at] -= factor * right[pivot];
      for (const other of open) rows[at][other] -= factor * rows[pivot][other];
    }
  }
  return { value, degreesOfFreedom };
}
