import type { VarianceParts } from '../variance/degrees.ts';
import type { Influence } from '../variance/replication.ts';

/** What one pass learns about one group with one set of plausible values. */
export interface GroupEstimate {
  /** Cases with values and positive weight. */
  n: number;
  sumOfWeights: number;
  /** One value a term; NaN = undefined for these data. */
  values: Float64Array;
  /** Null when there is nothing to learn errors from. */
  influence: Influence | null;
  /** Whether the replicates (or cells) set some of the group's cases against others. */
  contrast: boolean;
  /** Nominal degrees of freedom of complete data. */
  degrees: number;
  /** Parts of the variance under the working model of `modelParts`. */
  model: VarianceParts | null;
  /** Intervals of the terms when they are not symmetric (Woodruff): [low, high] a term. */
  intervals?: Float64Array;
}

/** Rows of each group, one after the other: rows[start[g]] … rows[start[g+1]−1]. */
export interface Slices {
  rows: Int32Array;
  start: Int32Array;
}

/** Sorts `order` (row numbers) stably by group; rows of no group (−1) drop out. O(rows). */
export function sliceByGroup(order: Int32Array, groupOf: Int32Array, groups: number): Slices {
  const start = new Int32Array(groups + 1);
  for (const row of order) if (groupOf[row] >= 0) start[groupOf[row] + 1]++;
  for (let group = 0; group < groups; group++) start[group + 1] += start[group];
  const next = start.slice();
  const rows = new Int32Array(start[groups]);
  for (const row of order) {
    const group = groupOf[row];
    if (group >= 0) rows[next[group]++] = row;
  }
  return { rows, start };
}
