import type { GroupEstimate } from '../engine/group-estimate.ts';
import { type DegreesOfSampling, degreesOf } from '../variance/degrees.ts';
import type { Replication } from '../variance/replication.ts';
import { varianceOf } from '../variance/variance.ts';

/** What remains of a group's estimate from one plausible value once its variances are known. */
export interface DrawSummary {
  n: number;
  sumOfWeights: number;
  values: Float64Array;
  /** NaN = no error can be given. */
  variances: Float64Array;
  /** Degrees of freedom of the sampling error of each term. */
  degrees: Float64Array;
  intervals: Float64Array | null;
}

/** Below this part of the estimate an error is rounding, not sampling. */
const rounding = 1e-13;

/** Sampling variances of all terms; NaN where the group shows no contrast between sampling units. */
export function summarise(
  replication: Replication,
  rule: DegreesOfSampling,
  estimate: GroupEstimate,
): DrawSummary {
  const { influence, contrast, values } = estimate;
  const variances = new Float64Array(values.length).fill(Number.NaN);
  const degrees = new Float64Array(values.length).fill(estimate.degrees);
  if (influence !== null && contrast)
    for (let term = 0; term < values.length; term++) {
      const variance = varianceOf(replication, influence, term);
      variances[term] = variance < (rounding * values[term]) ** 2 ? 0 : variance;
      degrees[term] = degreesOf(rule, replication, influence, term, estimate.degrees, estimate.model);
    }
  return {
    n: estimate.n,
    sumOfWeights: estimate.sumOfWeights,
    values,
    variances,
    degrees,
    intervals: estimate.intervals ?? null,
  };
}
