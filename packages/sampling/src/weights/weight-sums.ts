/** The sum of weights in a category beside what the frame says. */
export interface WeightSum {
  category: string;
  sum: number;
  /** null = the frame does not say. */
  total: number | null;
  /** sum / total; null where there is no total or it is 0. */
  ratio: number | null;
}

/**
 * Sums weights (times the pupils that each row stands for) by category and sets them beside the totals of the frame; also categories of the
 * frame without a single row. In the order of the frame's totals, then of first appearance.
 */
export function weightSums(
  weights: Float64Array,
  categories: readonly string[],
  totals: ReadonlyMap<string, number>,
  counts?: Float64Array,
): WeightSum[] {
  const sums = new Map<string, number>([...totals.keys()].map((category) => [category, 0]));
  categories.forEach((category, row) => {
    sums.set(category, (sums.get(category) ?? 0) + weights[row] * (counts?.[row] ?? 1));
  });
  return [...sums].map(([category, sum]) => {
    const total = totals.get(category) ?? null;
    return { category, sum, total, ratio: total ? sum / total : null };
  });
}
