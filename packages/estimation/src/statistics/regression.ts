import { solveSymmetric } from './cholesky.ts';
import { centralMoment, centreOf } from './location.ts';
import { momentKey, weightKey } from './moment-keys.ts';
import type { Derivative, MomentStatistic } from './moment-statistic.ts';

export interface Predictor {
  term: string;
  values: Float64Array;
}

/** Means and covariances of the predictors and, last, the outcome, from the sums of one group. */
interface Moments {
  w: number;
  mean: Float64Array;
  /** size × size, row-major. */
  cov: Float64Array;
}

function readMoments(sums: Float64Array, size: number): Moments {
  const w = sums[0];
  const mean = new Float64Array(size);
  const cov = new Float64Array(size * size);
  for (let i = 0; i < size; i++) mean[i] = sums[1 + i] / w;
  for (let i = 0, k = 1 + size; i < size; i++)
    for (let j = i; j < size; j++, k++) {
      const product = sums[k] / w;
      cov[i * size + j] = i === j ? centralMoment(product, mean[i]) : product - mean[i] * mean[j];
      cov[j * size + i] = cov[i * size + j];
    }
  return { w, mean, cov };
}

/** C_xx⁻¹ v for the predictors' covariances; null when they are collinear. */
function solveSlopes(cov: Float64Array, size: number, right: Float64Array): Float64Array | null {
  const predictors = size - 1;
  const matrix = new Float64Array(predictors * predictors);
  for (let i = 0; i < predictors; i++)
    for (let j = 0; j < predictors; j++) matrix[i * predictors + j] = cov[i * size + j];
  const solution = right.slice(0, predictors);
  return solveSymmetric(matrix, solution, predictors) ? solution : null;
}

/** Weighted least squares of `outcome` on the predictors with an intercept. Terms: `(intercept)`, one a predictor,
 *  `sigma` (residual standard deviation √(Σwe²/(Σw−k)), k coefficients, as BIFIEsurvey), `r-squared`, and `standardised:…` a
 *  predictor (b·sd_x/sd_y). Linearised errors are those of R survey's `svyglm` (Binder 1983), replicate errors
 *  those of BIFIEsurvey `BIFIE.linreg`. All NaN when predictors are collinear or the outcome is constant. */
export function regression(outcome: Float64Array, predictors: readonly Predictor[]): MomentStatistic {
  const columns = [...predictors.map((predictor) => predictor.values), outcome];
  const size = columns.length;
  const count = predictors.length;
  const centres = columns.map(centreOf);
  const slopesOf = ({ cov }: Moments): Float64Array | null =>
    solveSlopes(cov, size, cov.subarray(count * size, count * size + count));
  const residualOf = ({ cov }: Moments, slopes: Float64Array): number => {
    let residual = cov[size * size - 1];
    for (let j = 0; j < count; j++) residual -= slopes[j] * cov[count * size + j];
    return Math.max(0, residual);
  };
  const names = predictors.map((predictor) => predictor.term);
  const terms = [
    '(intercept)',
    ...names,
    'sigma',
    'r-squared',
    ...names.map((name) => `standardised:${name}`),
  ];
  return {
    terms,
    moments: 1 + size + (size * (size + 1)) / 2,
    keys: [
      weightKey,
      ...columns.map((column) => momentKey(column)),
      ...columns.flatMap((column, i) => columns.slice(i).map((other) => momentKey(column, other))),
    ],
    scaleFree: true,
    fill(row, z) {
      z[0] = 1;
      let check = 0;
      for (let i = 0; i < size; i++) {
        z[1 + i] = columns[i][row] - centres[i];
        check += z[1 + i];
      }
      for (let i = 0, k = 1 + size; i < size; i++)
        for (let j = i; j < size; j++, k++) z[k] = z[1 + i] * z[1 + j];
      return Number.isFinite(check);
    },
    evaluate(sums, _cases, out, at) {
      const moments = readMoments(sums, size);
      const variance = moments.cov[size * size - 1];
      const slopes = sums[0] > 0 && variance > 0 ? slopesOf(moments) : null;
      if (slopes === null) {
        out.fill(Number.NaN, at, at + terms.length);
        return;
      }
      const residual = residualOf(moments, slopes);
      out[at] = moments.mean[count] + centres[count];
      for (let j = 0; j < count; j++) {
        out[at] -= slopes[j] * (moments.mean[j] + centres[j]);
        out[at + 1 + j] = slopes[j];
        out[at + 3 + count + j] = slopes[j] * Math.sqrt(moments.cov[j * size + j] / variance);
      }
      out[at + 1 + count] = Math.sqrt((residual * moments.w) / (moments.w - size));
      out[at + 2 + count] = 1 - residual / variance;
    },
    derivative: (sums) => slopesDerivative(readMoments(sums, size), size, centres, slopesOf, residualOf),
  };
}

/** Derivatives of all terms: dβ = C_xx⁻¹(dC_xy − dC_xx β), the rest by the chain rule. */
function slopesDerivative(
  moments: Moments,
  size: number,
  centres: readonly number[],
  slopesOf: (moments: Moments) => Float64Array | null,
  residualOf: (moments: Moments, slopes: Float64Array) => number,
): Derivative {
  const { w, mean, cov } = moments;
  const count = size - 1;
  const slopes = slopesOf(moments) ?? new Float64Array(count).fill(Number.NaN);
  const residual = residualOf(moments, slopes);
  const variance = cov[size * size - 1];
  const dMean = new Float64Array(size);
  const dCov = new Float64Array(size * size);
  const right = new Float64Array(count);
  return (cells, from, out, at) => {
    const c0 = cells[from];
    for (let i = 0; i < size; i++) dMean[i] = (cells[from + 1 + i] - mean[i] * c0) / w;
    for (let i = 0, k = from + 1 + size; i < size; i++)
      for (let j = i; j < size; j++, k++) {
        const cross = mean[i] * cells[from + 1 + j] + mean[j] * cells[from + 1 + i];
        const change = (cells[k] - cross + (mean[i] * mean[j] - cov[i * size + j]) * c0) / w;
        dCov[i * size + j] = change;
        dCov[j * size + i] = change;
      }
    let dResidual = dCov[size * size - 1];
    for (let i = 0; i < count; i++) {
      right[i] = dCov[count * size + i];
      for (let j = 0; j < count; j++) right[i] -= dCov[i * size + j] * slopes[j];
      dResidual -= slopes[i] * (right[i] + dCov[count * size + i]);
    }
    const dSlopes = solveSlopes(cov, size, right) ?? right.fill(Number.NaN);
    out[at] = dMean[count];
    for (let j = 0; j < count; j++) {
      out[at] -= dSlopes[j] * (mean[j] + centres[j]) + slopes[j] * dMean[j];
      out[at + 1 + j] = dSlopes[j];
      const scale = Math.sqrt(cov[j * size + j] / variance);
      const dScale =
        (scale / 2) * (dCov[j * size + j] / cov[j * size + j] - dCov[size * size - 1] / variance);
      out[at + 3 + count + j] = dSlopes[j] * scale + slopes[j] * dScale;
    }
    out[at + 1 + count] = residual > 0 ? (dResidual / 2) * Math.sqrt(w / (w - size) / residual) : 0;
    out[at + 2 + count] = (residual / variance) * (dCov[size * size - 1] / variance) - dResidual / variance;
  };
}
