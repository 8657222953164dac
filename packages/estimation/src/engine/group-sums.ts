import type { MomentStatistic } from '../statistics/moment-statistic.ts';

/** Sums of one group, whole and cell by cell; buffers are reused from group to group. */
export interface GroupSums {
  n: number;
  total: Float64Array;
  /** Cells with cases, ascending; only the first `cells` entries count. */
  cellIds: Int32Array;
  cellSums: Float64Array;
  cells: number;
}

/** Room for groups of up to `mostCells` cells. */
export function emptySums(statistic: MomentStatistic, mostCells: number): GroupSums {
  return {
    n: 0,
    total: new Float64Array(statistic.moments),
    cellIds: new Int32Array(mostCells),
    cellSums: new Float64Array(mostCells * statistic.moments),
    cells: 0,
  };
}

/** Adds up one group's rows, which must be sorted by cell; `z` is scratch. */
export function sumGroup(
  rows: Int32Array,
  weight: Float64Array,
  cellOf: Int32Array | null,
  statistic: MomentStatistic,
  z: Float64Array,
  sums: GroupSums,
): void {
  const moments = statistic.moments;
  sums.n = 0;
  sums.cells = 0;
  sums.total.fill(0);
  let current = -1;
  let at = 0;
  for (const row of rows) {
    if (!statistic.fill(row, z)) continue;
    const cell = cellOf === null ? 0 : cellOf[row];
    if (cell !== current) {
      current = cell;
      at = sums.cells * moments;
      sums.cellIds[sums.cells++] = cell;
      sums.cellSums.fill(0, at, at + moments);
    }
    for (let k = 0; k < moments; k++) sums.cellSums[at + k] += weight[row] * z[k];
    sums.n++;
  }
  for (let c = 0; c < sums.cells; c++)
    for (let k = 0; k < moments; k++) sums.total[k] += sums.cellSums[c * moments + k];
}
