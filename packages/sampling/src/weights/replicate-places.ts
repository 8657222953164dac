import type { ReplicateWeights } from '../replicates/replicate-weights.ts';
import type { WeightedGroup, WeightRules } from './pupil-weights.ts';
import type { Margin } from './rake.ts';
import { type SamplePlace, weighPlaces } from './weigh-places.ts';

/** Weights of the groups in every replicate, groups × replicates (row-major), and in how many of them a margin was not met. */
export interface ReplicatedWeights {
  weights: Float64Array;
  unmet: number;
}

/**
 * Makes the weights anew in each replicate: base weights times its factors, then non-response, trimming and raking as in the sample itself, so
 * that the error includes what they add (Rust & Rao 1996; R survey's `rake` on a replicate design). `placeOf` tells the row of the
 * replicate factors of each place. A replicate in which raking cannot be done keeps its weights before raking.
 */
export function replicatePlaces(
  places: readonly SamplePlace[],
  groups: readonly WeightedGroup[],
  { rules, margins, placeOf }: { rules: WeightRules; margins: readonly Margin[]; placeOf: readonly number[] },
  { factors, replicates }: ReplicateWeights,
): ReplicatedWeights {
  const weights = new Float64Array(groups.length * replicates);
  let unmet = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const perturbed = places.map((place, at) => ({
      ...place,
      baseWeight: place.baseWeight * factors[placeOf[at] * replicates + replicate],
    }));
    const { weight, raked } = weighPlaces(perturbed, groups, rules, margins);
    if (margins.length > 0 && !raked?.converged) unmet++;
    for (let group = 0; group < groups.length; group++)
      weights[group * replicates + replicate] = weight[group];
  }
  return { weights, unmet };
}
