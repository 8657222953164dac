import type { Analysis, EstimateRow } from '../design/types.ts';
import { benjaminiHochberg, bonferroni } from '../inference/multiple-comparisons.ts';

/** Adjusts the p values of all rows of one analysis together, in place. `family` names analysis, size and method. */
export function adjustFamily(analysis: Analysis, rows: readonly EstimateRow[]): void {
  if (analysis.adjust === undefined) return;
  const members = rows.filter((row) => row.p !== null && row.term !== '(intercept)');
  const adjust = analysis.adjust === 'bonferroni' ? bonferroni : benjaminiHochberg;
  const adjusted = adjust(members.map((row) => row.p ?? 1));
  const family = `${rows[0]?.analysis ?? ''}: ${members.length}, ${analysis.adjust}`;
  members.forEach((row, i) => {
    row.adjustedP = adjusted[i];
    row.family = family;
  });
}
