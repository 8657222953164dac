import type { Analysis } from '../design/types.ts';

/** Label of a column that was summed over. */
export const everyone = '*';

/** The analysis once for each crossing of the columns of `by` that `totals` asks for, the fullest first; differences keep the
 *  column whose groups they compare. */
export function crossingsOf(analysis: Analysis): Analysis[] {
  const by = analysis.by ?? [];
  if (!analysis.totals) return [analysis];
  const kept = analysis.statistic === 'difference' ? by.slice(-1) : [];
  const free = by.slice(0, by.length - kept.length);
  const subsets = Array.from({ length: 2 ** free.length }, (_, mask) =>
    free.filter((_, i) => (mask >> (free.length - 1 - i)) & 1),
  );
  return subsets
    .sort((a, b) => b.length - a.length)
    .map((subset) => ({ ...analysis, by: [...subset, ...kept] }));
}

/** The group with every column of `by`, those summed over as `*`. */
export function withTotals(analysis: Analysis, group: Record<string, string>): Record<string, string> {
  if (!analysis.totals) return group;
  const columns =
    analysis.statistic === 'difference' ? (analysis.by ?? []).slice(0, -1) : (analysis.by ?? []);
  return Object.fromEntries(columns.map((column) => [column, group[column] ?? everyone]));
}
