import { cholesky, solveCholesky } from '../numerics/cholesky.ts';

/** Smoothed score distribution. */
export interface SmoothedScores {
  /** Expected persons at each score, summing to the observed ones. */
  readonly expected: Float64Array;
  /** Likelihood-ratio chi-square of the fit and its degrees of freedom: differences between degrees choose one. */
  readonly deviance: number;
  readonly df: number;
}

/**
 * Loglinear presmoothing (Holland & Thayer 1987, 2000): log expected persons is a polynomial of the score, fitted by maximum
 * likelihood, so that the first `degree` moments of the smoothed distribution are the observed ones. Null where Newton's
 * method finds no maximum.
 *
 * @param counts persons at each score 0, 1, 2 …
 */
export function smoothScores(counts: ArrayLike<number>, degree: number): SmoothedScores | null {
  const scores = counts.length;
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const basis = orthogonalPowers(scores, degree);
  const beta = new Float64Array(degree + 1);
  beta[0] = Math.log(total / scores) * Math.sqrt(scores);
  let expected = predict(basis, beta, scores);
  for (let step = 0; step < 100; step++) {
    const gradient = basis.map((power) => dot(power, (k) => counts[k] - expected[k]));
    const size = degree + 1;
    const information = new Float64Array(size * size);
    basis.forEach((left, i) => {
      basis.forEach((right, j) => {
        information[i * size + j] = dot(left, (k) => right[k] * expected[k]);
      });
    });
    const factor = cholesky(information, size);
    if (!factor) return null;
    const move = solveCholesky(factor, size, Float64Array.from(gradient));
    const longest = move.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
    // A step in the logarithm longer than this leaves the region in which the Poisson likelihood is nearly quadratic.
    const part = Math.min(1, (2 * Math.sqrt(scores)) / longest);
    for (let i = 0; i < size; i++) beta[i] += part * move[i];
    expected = predict(basis, beta, scores);
    if (longest < 1e-11 * Math.sqrt(scores)) {
      let deviance = 0;
      for (let k = 0; k < scores; k++)
        if (counts[k] > 0) deviance += 2 * counts[k] * Math.log(counts[k] / expected[k]);
      return { expected, deviance, df: scores - size };
    }
  }
  return null;
}

/** Powers 0 … degree of the score, made orthonormal: high powers would otherwise be singular to working precision. */
function orthogonalPowers(scores: number, degree: number): Float64Array[] {
  const basis: Float64Array[] = [];
  for (let power = 0; power <= degree; power++) {
    const previous = basis[power - 1];
    let column = Float64Array.from({ length: scores }, (_, k) =>
      previous ? previous[k] * ((2 * k) / Math.max(scores - 1, 1) - 1) : 1,
    );
    // Twice is enough (Kahan; Parlett 1980).
    for (let pass = 0; pass < 2; pass++) {
      for (const other of basis) {
        const share = dot(other, (k) => column[k]);
        column = column.map((value, k) => value - share * other[k]);
      }
    }
    const length = Math.sqrt(dot(column, (k) => column[k]));
    basis.push(column.map((value) => value / length));
  }
  return basis;
}

function predict(basis: readonly Float64Array[], beta: Float64Array, scores: number): Float64Array {
  return Float64Array.from({ length: scores }, (_, k) =>
    Math.exp(basis.reduce((sum, power, i) => sum + beta[i] * power[k], 0)),
  );
}

function dot(values: Float64Array, other: (index: number) => number): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] * other(k);
  return sum;
}
