import type { ColumnReplication } from '../variance/replication.ts';
import type { GroupSums } from './group-sums.ts';

/** Cells that are worked on at a time: they stay in the cache while all replicates pass over them. */
const blockSize = 256;

/** Factors of four replicates for a block of cells, one line a replicate; lines beyond the last replicate are zero. */
function gather(
  { lines, perWeight, replicates }: ColumnReplication,
  ids: Int32Array,
  from: number,
  to: number,
  r: number,
  tile: Float64Array,
): void {
  for (let q = 0; q < 4; q++) {
    let at = q * blockSize;
    if (r + q >= replicates) {
      tile.fill(0, at, at + blockSize);
      continue;
    }
    const line = lines[r + q];
    if (perWeight === null) for (let c = from; c < to; c++) tile[at++] = line[ids[c]];
    else for (let c = from; c < to; c++) tile[at++] = line[ids[c]] * perWeight[ids[c]];
  }
}

/** Replicate sums Σ_c factor_rc·S_ck of one group: replicates (rounded up to fours) × moments, row-major. The product of two
 *  matrices, four replicates by two moments at a time in local variables: with rounded weights each pupil is a cell and this is where
 *  the time goes, so the inner loops are written out. */
export function replicateSums(
  replication: ColumnReplication,
  group: GroupSums,
  moments: number,
): Float64Array {
  const { cellSums, cellIds } = group;
  const out = new Float64Array((replication.replicates + 3) * moments);
  const tile = new Float64Array(4 * blockSize);
  const [second, third, fourth] = [blockSize, 2 * blockSize, 3 * blockSize];
  for (let from = 0; from < group.cells; from += blockSize) {
    const to = Math.min(group.cells, from + blockSize);
    const size = to - from;
    for (let r = 0; r < replication.replicates; r += 4) {
      gather(replication, cellIds, from, to, r, tile);
      let k = 0;
      for (; k + 1 < moments; k += 2) {
        let a0 = 0;
        let a1 = 0;
        let b0 = 0;
        let b1 = 0;
        let c0 = 0;
        let c1 = 0;
        let d0 = 0;
        let d1 = 0;
        for (let c = 0, at = from * moments + k; c < size; c++, at += moments) {
          const x0 = cellSums[at];
          const x1 = cellSums[at + 1];
          const fa = tile[c];
          const fb = tile[second + c];
          const fc = tile[third + c];
          const fd = tile[fourth + c];
          a0 += fa * x0;
          a1 += fa * x1;
          b0 += fb * x0;
          b1 += fb * x1;
          c0 += fc * x0;
          c1 += fc * x1;
          d0 += fd * x0;
          d1 += fd * x1;
        }
        const into = r * moments + k;
        out[into] += a0;
        out[into + 1] += a1;
        out[into + moments] += b0;
        out[into + moments + 1] += b1;
        out[into + 2 * moments] += c0;
        out[into + 2 * moments + 1] += c1;
        out[into + 3 * moments] += d0;
        out[into + 3 * moments + 1] += d1;
      }
      if (k === moments) continue;
      let a = 0;
      let b = 0;
      let e = 0;
      let d = 0;
      for (let c = 0, at = from * moments + k; c < size; c++, at += moments) {
        const x = cellSums[at];
        a += tile[c] * x;
        b += tile[second + c] * x;
        e += tile[third + c] * x;
        d += tile[fourth + c] * x;
      }
      const into = r * moments + k;
      out[into] += a;
      out[into + moments] += b;
      out[into + 2 * moments] += e;
      out[into + 3 * moments] += d;
    }
  }
  return out;
}
