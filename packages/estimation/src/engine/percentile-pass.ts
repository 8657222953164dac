import { tQuantile } from '../inference/distributions.ts';
import { location } from '../statistics/location.ts';
import { share } from '../statistics/share.ts';
import { type DegreesOfSampling, degreesOf } from '../variance/degrees.ts';
import type { Influence, Replication } from '../variance/replication.ts';
import { varianceOf } from '../variance/variance.ts';
import type { GroupEstimate, Slices } from './group-estimate.ts';
import { momentPass } from './moment-pass.ts';
import type { QuantileRequest, SortedGroup } from './percentile-replicates.ts';
import { columnQuantiles, deletionQuantiles, sortedGroup } from './percentile-replicates.ts';
import { noShift, quantile } from './quantile.ts';

export interface PercentileRequest extends QuantileRequest {
  woodruff: boolean;
  /** Whether intervals come from the error of the share below, also where the errors do not. */
  inverted: boolean;
  confidence: number;
  samplingDegrees: DegreesOfSampling;
}

/** Share of a group's cases at or below each of its quantiles, with its influence. */
interface ShareBelow {
  shares: Float64Array;
  influence: Influence;
}

/** The shares below of all groups in one pass; `quantiles` = terms of the first group, then of the second …. */
function sharesBelow(
  replication: Replication,
  byCell: Slices,
  weight: Float64Array,
  values: Float64Array,
  quantiles: Float64Array,
  terms: number,
): Map<number, ShareBelow> {
  const groupOf = new Int32Array(values.length);
  for (let group = 0; group + 1 < byCell.start.length; group++)
    for (let at = byCell.start[group]; at < byCell.start[group + 1]; at++) groupOf[byCell.rows[at]] = group;
  const classes = {
    terms: Array.from({ length: terms }, (_, term) => String(term)),
    mark(row: number, into: Float64Array, at: number): boolean {
      const first = groupOf[row] * terms;
      for (let t = 0; t < terms; t++) into[at + t] = values[row] <= quantiles[first + t] ? 1 : 0;
      return Number.isFinite(values[row]);
    },
  };
  const found = new Map<number, ShareBelow>();
  momentPass(replication, byCell, weight, share(classes), (group, { values: shares, influence }) => {
    if (influence !== null) found.set(group, { shares, influence });
  });
  return found;
}

/** How many errors of the share an interval reaches to either side. */
function reachOf(
  replication: Replication,
  influence: Influence,
  term: number,
  { degrees, model }: GroupEstimate,
  { samplingDegrees, confidence }: PercentileRequest,
): number {
  return tQuantile(
    (1 + confidence) / 2,
    degreesOf(samplingDegrees, replication, influence, term, degrees, model),
  );
}

/** Woodruff (1952): the interval F̂(q) ± t·se of the share at or below the quantile q, carried over by the quantile
 *  function; se = (high − low)/2t, as R survey's `svyquantile(interval.type = "mean")`. Where one end of the share's interval
 *  leaves (0, 1) the other side alone gives the error (R survey gives none). The returned influence is the share's,
 *  turned and scaled to that error, so that differences of quantiles keep their covariance. */
function woodruff(
  replication: Replication,
  { shares, influence }: ShareBelow,
  base: GroupEstimate,
  group: SortedGroup,
  request: PercentileRequest,
  quantiles: Float64Array,
): { influence: Influence; intervals: Float64Array } {
  const values = influence.values.slice();
  const intervals = new Float64Array(2 * quantiles.length).fill(Number.NaN);
  shares.forEach((p, term) => {
    const t = reachOf(replication, influence, term, base, request);
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

/** Ends of the intervals by inversion of a test (Francisco & Fuller 1991): the quantiles at p ± t·se of the share at or below the quantile,
 *  whose error replicates know better than that of the quantile itself, which they see in steps (Shao & Wu 1989). NaN where an
 *  end leaves (0, 1). */
function invertedIntervals(
  replication: Replication,
  { influence }: ShareBelow,
  base: GroupEstimate,
  group: SortedGroup,
  request: PercentileRequest,
): Float64Array {
  return Float64Array.from(
    request.shares.flatMap((p, term) => {
      const t = reachOf(replication, influence, term, base, request);
      const reach = t * Math.sqrt(varianceOf(replication, influence, term));
      return [p - reach, p + reach].map((end) =>
        end > 0 && end < 1 ? quantile(group.distribution, noShift, end, request.rule) : Number.NaN,
      );
    }),
  );
}

/** Deviations of the quantiles replicate by replicate. */
function deviations(
  replication: Exclude<Replication, { kind: 'none' | 'linearised' }>,
  index: Int32Array,
  sorted: SortedGroup,
  weight: Float64Array,
  request: PercentileRequest,
  estimates: Float64Array,
): Influence {
  return replication.kind === 'deletion'
    ? deletionQuantiles(replication, index, sorted, weight, request, estimates)
    : columnQuantiles(replication, index, sorted, weight, request, estimates);
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
  const terms = request.shares.length;
  const groups = byValue.start.length - 1;
  const sortedOf = (group: number): SortedGroup =>
    sortedGroup(byValue.rows.subarray(byValue.start[group], byValue.start[group + 1]), values, weight);
  const quantiles = new Float64Array(groups * terms).fill(Number.NaN);
  for (let group = 0; group < groups; group++) {
    if (byValue.start[group] === byValue.start[group + 1]) continue;
    const { distribution } = sortedOf(group);
    request.shares.forEach((p, t) => {
      quantiles[group * terms + t] = quantile(distribution, noShift, p, request.rule);
    });
  }
  const isWoodruff = request.woodruff || replication.kind === 'linearised';
  const isInverted = replication.kind !== 'none' && (isWoodruff || request.inverted);
  const below = isInverted
    ? sharesBelow(replication, byCell, weight, values, quantiles, terms)
    : new Map<number, ShareBelow>();
  momentPass(replication, byCell, weight, location(values), (group, base) => {
    const estimates = quantiles.slice(group * terms, (group + 1) * terms);
    const estimate: GroupEstimate = { ...base, values: estimates };
    const { influence } = base;
    if (base.n === 0) estimate.influence = null;
    if (base.n === 0 || influence === null || replication.kind === 'none') {
      visit(group, estimate);
      return;
    }
    const sorted = sortedOf(group);
    const share = below.get(group);
    if (replication.kind === 'linearised' || request.woodruff) {
      if (share) Object.assign(estimate, woodruff(replication, share, base, sorted, request, estimates));
    } else {
      estimate.influence = deviations(replication, influence.index, sorted, weight, request, estimates);
      if (share) estimate.intervals = invertedIntervals(replication, share, base, sorted, request);
    }
    visit(group, estimate);
  });
}
