import { type ReplicateUnit, strataOf, zonesOf } from './variance-groups.ts';

/** Where a school stands for a jackknife that is made on the fly from columns. */
export interface VarianceUnit {
  /** Number of its zone (jk2) or variance stratum (jkn), from 1. */
  group: number;
  /** Its number inside the group, from 1. */
  unit: number;
  /** Sampled fraction of the group: the mean inclusion probability; 0 without the finite population correction. */
  fraction: number;
}

/**
 * Zone or variance stratum of each school of a draw, in the draw's order, as `replicateWeights` of the same method uses them. With the finite
 * population correction schools drawn with certainty stand apart, in pairs of fraction 1, which add nothing to the variance.
 */
export function varianceUnits(
  units: readonly ReplicateUnit[],
  method: 'jk2' | 'jkn',
  finite: boolean,
): VarianceUnit[] {
  const groups = method === 'jk2' ? zonesOf(units, finite) : strataOf(units, finite);
  const result: VarianceUnit[] = new Array(units.length);
  groups.forEach(({ members, remainder }, at) => {
    members.forEach((unit, number) => {
      result[unit] = { group: at + 1, unit: number + 1, fraction: finite ? 1 - remainder : 0 };
    });
  });
  let certain = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (result[unit]) continue;
    result[unit] = { group: groups.length + 1 + (certain >> 1), unit: (certain & 1) + 1, fraction: 1 };
    certain++;
  }
  return result;
}
