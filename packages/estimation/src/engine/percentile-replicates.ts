import type { QuantileRule } from '../design/types.ts';
import type { ColumnReplication, DeletionReplication, Influence } from '../variance/replication.ts';
import { sliceByGroup } from './group-estimate.ts';
import type { Distribution, Shift } from './quantile.ts';
import { noShift, quantile } from './quantile.ts';

/** One group's rows ascending by value, and the position of each in its distribution. */
export interface SortedGroup {
  rows: Int32Array;
  positionOf: Int32Array;
  distribution: Distribution;
}

/** Distribution of a group whose rows come sorted by value. */
export function sortedGroup(rows: Int32Array, values: Float64Array, weight: Float64Array): SortedGroup {
  const positionOf = new Int32Array(rows.length);
  const distinct = new Float64Array(rows.length);
  const weights = new Float64Array(rows.length);
  let size = 0;
  rows.forEach((row, i) => {
    if (size === 0 || values[row] !== distinct[size - 1]) distinct[size++] = values[row];
    weights[size - 1] += weight[row];
    positionOf[i] = size - 1;
  });
  const cumulative = weights.slice(0, size);
  for (let d = 1; d < size; d++) cumulative[d] += cumulative[d - 1];
  const distribution = { values: distinct.slice(0, size), cumulative };
  return { rows, positionOf, distribution };
}

export interface QuantileRequest {
  /** Shares 0..1. */
  shares: readonly number[];
  rule: QuantileRule;
}

/** Weight changes of one replicate: members of its stratum lose their weight or gain 1/(n−1) of it. */
function fillShift(
  group: SortedGroup,
  members: Int32Array,
  weight: Float64Array,
  cellOf: Int32Array,
  deleted: number,
  units: number,
  shift: Shift,
): void {
  let sum = 0;
  shift.length = 0;
  for (const member of members) {
    const row = group.rows[member];
    sum += cellOf[row] === deleted ? -weight[row] : weight[row] / (units - 1);
    const position = group.positionOf[member];
    if (shift.length === 0 || shift.at[shift.length - 1] !== position) shift.at[shift.length++] = position;
    shift.sum[shift.length - 1] = sum;
  }
}

/** Replicate deviations of the quantiles for deletion replicates. The group is sorted once; a replicate costs as
 *  much as its stratum has cases. `index` = the replicates that touch the group, stratum by stratum. */
export function deletionQuantiles(
  replication: DeletionReplication,
  index: Int32Array,
  group: SortedGroup,
  weight: Float64Array,
  request: QuantileRequest,
  estimates: Float64Array,
): Influence {
  const { cellOf, stratumOfCell, strata } = replication.cells;
  const positions = Int32Array.from(group.rows, (_, i) => i);
  const stratumOf = group.rows.map((row) => stratumOfCell[cellOf[row]]);
  const byStratum = sliceByGroup(positions, stratumOf, strata);
  const shift: Shift = {
    at: new Int32Array(group.rows.length),
    sum: new Float64Array(group.rows.length),
    length: 0,
  };
  const terms = estimates.length;
  const values = new Float64Array(index.length * terms);
  let stratum = 0;
  index.forEach((replicate, j) => {
    while (replication.firstReplicate[stratum + 1] <= replicate) stratum++;
    const members = byStratum.rows.subarray(byStratum.start[stratum], byStratum.start[stratum + 1]);
    const units = replication.unitsOfStratum[stratum];
    fillShift(group, members, weight, cellOf, replication.deletedCell[replicate], units, shift);
    request.shares.forEach((share, t) => {
      values[j * terms + t] = quantile(group.distribution, shift, share, request.rule) - estimates[t];
    });
  });
  return { index, values, terms };
}

/** Replicate deviations of the quantiles for stored replicate weights; the group is sorted once. */
export function columnQuantiles(
  replication: ColumnReplication,
  index: Int32Array,
  group: SortedGroup,
  weight: Float64Array,
  request: QuantileRequest,
  estimates: Float64Array,
): Influence {
  const terms = estimates.length;
  const values = new Float64Array(index.length * terms);
  const { lines, perWeight } = replication;
  const { positionOf } = group;
  const cellOf = group.rows.map((row) => replication.cellOf[row]);
  // Where lines are stored weights the full weight drops out.
  const full = perWeight === null ? Float64Array.from(group.rows, (row) => weight[row]) : null;
  const size = group.distribution.values.length;
  const replicate: Distribution = {
    values: group.distribution.values,
    cumulative: new Float64Array(size),
  };
  const { cumulative } = replicate;
  for (let r = 0; r < replication.replicates; r++) {
    cumulative.fill(0);
    const line = lines[r];
    if (full === null) for (let i = 0; i < cellOf.length; i++) cumulative[positionOf[i]] += line[cellOf[i]];
    else for (let i = 0; i < cellOf.length; i++) cumulative[positionOf[i]] += full[i] * line[cellOf[i]];
    for (let d = 1; d < size; d++) cumulative[d] += cumulative[d - 1];
    request.shares.forEach((share, t) => {
      values[r * terms + t] = quantile(replicate, noShift, share, request.rule) - estimates[t];
    });
  }
  return { index, values, terms };
}
