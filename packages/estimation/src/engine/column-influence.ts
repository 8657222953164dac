import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import { factorOf } from '../variance/replicate-factors.ts';
import type { ColumnReplication, Influence } from '../variance/replication.ts';
import type { GroupSums } from './group-sums.ts';

/** Whether, in some replicate, the group's cells change by different factors. */
function replicatesContrast(replication: ColumnReplication, sums: GroupSums): boolean {
  for (let r = 0; r < replication.replicates; r++) {
    const there = factorOf(replication, r, sums.cellIds[0]);
    for (let c = 1; c < sums.cells; c++)
      if (Math.abs(factorOf(replication, r, sums.cellIds[c]) - there) > 1e-9 * (1 + Math.abs(there)))
        return true;
  }
  return false;
}

/** θ_r − θ of one group for stored replicate weights, from the replicate sums of its moments; NaN where θ_r does not exist. */
export function columnInfluence(
  replication: ColumnReplication,
  group: GroupSums,
  statistic: MomentStatistic,
  sums: readonly Float64Array[],
  values: Float64Array,
): { influence: Influence; contrast: boolean } {
  const { replicates } = replication;
  const terms = values.length;
  const deviations = new Float64Array(replicates * terms);
  const changed = new Float64Array(statistic.moments);
  for (let r = 0; r < replicates; r++) {
    for (let k = 0; k < changed.length; k++) changed[k] = sums[k][r];
    statistic.evaluate(changed, group.n, deviations, r * terms);
    for (let t = 0; t < terms; t++) deviations[r * terms + t] -= values[t];
  }
  const index = Int32Array.from({ length: replicates }, (_, r) => r);
  return {
    influence: { index, values: deviations, terms },
    contrast: replicatesContrast(replication, group),
  };
}
