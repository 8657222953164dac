import { crossingsOf, withTotals } from './analyses/crossings.ts';
import { differenceRows } from './analyses/difference.ts';
import { adjustFamily } from './analyses/families.ts';
import { hideComplementary } from './analyses/hide-complementary.ts';
import { testRows } from './analyses/joint-tests.ts';
import { measurementsOf } from './analyses/measure.ts';
import { plainRows } from './analyses/plain.ts';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateDesign, EstimateRow } from './design/types.ts';
import type { Prepared } from './prepare.ts';
import { prepare } from './prepare.ts';

/** The rows of one crossing of one analysis. */
function crossingRows(prepared: Prepared, analysis: Analysis, index: number): EstimateRow[] {
  return measurementsOf(prepared, analysis).flatMap((measured) => {
    switch (analysis.statistic) {
      case 'difference':
      case 'decomposition':
        return differenceRows(prepared, analysis, index, measured);
      case 'crosstable':
      case 'group-test':
        return [
          ...plainRows(prepared, analysis, index, measured),
          ...testRows(prepared, analysis, index, measured),
        ];
      default:
        return plainRows(prepared, analysis, index, measured);
    }
  });
}

function analysisRows(prepared: Prepared, analysis: Analysis, index: number): EstimateRow[] {
  const rows = crossingsOf(analysis).flatMap((one) => crossingRows(prepared, one, index));
  if (analysis.totals) for (const row of rows) row.group = withTotals(analysis, row.group);
  return rows;
}

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
  const lists = design.analyses.map((analysis, index) => {
    const rows = analysisRows(prepared, analysis, index);
    onAnalysis?.(index + 1, design.analyses.length);
    return rows;
  });
  hideComplementary(design, lists.flat(), prepared.compared);
  design.analyses.forEach((analysis, index) => {
    adjustFamily(analysis, lists[index]);
  });
  return lists.flat();
}
