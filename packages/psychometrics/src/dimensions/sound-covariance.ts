import { cholesky } from '../numerics/cholesky.ts';

/** Smallest eigenvalue of the correlations that the grid resolves: 0.97 between two dimensions. */
const LEAST_EIGENVALUE = 0.03;

/** Smallest sd in steps of the grid. */
const LEAST_STEPS = 0.75;

/** Steps in which correlations are drawn towards 0. */
const SHRINKAGE = 0.002;

/**
 * The nearest covariance matrix, by raising sds and drawing all correlations towards 0, that the grid resolves: few
 * answers leave correlations near 1, where a density has no width across its ridge.
 */
export function soundCovariance(
  sigma: Float64Array,
  size: number,
  step: number,
): { readonly sigma: Float64Array; readonly limited: boolean } {
  const raw = Array.from({ length: size }, (_, d) => Math.sqrt(sigma[d * (size + 1)]));
  const sds = raw.map((sd) => Math.max(sd, LEAST_STEPS * step));
  const correlation = sigma.map((value, at) => value / (raw[Math.floor(at / size)] * raw[at % size] || 1));
  let kept = 1;
  while (kept > 0 && !isResolved(correlation, size, kept)) kept -= SHRINKAGE;
  const limited = kept < 1 || sds.some((sd, d) => sd > raw[d]);
  const sound = correlation.map((value, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return (i === j ? 1 : Math.max(kept, 0) * value) * sds[i] * sds[j];
  });
  return { sigma: sound, limited };
}

function isResolved(correlation: Float64Array, size: number, kept: number): boolean {
  const shifted = correlation.map((value, at) =>
    at % (size + 1) === 0 ? 1 - LEAST_EIGENVALUE : kept * value,
  );
  return cholesky(shifted, size) !== null;
}
