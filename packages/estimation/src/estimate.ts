import { differenceRows } from './analyses/difference.ts';
import { measurementsOf } from './analyses/measure.ts';
import { plainRows } from './analyses/plain.ts';
import type { Columns } from './columns.ts';
import type { EstimateDesign, EstimateRow } from './design/types.ts';
import { prepare } from './prepare.ts';

/** All analyses of a design on weighted survey data: point estimates, standard errors by replication or Taylor
 *  linearisation, plausible values pooled by Rubin's rules. Rows come analysis by analysis, groups in the order of
 *  their labels. `onAnalysis` is told how many analyses are done.
 *  Throws `EstimationProblems` when columns are missing or do not fit; rows never contain NaN. */
export function estimate(
  data: Columns,
  design: EstimateDesign,
  onAnalysis?: (done: number, total: number) => void,
): EstimateRow[] {
  const prepared = prepare(data, design);
  const rows: EstimateRow[] = [];
  design.analyses.forEach((analysis, index) => {
    for (const measured of measurementsOf(prepared, analysis)) {
      const found =
        analysis.statistic === 'difference'
          ? differenceRows(prepared, analysis, index, measured)
          : plainRows(prepared, analysis, index, measured);
      for (const row of found) rows.push(row);
    }
    onAnalysis?.(index + 1, design.analyses.length);
  });
  return rows;
}
