import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { DeletionReplication, Influence, LinearisedReplication } from '../variance/replication.ts';
import type { GroupSums } from './group-sums.ts';

function linearisedInfluence(sums: GroupSums, statistic: MomentStatistic, terms: number): Influence {
  const values = new Float64Array(sums.cells * terms);
  const derivative = statistic.derivative(sums.total, sums.n);
  for (let c = 0; c < sums.cells; c++) derivative(sums.cellSums, c * statistic.moments, values, c * terms);
  return { index: sums.cellIds.slice(0, sums.cells), values, terms };
}

/** Replicates of the strata in which the group has cases; in all others θ_r = θ. */
function replicatesTouched(replication: DeletionReplication, sums: GroupSums): number {
  const { stratumOfCell } = replication.cells;
  let count = 0;
  for (let c = 0; c < sums.cells; c++) {
    const stratum = stratumOfCell[sums.cellIds[c]];
    if (c === 0 || stratum !== stratumOfCell[sums.cellIds[c - 1]])
      count += replication.firstReplicate[stratum + 1] - replication.firstReplicate[stratum];
  }
  return count;
}

function deletionInfluence(
  replication: DeletionReplication,
  sums: GroupSums,
  statistic: MomentStatistic,
  estimate: Float64Array,
): Influence {
  const { stratumOfCell } = replication.cells;
  const { moments } = statistic;
  const terms = estimate.length;
  const count = replicatesTouched(replication, sums);
  const index = new Int32Array(count);
  const values = new Float64Array(count * terms);
  const stratumSums = new Float64Array(moments);
  const changed = new Float64Array(moments);
  let written = 0;
  for (let c = 0; c < sums.cells; ) {
    const stratum = stratumOfCell[sums.cellIds[c]];
    const start = c;
    stratumSums.fill(0);
    for (; c < sums.cells && stratumOfCell[sums.cellIds[c]] === stratum; c++)
      for (let k = 0; k < moments; k++) stratumSums[k] += sums.cellSums[c * moments + k];
    const units = replication.unitsOfStratum[stratum];
    let candidate = start;
    for (let r = replication.firstReplicate[stratum]; r < replication.firstReplicate[stratum + 1]; r++) {
      // Cells and the deletions of a stratum both ascend, so one pointer suffices (−1 = the missing unit).
      const deleted = replication.deletedCell[r];
      if (deleted < 0) candidate = start;
      while (candidate < c && sums.cellIds[candidate] < deleted) candidate++;
      const found = candidate < c && sums.cellIds[candidate] === deleted;
      for (let k = 0; k < moments; k++) {
        const lost = found ? sums.cellSums[candidate * moments + k] * units : 0;
        changed[k] = sums.total[k] + (stratumSums[k] - lost) / (units - 1);
      }
      const at = written * terms;
      statistic.evaluate(changed, sums.n, values, at);
      for (let t = 0; t < terms; t++) values[at + t] -= estimate[t];
      index[written++] = r;
    }
  }
  return { index, values, terms };
}

/** Influence of one group from its cell sums: replicate deviations or linearised cell totals. */
export function cellInfluence(
  replication: DeletionReplication | LinearisedReplication,
  sums: GroupSums,
  statistic: MomentStatistic,
  estimate: Float64Array,
): Influence {
  return replication.kind === 'linearised'
    ? linearisedInfluence(sums, statistic, estimate.length)
    : deletionInfluence(replication, sums, statistic, estimate);
}
