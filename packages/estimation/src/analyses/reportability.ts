import type { Suppression } from '../design/types.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';
import { completeRules } from '../reportability/rules.ts';

/** Number of different values of a column among each group's rows of positive weight. */
function distinctCounts(prepared: Prepared, grouping: Grouping, column: string): Int32Array {
  const { rows, start } = prepared.cellSlices(grouping, 0);
  const codes = prepared.variables.factor(column).codes[0];
  const counts = new Int32Array(grouping.labels.length);
  for (let group = 0; group < counts.length; group++) {
    const seen = new Set<number>();
    for (const row of rows.subarray(start[group], start[group + 1]))
      if (codes[row] >= 0) seen.add(codes[row]);
    counts[group] = seen.size;
  }
  return counts;
}

/** Decides for each group, from its number of cases, whether its figures are withheld and why. */
export function suppressionOf(
  prepared: Prepared,
  grouping: Grouping,
): (group: number, n: number) => Suppression | null {
  const rules = completeRules(prepared.design.reportability);
  const { minimumPupils = 0, minimumSchools = 0, minimumStrata = 0 } = rules;
  const count = (column: string | undefined, least: number): Int32Array | null =>
    column === undefined || least === 0 ? null : distinctCounts(prepared, grouping, column);
  const schools = count(rules.schools, minimumSchools);
  const strata = count(rules.strata, minimumStrata);
  return (group, n) => {
    if (n < minimumPupils) return 'few-pupils';
    if (schools !== null && schools[group] < minimumSchools) return 'few-schools';
    return strata !== null && strata[group] < minimumStrata ? 'few-strata' : null;
  };
}
