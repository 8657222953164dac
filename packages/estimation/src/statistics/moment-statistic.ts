/** Writes the derivative in the direction of the cell sums that start at `from` in `cells`. */
export type Derivative = (cells: Float64Array, from: number, out: Float64Array, at: number) => void;

/** A statistic that is a smooth function f of weighted sums S_k = Σ w z_k. The engine only needs to add rows up;
 *  replicates are f of changed sums, linearisation is the derivative of f in the direction of a cell's sums. */
export interface MomentStatistic {
  readonly terms: readonly string[];
  /** Number K of sums; the first one is always Σw over complete cases. */
  readonly moments: number;
  /** Names of the moments, where they are known by content: moments of one name have the same z in every row whose values are all known. */
  readonly keys?: readonly string[];
  /** Whether multiplying all weights leaves the values alone (all but totals). */
  readonly scaleFree: boolean;
  /** Writes z of this row (z[0] = 1); false when a value is missing. */
  fill(row: number, z: Float64Array): boolean;
  /** f(S): writes one value a term, NaN where it does not exist. `cases` is the unweighted number of rows. */
  evaluate(sums: Float64Array, cases: number, out: Float64Array, at: number): void;
  /** ∇f(S), prepared once a group: a function that writes ∇f(S)·(sums of one cell), one value a term. */
  derivative(sums: Float64Array, cases: number): Derivative;
}
