import { centreOf } from './location.ts';
import type { Predictor } from './regression.ts';

/** Rows [1, x₁ − c₁, …] of a design matrix, the predictors centred so that large offsets cost no digits. */
export interface DesignRows {
  /** rows × k, row-major. */
  x: Float64Array;
  /** Coefficients of the centred predictors → those of the predictors as they are; `reduce` the other way. */
  restore(beta: Float64Array): Float64Array;
  reduce(beta: Float64Array): Float64Array;
}

/** The design matrix of some rows whose predictors are all known. */
export function designRows(rows: Int32Array, predictors: readonly Predictor[]): DesignRows {
  const k = predictors.length + 1;
  const centres = predictors.map(({ values }) => centreOf(values));
  const x = new Float64Array(rows.length * k);
  rows.forEach((row, i) => {
    x[i * k] = 1;
    predictors.forEach(({ values }, j) => {
      x[i * k + j + 1] = values[row] - centres[j];
    });
  });
  const moved = (beta: Float64Array, sign: number): Float64Array => {
    const out = beta.slice();
    centres.forEach((centre, j) => {
      out[0] += sign * centre * beta[j + 1];
    });
    return out;
  };
  return { x, restore: (beta) => moved(beta, -1), reduce: (beta) => moved(beta, 1) };
}
