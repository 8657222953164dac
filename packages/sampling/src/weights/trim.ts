/** Weights after trimming. */
export interface Trimmed {
  /** Multiply the weights by these: below 1 where trimmed, a little above 1 elsewhere in the group. */
  factors: Float64Array;
  /** Positions of the rows that were trimmed, ascending. */
  rows: number[];
}

/**
 * Trims weights above `times` × the median weight of their group (PISA technical reports: 4 × the median of the stratum) down to that
 * limit, and spreads what was taken over the untrimmed weights of the group in proportion, so that the group's sum stays; repeated
 * until none is above the limit (the limit stays that of the first round). A group whose mean is above the limit cannot keep its sum:
 * it is only cut. Rows of weight 0 take no part. `counts`: pupils that a row stands for (default 1 each).
 */
export function trimWeights(
  weights: Float64Array,
  groups: readonly string[],
  times: number,
  counts?: Float64Array,
): Trimmed {
  if (!(times > 1)) throw new RangeError('weights can be trimmed only above their median');
  const factors = new Float64Array(weights.length).fill(1);
  const rows: number[] = [];
  const members = Map.groupBy(weights.keys(), (row) => groups[row]);
  for (const all of members.values()) {
    const used = all.filter((row) => weights[row] > 0);
    const trimmed = trimGroup(used, weights, times, counts, factors);
    rows.push(...trimmed);
  }
  return { factors, rows: rows.sort((a, b) => a - b) };
}

function trimGroup(
  rows: readonly number[],
  weights: Float64Array,
  times: number,
  counts: Float64Array | undefined,
  factors: Float64Array,
): number[] {
  const count = (row: number) => counts?.[row] ?? 1;
  const limit = times * weightedMedian(rows, weights, count);
  const total = rows.reduce((sum, row) => sum + weights[row] * count(row), 0);
  const keepsSum = total <= limit * rows.reduce((sum, row) => sum + count(row), 0);
  const trimmed = new Set<number>();
  for (;;) {
    const open = rows.filter((row) => !trimmed.has(row));
    const fixed = rows.reduce((sum, row) => sum + (trimmed.has(row) ? limit * count(row) : 0), 0);
    const rest = open.reduce((sum, row) => sum + weights[row] * count(row), 0);
    const spread = keepsSum && rest > 0 ? (total - fixed) / rest : 1;
    const over = open.filter((row) => weights[row] * spread > limit * (1 + 1e-12));
    if (over.length === 0) {
      for (const row of rows) factors[row] = trimmed.has(row) ? limit / weights[row] : spread;
      return [...trimmed];
    }
    for (const row of over) trimmed.add(row);
  }
}

/** The smallest weight at which half of the pupils have that weight or less. */
function weightedMedian(
  rows: readonly number[],
  weights: Float64Array,
  count: (row: number) => number,
): number {
  const sorted = [...rows].sort((a, b) => weights[a] - weights[b]);
  const half = sorted.reduce((sum, row) => sum + count(row), 0) / 2;
  let passed = 0;
  for (const row of sorted) {
    passed += count(row);
    if (passed >= half) return weights[row];
  }
  return 0;
}
