import type { Suppression } from '../design/types.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';

/** Number of different schools among the group's rows of positive weight. */
function schoolCounts(prepared: Prepared, grouping: Grouping, column: string): Int32Array {
  const { rows, start } = prepared.cellSlices(grouping, 0);
  const codes = prepared.variables.factor(column).codes[0];
  const counts = new Int32Array(grouping.labels.length);
  for (let group = 0; group < counts.length; group++) {
    const schools = new Set<number>();
    for (const row of rows.subarray(start[group], start[group + 1]))
      if (codes[row] >= 0) schools.add(codes[row]);
    counts[group] = schools.size;
  }
  return counts;
}

/** Decides for each group, from its number of cases, whether its figures are withheld and why. */
export function suppressionOf(
  prepared: Prepared,
  grouping: Grouping,
): (group: number, n: number) => Suppression | null {
  const { minimumPupils = 0, minimumSchools = 0, schools } = prepared.design.reportability ?? {};
  const counts =
    schools === undefined || minimumSchools === 0 ? null : schoolCounts(prepared, grouping, schools);
  return (group, n) => {
    if (n < minimumPupils) return 'few-pupils';
    return counts !== null && counts[group] < minimumSchools ? 'few-schools' : null;
  };
}
