import { expect, it } from 'vitest';
import { uniformFrom } from '../testing/made-data.ts';
import type { ColumnReplication } from '../variance/replication.ts';
import type { GroupSums } from './group-sums.ts';
import { replicateSums } from './replicate-sums.ts';

// Numbers of cells, replicates and moments around the sizes of blocks and tiles.
it.each([
  [1, 1, 1],
  [5, 4, 2],
  [256, 7, 3],
  [257, 80, 6],
  [700, 9, 5],
])('gives the plain product for %i cells, %i replicates, %i moments', (used, replicates, moments) => {
  const uniform = uniformFrom(used);
  const cells = used + 3;
  const factors = Float64Array.from({ length: replicates * cells }, uniform);
  const group: GroupSums = {
    n: used,
    total: new Float64Array(moments),
    cellIds: Int32Array.from({ length: used }, (_, c) => c + (c > 0 ? 3 : 0)),
    cellSums: Float64Array.from({ length: used * moments }, uniform),
    cells: used,
  };
  const replication: ColumnReplication = {
    kind: 'columns',
    cellOf: new Int32Array(0),
    cells,
    lines: Array.from({ length: replicates }, (_, r) => factors.subarray(r * cells, (r + 1) * cells)),
    perWeight: null,
    replicates,
    coefficients: new Float64Array(replicates),
    centre: 'estimate',
    jackknife: false,
  };
  const found = replicateSums(replication, group, moments);
  for (let r = 0; r < replicates; r++)
    for (let k = 0; k < moments; k++) {
      let sum = 0;
      for (let c = 0; c < used; c++)
        sum += factors[r * cells + group.cellIds[c]] * group.cellSums[c * moments + k];
      expect(found[r * moments + k]).toBeCloseTo(sum, 10);
    }
});
