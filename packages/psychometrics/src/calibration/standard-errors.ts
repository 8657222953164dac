import { invertPositive } from '../numerics/cholesky.ts';
import type { CalibratedItem, LatentDistribution } from './calibration.ts';
import type { MarginalLikelihood } from './marginal-likelihood.ts';
import { observedInformation } from './observed-information.ts';
import type { LaidItem, ParameterLayout } from './parameter-layout.ts';
import { readable, readableSlopes } from './readable-parameters.ts';
import { type Clustered, sandwich } from './sandwich.ts';

/** Standard errors of everything that was estimated. */
export interface StandardErrors {
  /** True where the information matrix could not be inverted: all errors are then null. */
  readonly singular: boolean;
  readonly items: readonly NonNullable<CalibratedItem['se']>[];
  readonly groups: readonly NonNullable<LatentDistribution['se']>[];
  /** Covariance of the estimation's own vector (size × size); null where singular. */
  readonly covariance: Float64Array | null;
}

/**
 * Standard errors at the last evaluated vector from the observed information, carried over to a, b, c and sd by the
 * delta method; with `clustered` from the sandwich. From the information alone, person weights (mean 1) are treated as
 * numbers of persons.
 */
export function standardErrors(likelihood: MarginalLikelihood, clustered?: Clustered): StandardErrors {
  const { layout } = likelihood;
  const inverse = invertPositive(observedInformation(likelihood), layout.size);
  const covariance = inverse && clustered ? sandwich(likelihood, inverse, clustered) : inverse;
  const variance = (place: number) =>
    covariance && place >= 0 ? Math.sqrt(covariance[place * (layout.size + 1)]) : null;
  return {
    singular: covariance === null,
    covariance,
    items: layout.items.map((item) => itemErrors(item, layout, covariance)),
    groups: layout.groups.map(({ meanOffset, sdOffset, sd }) => {
      const logSd = variance(sdOffset);
      return { mean: variance(meanOffset), sd: logSd === null ? null : logSd * sd };
    }),
  };
}

function itemErrors(
  item: LaidItem,
  layout: ParameterLayout,
  covariance: Float64Array | null,
): NonNullable<CalibratedItem['se']> {
  const slopes = readableSlopes(item);
  const [a, c, ...b] = readable(item, item.parameters).map((_, output) => {
    if (!covariance) return null;
    let sum = 0;
    slopes.forEach((first, i) => {
      slopes.forEach((second, j) => {
        sum += first[output] * second[output] * covariance[item.places[i] * layout.size + item.places[j]];
      });
    });
    return sum > 0 ? Math.sqrt(sum) : null;
  });
  return { a, b, c };
}
