import type { MomentStatistic } from '../statistics/moment-statistic.ts';

/** Sums of one group, whole and cell by cell; buffers are reused from group to group. */
export interface GroupSums {
  n: number;
  total: Float64Array;
  /** Cells with cases, ascending; only the first `cells` entries count. */
  cellIds: Int32Array;
  /** Cells × the moments that were asked for. */
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

/** Adds up the moments `wanted` of one group's rows, which must be sorted by cell; `z` is scratch. Other totals are left as they are. */
export function sumGroup(
  rows: Int32Array,
  weight: Float64Array,
  cellOf: Int32Array | null,
  statistic: MomentStatistic,
  wanted: Int32Array,
  z: Float64Array,
  sums: GroupSums,
): void {
  const width = wanted.length;
  const { cellSums, cellIds } = sums;
  let n = 0;
  let cells = 0;
  let current = -1;
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!statistic.fill(row, z)) continue;
    const cell = cellOf === null ? 0 : cellOf[row];
    const w = weight[row];
    if (cell === current) for (let k = 0; k < width; k++) cellSums[at + k] += w * z[wanted[k]];
    else {
      current = cell;
      at = cells * width;
      cellIds[cells++] = cell;
      for (let k = 0; k < width; k++) cellSums[at + k] = w * z[wanted[k]];
    }
    n++;
  }
  sums.n = n;
  sums.cells = cells;
  for (let k = 0; k < width; k++) {
    let total = 0;
    for (let c = 0; c < cells; c++) total += cellSums[c * width + k];
    sums.total[wanted[k]] = total;
  }
}
