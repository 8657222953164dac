import { tQuantile } from '../inference/distributions.ts';
import { location } from '../statistics/location.ts';
import { share } from '../statistics/share.ts';
import type { Influence, Replication } from '../variance/replication.ts';
import { varianceOf } from '../variance/variance.ts';
import type { GroupEstimate, Slices } from './group-estimate.ts';
import { momentPass } from './moment-pass.ts';
import type { QuantileRequest, SortedGroup } from './percentile-replicates.ts';
import { columnQuantiles, deletionQuantiles, sortedGroup } from './percentile-replicates.ts';
import { noShift, quantile } from './quantile.ts';

export interface PercentileRequest extends QuantileRequest {
  woodruff: boolean;
  confidence: number;
}

/** Share of cases at or below each quantile, with its influence. */
function shareBelow(
  replication: Replication,
  rows: Int32Array,
  weight: Float64Array,
  values: Float64Array,
  quantiles: Float64Array,
): { shares: Float64Array; influence: Influence } | null {
  const classes = {
    terms: Array.from(quantiles, String),
    mark(row: number, into: Float64Array, at: number): boolean {
      for (let t = 0; t < quantiles.length; t++) into[at + t] = values[row] <= quantiles[t] ? 1 : 0;
      return Number.isFinite(values[row]);
    },
  };
  let found: { shares: Float64Array; influence: Influence } | null = null;
  const slices = { rows, start: Int32Array.of(0, rows.length) };
  momentPass(replication, slices, weight, share(classes), (_, estimate) => {
    if (estimate.influence !== null) found = { shares: estimate.values, influence: estimate.influence };
  });
  return found;
}

/** Woodruff (1952): the interval F̂(q) ± t·se of the share at or below the quantile q, carried over by the quantile
 *  function; se = (high − low)/2t, as R survey's `svyquantile(interval.type = "mean")`. Where one end of the share's interval
 *  leaves (0, 1) the other side alone gives the error (R survey gives none). The returned influence is the share's,
 *  turned and scaled to that error, so that differences of quantiles keep their covariance. */
function woodruff(
  replication: Replication,
  { shares, influence }: { shares: Float64Array; influence: Influence },
  degrees: number,
  group: SortedGroup,
  request: PercentileRequest,
  quantiles: Float64Array,
): { influence: Influence; intervals: Float64Array } {
  const t = tQuantile((1 + request.confidence) / 2, degrees);
  const values = influence.values.slice();
  const intervals = new Float64Array(2 * quantiles.length).fill(Number.NaN);
  shares.forEach((p, term) => {
    const shareError = Math.sqrt(varianceOf(replication, influence, term));
    const ends = [p - t * shareError, p + t * shareError].map((end) =>
      end > 0 && end < 1 ? quantile(group.distribution, noShift, end, request.rule) : Number.NaN,
    );
    intervals.set(ends, 2 * term);
    const halves = [quantiles[term] - ends[0], ends[1] - quantiles[term]].filter(Number.isFinite);
    const error = halves.reduce((sum, half) => sum + half, 0) / halves.length / t;
    const slope = error === 0 ? 0 : -error / shareError;
    for (let j = term; j < values.length; j += influence.terms) values[j] *= slope;
  });
  return { influence: { ...influence, values }, intervals };
}

/** Quantiles of every group with their influences. `byCell` holds each group's rows sorted by cell, `byValue`
 *  sorted by value (both: rows of positive weight only). */
export function percentilePass(
  replication: Replication,
  byCell: Slices,
  byValue: Slices,
  weight: Float64Array,
  values: Float64Array,
  request: PercentileRequest,
  visit: (group: number, estimate: GroupEstimate) => void,
): void {
  momentPass(replication, byCell, weight, location(values), (group, base) => {
    const estimates = new Float64Array(request.shares.length).fill(Number.NaN);
    if (base.n === 0) {
      visit(group, { ...base, values: estimates, influence: null });
      return;
    }
    const rows = byValue.rows.subarray(byValue.start[group], byValue.start[group + 1]);
    const sorted = sortedGroup(rows, values, weight);
    request.shares.forEach((p, t) => {
      estimates[t] = quantile(sorted.distribution, noShift, p, request.rule);
    });
    const estimate: GroupEstimate = { ...base, values: estimates };
    if (base.influence !== null && (request.woodruff || replication.kind === 'linearised')) {
      const cellRows = byCell.rows.subarray(byCell.start[group], byCell.start[group + 1]);
      const below = shareBelow(replication, cellRows, weight, values, estimates);
      if (below !== null)
        Object.assign(estimate, woodruff(replication, below, base.degrees, sorted, request, estimates));
    } else if (base.influence !== null && replication.kind === 'deletion') {
      const { index } = base.influence;
      estimate.influence = deletionQuantiles(replication, index, sorted, weight, request, estimates);
    } else if (base.influence !== null && replication.kind === 'columns') {
      estimate.influence = columnQuantiles(
        replication,
        base.influence.index,
        sorted,
        weight,
        request,
        estimates,
      );
    }
    visit(group, estimate);
  });
}
