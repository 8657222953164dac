import type { GroupEstimate } from '../engine/group-estimate.ts';
import type { Replication } from '../variance/replication.ts';
import { varianceOf } from '../variance/variance.ts';

/** What remains of a group's estimate from one plausible value once its variances are known. */
export interface DrawSummary {
  n: number;
  sumOfWeights: number;
  values: Float64Array;
  /** NaN = no error can be given. */
  variances: Float64Array;
  degrees: number;
  intervals: Float64Array | null;
}

/** Sampling variances of all terms; NaN where the group shows no contrast between sampling units. */
export function summarise(replication: Replication, estimate: GroupEstimate): DrawSummary {
  const { influence, contrast } = estimate;
  return {
    n: estimate.n,
    sumOfWeights: estimate.sumOfWeights,
    values: estimate.values,
    variances: estimate.values.map((_, term) =>
      influence === null || !contrast ? Number.NaN : varianceOf(replication, influence, term),
    ),
    degrees: estimate.degrees,
    intervals: estimate.intervals ?? null,
  };
}
