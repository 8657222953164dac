import { cholesky, invertPositive, solveCholesky } from './cholesky.ts';

/** Grouped ordered data: predictors (without intercept) of each cell and its numbers of answers in the categories. */
export interface OrderedData {
  readonly categories: number;
  readonly rows: readonly (readonly number[])[];
  /** Cells × categories, row-major. */
  readonly counts: Float64Array;
}

/** A fitted regression. `converged` is false where a coefficient runs away (separated data). */
export interface CumulativeLogit {
  /** Intercepts of P(x ≥ 1), P(x ≥ 2) …, then the slopes. */
  readonly coefficients: readonly number[];
  /** Standard errors from the observed information; null where it is singular. */
  readonly errors: readonly number[] | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const MOST_STEPS = 60;

/**
 * Proportional-odds regression, logit P(x ≥ k) = α_k + β′z (McCullagh 1980), by Newton's method with step halving; with two
 * categories it is logistic regression. Null where the information is singular.
 */
export function fitCumulativeLogit(data: OrderedData): CumulativeLogit | null {
  const size = data.categories - 1 + (data.rows[0]?.length ?? 0);
  let vector = startOf(data, size);
  let here = evaluate(data, vector);
  for (let step = 0; step < MOST_STEPS; step++) {
    const factor = cholesky(here.information, size);
    if (!factor) return null;
    const move = solveCholesky(factor, size, here.gradient);
    let part = 1;
    let next = evaluate(data, moved(vector, move, part));
    while (
      !(next.logLikelihood >= here.logLikelihood - 1e-12 * Math.abs(here.logLikelihood)) &&
      part > 1e-4
    ) {
      part /= 2;
      next = evaluate(data, moved(vector, move, part));
    }
    if (!Number.isFinite(next.logLikelihood)) return null;
    vector = moved(vector, move, part);
    here = next;
    if (move.every((change, i) => Math.abs(change) < 1e-10 * (1 + Math.abs(vector[i]))))
      return describe(vector, here, true);
  }
  return describe(vector, here, false);
}

interface Evaluated {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

/** Intercepts from the shares of the categories, slopes 0. */
function startOf({ categories, counts }: OrderedData, size: number): Float64Array<ArrayBuffer> {
  const vector = new Float64Array(size);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let above = total;
  for (let k = 0; k < categories - 1; k++) {
    for (let cell = k; cell < counts.length; cell += categories) above -= counts[cell];
    vector[k] = Math.log((above + 0.5) / (total - above + 0.5));
  }
  return vector;
}

function evaluate({ categories, rows, counts }: OrderedData, vector: Float64Array): Evaluated {
  const size = vector.length;
  const steps = categories - 1;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = 0;
  // P(x = k) = s(u) − s(v) with u, v the two neighbouring linear predictors; ∂u and ∂v by each coefficient are 0, 1 or z.
  rows.forEach((row, cell) => {
    const linear = row.reduce((sum, z, i) => sum + z * vector[steps + i], 0);
    for (let k = 0; k < categories; k++) {
      const count = counts[cell * categories + k];
      if (count === 0) continue;
      const u = k === 0 ? Number.POSITIVE_INFINITY : vector[k - 1] + linear;
      const v = k === steps ? Number.NEGATIVE_INFINITY : vector[k] + linear;
      const [s, t] = [logistic(u), logistic(v)];
      const p = s * (1 - t) * -Math.expm1(v - u);
      logLikelihood += p > 0 ? count * Math.log(p) : Number.NEGATIVE_INFINITY;
      const [ds, dt] = [s * (1 - s), t * (1 - t)];
      const slopes = [ds / p, -dt / p];
      const curves = [(ds * (1 - 2 * s)) / p, (-dt * (1 - 2 * t)) / p];
      addCell({ gradient, information }, { k, steps, row, count }, slopes, curves);
    }
  });
  return { logLikelihood, gradient, information };
}

function addCell(
  { gradient, information }: Pick<Evaluated, 'gradient' | 'information'>,
  { k, steps, row, count }: { k: number; steps: number; row: readonly number[]; count: number },
  slopes: readonly number[],
  curves: readonly number[],
): void {
  const size = gradient.length;
  // Entries of ∂u and ∂v: place and value.
  const both = [k - 1, k].map((intercept) => {
    const entries = row.map((z, i): [number, number] => [steps + i, z]);
    return intercept >= 0 && intercept < steps ? [[intercept, 1] satisfies [number, number], ...entries] : [];
  });
  const total = new Float64Array(size);
  both.forEach((entries, side) => {
    for (const [place, value] of entries) total[place] += slopes[side] * value;
    for (const [i, x] of entries)
      for (const [j, y] of entries) information[i * size + j] -= count * curves[side] * x * y;
  });
  for (let i = 0; i < size; i++) {
    gradient[i] += count * total[i];
    for (let j = 0; j < size; j++) information[i * size + j] += count * total[i] * total[j];
  }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function moved(from: Float64Array, move: Float64Array, part: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (value, i) => value + part * move[i]);
}

function describe(vector: Float64Array, here: Evaluated, converged: boolean): CumulativeLogit {
  const size = vector.length;
  const covariance = invertPositive(here.information, size);
  return {
    coefficients: [...vector],
    errors: covariance && [...vector.keys()].map((i) => Math.sqrt(covariance[i * (size + 1)])),
    logLikelihood: here.logLikelihood,
    converged,
  };
}
