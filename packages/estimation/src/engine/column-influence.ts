import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { ColumnReplication, Influence } from '../variance/replication.ts';
import type { GroupSums } from './group-sums.ts';

/** Whether, in some replicate, the group's cells change by different factors. */
function replicatesContrast({ factors, cells, replicates }: ColumnReplication, sums: GroupSums): boolean {
  const first = sums.cellIds[0];
  for (let r = 0; r < replicates; r++) {
    const there = factors[r * cells + first];
    for (let c = 1; c < sums.cells; c++)
      if (Math.abs(factors[r * cells + sums.cellIds[c]] - there) > 1e-9 * (1 + Math.abs(there))) return true;
  }
  return false;
}

const blockSize = 256;

/** θ_r − θ of one group for stored replicate weights, from its sums by cell; NaN where θ_r does not exist. */
export function columnInfluence(
  replication: ColumnReplication,
  group: GroupSums,
  statistic: MomentStatistic,
  values: Float64Array,
): { influence: Influence; contrast: boolean } {
  const { factors, cells, replicates } = replication;
  const { cellSums, cellIds } = group;
  const { moments } = statistic;
  const terms = values.length;
  const sums = new Float64Array(replicates * moments);
  // Blocks of cells stay in the cache while all replicates pass over them.
  for (let from = 0; from < group.cells; from += blockSize) {
    const to = Math.min(group.cells, from + blockSize);
    for (let r = 0; r < replicates; r++) {
      const into = r * moments;
      for (let c = from, at = from * moments; c < to; c++) {
        const factor = factors[r * cells + cellIds[c]];
        for (let k = 0; k < moments; k++, at++) sums[into + k] += factor * cellSums[at];
      }
    }
  }
  const deviations = new Float64Array(replicates * terms);
  for (let r = 0; r < replicates; r++) {
    statistic.evaluate(sums.subarray(r * moments, (r + 1) * moments), group.n, deviations, r * terms);
    for (let t = 0; t < terms; t++) deviations[r * terms + t] -= values[t];
  }
  const index = Int32Array.from({ length: replicates }, (_, r) => r);
  return {
    influence: { index, values: deviations, terms },
    contrast: replicatesContrast(replication, group),
  };
}
