import { cholesky, invertPositive, solveCholesky } from './cholesky.ts';

/** Grouped binary data: `rows` are the predictors (intercept included) of each cell. */
export interface BinaryData {
  readonly rows: readonly (readonly number[])[];
  readonly trials: Float64Array;
  readonly successes: Float64Array;
}

/** A fitted logistic regression. `converged` is false where a coefficient runs away (separated data). */
export interface LogisticFit {
  readonly coefficients: readonly number[];
  /** Standard errors from the Fisher information; null where it is singular. */
  readonly errors: readonly number[] | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const MOST_STEPS = 50;

/** Maximum likelihood by iteratively reweighted least squares, Fisher scoring with step halving. */
export function fitLogistic(data: BinaryData): LogisticFit | null {
  const size = data.rows[0]?.length ?? 0;
  let coefficients = new Float64Array(size);
  let here = evaluate(data, coefficients);
  for (let step = 0; step < MOST_STEPS; step++) {
    const factor = cholesky(here.information, size);
    if (!factor) return null;
    const move = solveCholesky(factor, size, here.gradient);
    let part = 1;
    let next = evaluate(data, moved(coefficients, move, part));
    while (
      !(next.logLikelihood >= here.logLikelihood - 1e-12 * Math.abs(here.logLikelihood)) &&
      part > 1e-4
    ) {
      part /= 2;
      next = evaluate(data, moved(coefficients, move, part));
    }
    coefficients = moved(coefficients, move, part);
    here = next;
    if (move.every((change, i) => Math.abs(change) < 1e-10 * (1 + Math.abs(coefficients[i]))))
      return describe(coefficients, here, true);
  }
  return describe(coefficients, here, false);
}

interface Evaluated {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

function evaluate({ rows, trials, successes }: BinaryData, coefficients: Float64Array): Evaluated {
  const size = coefficients.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = 0;
  rows.forEach((row, cell) => {
    const linear = row.reduce((sum, x, i) => sum + x * coefficients[i], 0);
    const p = 1 / (1 + Math.exp(-linear));
    // log(1 + e^x) without overflow: the log-likelihood of a cell is y x − n log(1 + e^x).
    const softplus = Math.max(linear, 0) + Math.log1p(Math.exp(-Math.abs(linear)));
    logLikelihood += successes[cell] * linear - trials[cell] * softplus;
    const weight = trials[cell] * p * (1 - p);
    for (let i = 0; i < size; i++) {
      gradient[i] += (successes[cell] - trials[cell] * p) * row[i];
      for (let j = 0; j < size; j++) information[i * size + j] += weight * row[i] * row[j];
    }
  });
  return { logLikelihood, gradient, information };
}

function moved(from: Float64Array, move: Float64Array, part: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (value, i) => value + part * move[i]);
}

function describe(coefficients: Float64Array, here: Evaluated, converged: boolean): LogisticFit {
  const size = coefficients.length;
  const covariance = invertPositive(here.information, size);
  return {
    coefficients: [...coefficients],
    errors: covariance && [...coefficients.keys()].map((i) => Math.sqrt(covariance[i * (size + 1)])),
    logLikelihood: here.logLikelihood,
    converged,
  };
}
