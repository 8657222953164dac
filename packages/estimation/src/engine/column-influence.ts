import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { ColumnReplication, Influence } from '../variance/replication.ts';

/** Whether, in some replicate, the rows' weights change by different factors. */
function replicatesContrast(replication: ColumnReplication, rows: Int32Array, weight: Float64Array): boolean {
  const { weights, replicates } = replication;
  const first = rows[0];
  for (const row of rows)
    for (let r = 0; r < replicates; r++) {
      const here = weights[row * replicates + r] / weight[row];
      const there = weights[first * replicates + r] / weight[first];
      if (Math.abs(here - there) > 1e-9 * (1 + Math.abs(there))) return true;
    }
  return false;
}

/** θ_r − θ of one group for stored replicate weights; NaN where θ_r does not exist. */
export function columnInfluence(
  replication: ColumnReplication,
  rows: Int32Array,
  weight: Float64Array,
  statistic: MomentStatistic,
  values: Float64Array,
  z: Float64Array,
): { influence: Influence; contrast: boolean } {
  const { weights, replicates } = replication;
  const { moments } = statistic;
  const terms = values.length;
  const sums = new Float64Array(replicates * moments);
  let cases = 0;
  for (const row of rows) {
    if (!statistic.fill(row, z)) continue;
    cases++;
    for (let r = 0, at = 0; r < replicates; r++)
      for (let k = 0, w = weights[row * replicates + r]; k < moments; k++, at++) sums[at] += w * z[k];
  }
  const deviations = new Float64Array(replicates * terms);
  for (let r = 0; r < replicates; r++) {
    statistic.evaluate(sums.subarray(r * moments, (r + 1) * moments), cases, deviations, r * terms);
    for (let t = 0; t < terms; t++) deviations[r * terms + t] -= values[t];
  }
  const index = Int32Array.from({ length: replicates }, (_, r) => r);
  return {
    influence: { index, values: deviations, terms },
    contrast: replicatesContrast(replication, rows, weight),
  };
}
