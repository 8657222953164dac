import { cholesky, solveCholesky } from '../numerics/cholesky.ts';

/** A quadratic model of an item's part of the objective, by its places. */
export interface Quadratic {
  readonly places: Int32Array;
  readonly gradient: Float64Array;
  /** Places × places. */
  readonly information: Float64Array;
}

/** Longest step of one parameter: further the quadratic approximation is worth nothing. */
const LONGEST_STEP = 2;

/** An item's places parted into its own and the common ones, with the factor of its own block. */
interface Parted {
  readonly quadratic: Quadratic;
  readonly own: readonly number[];
  readonly common: readonly number[];
  /** Cholesky factor of the own block; null where it is singular whatever is added, or there is none. */
  readonly factor: Float64Array | null;
}

/**
 * Step of each place that solves Σ information × step = Σ gradient. Items meet in few common places, so their own ones
 * are eliminated first (Schur complement): the work grows with the number of items, not with its cube.
 */
export function newtonStep(items: readonly Quadratic[]): Map<number, number> {
  const users = new Map<number, number>();
  for (const { places } of items) for (const at of places) users.set(at, (users.get(at) ?? 0) + 1);
  const commonPlaces = [...users.keys()].filter((at) => (users.get(at) ?? 0) > 1);
  const index = new Map(commonPlaces.map((at, i) => [at, i] as const));
  const parted = items.map((quadratic) => part(quadratic, index));
  const step = new Map<number, number>();
  const shared = solveCommon(parted, index);
  commonPlaces.forEach((at, i) => {
    step.set(at, shared[i]);
  });
  for (const { quadratic, own, common, factor } of parted) {
    if (!factor) continue;
    const { places, gradient, information } = quadratic;
    const right = Float64Array.from(own, (i) =>
      common.reduce(
        (sum, j) => sum - information[i * places.length + j] * (step.get(places[j]) ?? 0),
        gradient[i],
      ),
    );
    solveCholesky(factor, own.length, right).forEach((value, i) => {
      step.set(places[own[i]], value);
    });
  }
  return shorten(step);
}

function part(quadratic: Quadratic, index: ReadonlyMap<number, number>): Parted {
  const { places, information } = quadratic;
  const all = [...places.keys()];
  const own = all.filter((i) => !index.has(places[i]));
  const matrix = new Float64Array(own.length ** 2);
  own.forEach((i, row) => {
    own.forEach((j, column) => {
      matrix[row * own.length + column] = information[i * places.length + j];
    });
  });
  return {
    quadratic,
    own,
    common: all.filter((i) => index.has(places[i])),
    factor: ridged(matrix, own.length),
  };
}

/** Solves for the common places after the own ones are eliminated. */
function solveCommon(parted: readonly Parted[], index: ReadonlyMap<number, number>): Float64Array {
  const size = index.size;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (const { quadratic, own, common, factor } of parted) {
    const { places, gradient, information } = quadratic;
    const width = places.length;
    const towards = (j: number) => Float64Array.from(own, (i) => information[i * width + j]);
    const ownGradient = Float64Array.from(own, (i) => gradient[i]);
    for (const j of common) {
      const column = factor ? solveCholesky(factor, own.length, towards(j)) : new Float64Array(own.length);
      const at = index.get(places[j]) ?? 0;
      right[at] += gradient[j] - dot(column, ownGradient);
      for (const k of common)
        matrix[(index.get(places[k]) ?? 0) * size + at] +=
          information[k * width + j] - dot(towards(k), column);
    }
  }
  const factor = ridged(matrix, size);
  return factor ? solveCholesky(factor, size, right) : new Float64Array(size);
}

/** Cholesky factor; a ridge is added while the matrix is singular. */
function ridged(matrix: Float64Array, size: number): Float64Array | null {
  if (size === 0) return null;
  let factor = cholesky(matrix, size);
  for (let ridge = 1e-6; !factor && ridge < 1e6; ridge *= 10) {
    for (let i = 0; i < size; i++) matrix[i * size + i] += ridge;
    factor = cholesky(matrix, size);
  }
  return factor;
}

function shorten(step: Map<number, number>): Map<number, number> {
  let longest = 0;
  for (const change of step.values()) longest = Math.max(longest, Math.abs(change));
  if (longest <= LONGEST_STEP) return step;
  return new Map([...step].map(([at, change]) => [at, (change * LONGEST_STEP) / longest] as const));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
