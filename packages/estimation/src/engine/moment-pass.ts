import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { Replication } from '../variance/replication.ts';
import { contrastingUnits, degreesOf } from '../variance/variance.ts';
import { cellInfluence } from './cell-influence.ts';
import { columnInfluence } from './column-influence.ts';
import type { GroupEstimate, Slices } from './group-estimate.ts';
import { emptySums, sumGroup } from './group-sums.ts';

/** The cells that sums are kept by. */
function cellsOf(replication: Replication): { cellOf: Int32Array; count: number } | null {
  switch (replication.kind) {
    case 'none':
      return null;
    case 'columns':
      return { cellOf: replication.cellOf, count: replication.cells };
    case 'deletion':
    case 'linearised':
      return { cellOf: replication.cells.cellOf, count: replication.cells.stratumOfCell.length };
  }
}

/** Estimates of every group and their influences. `slices` must be sorted by cell inside each group and hold only
 *  rows of positive weight. Time O(rows·K), and O(cells·R·K) for stored replicate weights. */
export function momentPass(
  replication: Replication,
  slices: Slices,
  weight: Float64Array,
  statistic: MomentStatistic,
  visit: (group: number, estimate: GroupEstimate) => void,
): void {
  const cells = cellsOf(replication);
  const groups = slices.start.length - 1;
  let mostRows = 1;
  for (let g = 0; g < groups; g++) mostRows = Math.max(mostRows, slices.start[g + 1] - slices.start[g]);
  const sums = emptySums(statistic, cells === null ? 1 : Math.min(mostRows, cells.count));
  const z = new Float64Array(statistic.moments);
  for (let group = 0; group < groups; group++) {
    const rows = slices.rows.subarray(slices.start[group], slices.start[group + 1]);
    sumGroup(rows, weight, cells?.cellOf ?? null, statistic, z, sums);
    const values = new Float64Array(statistic.terms.length);
    statistic.evaluate(sums.total, sums.n, values, 0);
    const estimate: GroupEstimate = {
      n: sums.n,
      sumOfWeights: sums.total[0],
      values,
      influence: null,
      contrast: contrastingUnits(replication, sums.cellIds.subarray(0, sums.cells)).length > 1,
      degrees: Number.POSITIVE_INFINITY,
    };
    if (sums.n > 0 && replication.kind === 'columns') {
      const { influence, contrast } = columnInfluence(replication, sums, statistic, values);
      estimate.influence = influence;
      estimate.contrast = contrast;
    } else if (sums.n > 0 && (replication.kind === 'deletion' || replication.kind === 'linearised')) {
      estimate.influence = cellInfluence(replication, sums, statistic, values);
    }
    if (!statistic.scaleFree) estimate.contrast = sums.n > 0;
    if (estimate.influence !== null)
      estimate.degrees = degreesOf(replication, estimate.influence, sums.cells);
    visit(group, estimate);
  }
}
