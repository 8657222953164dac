import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import { modelParts, nominalDegrees } from '../variance/degrees.ts';
import type { ColumnReplication, Replication } from '../variance/replication.ts';
import { contrastingUnits } from '../variance/variance.ts';
import { cellInfluence } from './cell-influence.ts';
import { columnInfluence } from './column-influence.ts';
import type { GroupEstimate, Slices } from './group-estimate.ts';
import { emptySums, type GroupSums, sumGroup } from './group-sums.ts';
import { replicateSums } from './replicate-sums.ts';
import { type KnownSum, keepSum, knownSums } from './shared-sums.ts';

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

/** Sums of one group; `known` are the replicate sums of the moments that need not be summed again. */
interface Summed {
  known: (KnownSum | undefined)[] | null;
  wanted: Int32Array;
}

/** Adds up the moments of a group that are not known yet; all of them where a row lacks a value, because what is known is of all rows. */
function sumUnknown(
  sum: (wanted: Int32Array) => void,
  sums: GroupSums,
  rows: number,
  known: (KnownSum | undefined)[] | null,
): Summed {
  const all = Int32Array.from(sums.total, (_, k) => k);
  const wanted = known === null ? all : all.filter((k) => known[k] === undefined);
  sum(wanted);
  if (sums.n === rows && known !== null) {
    known.forEach((found, k) => {
      if (found) sums.total[k] = found.total;
    });
    return { known, wanted };
  }
  if (wanted.length < all.length) sum(all);
  return { known: null, wanted: all };
}

/** Replicate sums of every moment of a group; new ones are kept for the next plausible value or statistic. */
function everyReplicateSum(
  replication: ColumnReplication,
  sums: GroupSums,
  { known, wanted }: Summed,
  keep: (moment: number, sum: KnownSum) => void,
): Float64Array[] {
  const found = (known ?? []).map((sum) => sum?.replicates);
  const width = wanted.length;
  const table = replicateSums(replication, sums, width);
  wanted.forEach((moment, k) => {
    const replicates = new Float64Array(replication.replicates);
    for (let r = 0; r < replicates.length; r++) replicates[r] = table[r * width + k];
    found[moment] = replicates;
    if (known !== null) keep(moment, { total: sums.total[moment], replicates });
  });
  return found.map((replicates) => replicates ?? new Float64Array(0));
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
    const summed = sumUnknown(
      (wanted) => sumGroup(rows, weight, cells?.cellOf ?? null, statistic, wanted, z, sums),
      sums,
      rows.length,
      replication.kind === 'columns' ? knownSums(slices, group, statistic.keys) : null,
    );
    const values = new Float64Array(statistic.terms.length);
    statistic.evaluate(sums.total, sums.n, values, 0);
    const estimate: GroupEstimate = {
      n: sums.n,
      sumOfWeights: sums.total[0],
      values,
      influence: null,
      contrast: contrastingUnits(replication, sums.cellIds.subarray(0, sums.cells)).length > 1,
      degrees: Number.POSITIVE_INFINITY,
      model: null,
    };
    if (sums.n > 0 && replication.kind === 'columns') {
      const replicated = everyReplicateSum(replication, sums, summed, (moment, sum) =>
        keepSum(slices, group, statistic.keys?.[moment] ?? '', sum),
      );
      const { influence, contrast } = columnInfluence(replication, sums, statistic, replicated, values);
      estimate.influence = influence;
      estimate.contrast = contrast;
    } else if (sums.n > 0 && (replication.kind === 'deletion' || replication.kind === 'linearised')) {
      estimate.influence = cellInfluence(replication, sums, statistic, values);
    }
    if (!statistic.scaleFree) estimate.contrast = sums.n > 0;
    if (estimate.influence !== null) {
      const width = summed.wanted.length;
      const cellIds = sums.cellIds.subarray(0, sums.cells);
      estimate.degrees = nominalDegrees(replication, estimate.influence, sums.cells);
      // The first moment is the sum of weights.
      estimate.model = modelParts(replication, cellIds, (cell) => sums.cellSums[cell * width]);
    }
    visit(group, estimate);
  }
}
