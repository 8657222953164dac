import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import { nominalDegrees } from '../variance/degrees.ts';
import { factorOf } from '../variance/replicate-factors.ts';
import type {
  DeletionReplication,
  Influence,
  LinearisedReplication,
  Replication,
} from '../variance/replication.ts';
import type { GroupEstimate, Slices } from './group-estimate.ts';
import { momentPass } from './moment-pass.ts';

/** A statistic that is no function of a few sums (iterative fits, ranks). The engine changes the weights; the
 *  statistic answers with its values. */
export interface RowStatistic {
  readonly terms: readonly string[];
  /** Whether the row has all its values. */
  complete(row: number): boolean;
  /** Gets one group ready; its rows come in the order of the design's cells. */
  prepare(rows: Int32Array): RowFit;
}

/** One group of a `RowStatistic`; weights and gradients stand by position in its rows. */
export interface RowFit {
  /** One value a term, NaN where it does not exist. `start`: the full-sample values, to begin an iteration at. */
  fit(weights: Float64Array, start: Float64Array | null): Float64Array;
  /** ∂θ/∂w of each row at the full-sample fit: rows × terms, row-major. */
  gradient(weights: Float64Array, values: Float64Array): Float64Array;
}

/** Counts the complete cases; its influence names the replicates or cells that touch the group. */
function presence(complete: (row: number) => boolean): MomentStatistic {
  return {
    terms: [''],
    moments: 1,
    scaleFree: true,
    fill(row, z) {
      z[0] = 1;
      return complete(row);
    },
    evaluate(sums, _cases, out, at) {
      out[at] = sums[0] > 0 ? 0 : Number.NaN;
    },
    derivative: () => (_cells, _from, out, at) => {
      out[at] = 0;
    },
  };
}

/** Refits with each replicate's weights. The rows of a stratum lie together, so only they are touched and restored. */
function deletionFits(
  replication: DeletionReplication,
  index: Int32Array,
  rows: Int32Array,
  weights: Float64Array,
  fit: RowFit,
  values: Float64Array,
): Influence {
  const { cellOf, stratumOfCell } = replication.cells;
  const terms = values.length;
  const deviations = new Float64Array(index.length * terms);
  const changed = weights.slice();
  let [from, to, stratum] = [0, 0, 0];
  index.forEach((replicate, j) => {
    while (replication.firstReplicate[stratum + 1] <= replicate) stratum++;
    while (from < rows.length && stratumOfCell[cellOf[rows[from]]] < stratum) from++;
    to = Math.max(to, from);
    while (to < rows.length && stratumOfCell[cellOf[rows[to]]] === stratum) to++;
    const deleted = replication.deletedCell[replicate];
    const units = replication.unitsOfStratum[stratum];
    for (let i = from; i < to; i++)
      changed[i] = cellOf[rows[i]] === deleted ? 0 : (weights[i] * units) / (units - 1);
    const refit = fit.fit(changed, values);
    for (let t = 0; t < terms; t++) deviations[j * terms + t] = refit[t] - values[t];
    changed.set(weights.subarray(from, to), from);
  });
  return { index, values: deviations, terms };
}

function columnFits(
  replication: Replication & { kind: 'columns' },
  index: Int32Array,
  rows: Int32Array,
  weights: Float64Array,
  fit: RowFit,
  values: Float64Array,
): Influence {
  const terms = values.length;
  const deviations = new Float64Array(index.length * terms);
  const changed = new Float64Array(rows.length);
  for (let r = 0; r < replication.replicates; r++) {
    rows.forEach((row, i) => {
      changed[i] = weights[i] * factorOf(replication, r, replication.cellOf[row]);
    });
    const refit = fit.fit(changed, values);
    for (let t = 0; t < terms; t++) deviations[r * terms + t] = refit[t] - values[t];
  }
  return { index, values: deviations, terms };
}

/** Cell totals of w·∂θ/∂w, the linearised variable. */
function linearisedTotals(
  replication: LinearisedReplication,
  index: Int32Array,
  rows: Int32Array,
  weights: Float64Array,
  gradient: Float64Array,
  terms: number,
): Influence {
  const { cellOf } = replication.cells;
  const totals = new Float64Array(index.length * terms);
  let at = 0;
  rows.forEach((row, i) => {
    while (index[at] < cellOf[row]) at++;
    for (let t = 0; t < terms; t++) totals[at * terms + t] += weights[i] * gradient[i * terms + t];
  });
  return { index, values: totals, terms };
}

function influenceOf(
  replication: Replication,
  index: Int32Array,
  rows: Int32Array,
  weights: Float64Array,
  fit: RowFit,
  values: Float64Array,
): Influence | null {
  switch (replication.kind) {
    case 'none':
      return null;
    case 'deletion':
      return deletionFits(replication, index, rows, weights, fit, values);
    case 'columns':
      return columnFits(replication, index, rows, weights, fit, values);
    case 'linearised': {
      const gradient = fit.gradient(weights, values);
      return linearisedTotals(replication, index, rows, weights, gradient, values.length);
    }
  }
}

/** Estimates of every group and their influences by refitting; `slices` as for `momentPass`. */
export function rowPass(
  replication: Replication,
  slices: Slices,
  weight: Float64Array,
  statistic: RowStatistic,
  visit: (group: number, estimate: GroupEstimate) => void,
): void {
  momentPass(replication, slices, weight, presence(statistic.complete), (group, base) => {
    const rows = slices.rows
      .subarray(slices.start[group], slices.start[group + 1])
      .filter((row) => statistic.complete(row));
    const nothing = new Float64Array(statistic.terms.length).fill(Number.NaN);
    if (rows.length === 0) {
      visit(group, { ...base, values: nothing, influence: null });
      return;
    }
    const weights = Float64Array.from(rows, (row) => weight[row]);
    const fit = statistic.prepare(rows);
    const values = fit.fit(weights, null);
    const defined = values.some(Number.isFinite);
    const influence =
      base.influence === null || !defined
        ? null
        : influenceOf(replication, base.influence.index, rows, weights, fit, values);
    const columns = replication.kind === 'columns' && influence !== null;
    const degrees = columns ? nominalDegrees(replication, influence, 0) : base.degrees;
    visit(group, { ...base, values, influence, degrees });
  });
}
