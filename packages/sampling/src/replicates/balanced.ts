import { hadamardAtLeast } from './hadamard.ts';
import type { Replicate } from './replicate.ts';
import type { ReplicateUnit, VarianceGroup } from './variance-groups.ts';

/**
 * Balanced repeated replication (McCarthy 1969) and Fay's form of it (Judkins 1990): by the signs of a Hadamard matrix (one column a zone, the
 * column of ones left out) one unit of each pair takes 2 − k and the other k; scale 1/(R(1 − k)²). In a zone of three the unit with
 * the smallest ticket takes 1 ± (1 − k)√2 and the two others 1 ∓ (1 − k)/√2 (PISA technical reports), which is unbiased because the
 * single one is chosen at random. The finite population correction draws the factors towards 1 by √(1 − f).
 */
export function balanced(
  units: readonly ReplicateUnit[],
  groups: readonly VarianceGroup[],
  fayCoefficient: number,
): Replicate[] {
  if (!(fayCoefficient >= 0 && fayCoefficient < 1))
    throw new RangeError('Fay’s coefficient must be in [0, 1)');
  const swing = 1 - fayCoefficient;
  if (groups.some(({ members, remainder }) => members.length > 2 && swing * Math.sqrt(2 * remainder) > 1))
    throw new RangeError('zones of three schools need Fay’s coefficient of 0.3 or more');
  const { order, signs } = hadamardAtLeast(groups.length + 1);
  const sides = groups.map((group) => sidesOf(units, group));
  return Array.from({ length: order }, (_, replicate) => ({
    scale: 1 / (order * swing ** 2),
    forEachChange(change) {
      sides.forEach((side, zone) => {
        const sign = signs[replicate * order + zone + 1];
        for (const { unit, swing: own } of side) change(unit, 1 + sign * swing * own);
      });
    },
  }));
}

function sidesOf(
  units: readonly ReplicateUnit[],
  { members, remainder }: VarianceGroup,
): { unit: number; swing: number }[] {
  const share = Math.sqrt(remainder);
  if (members.length === 2) return members.map((unit, at) => ({ unit, swing: at === 0 ? share : -share }));
  const single = members.reduce((least, unit) => (units[unit].ticket < units[least].ticket ? unit : least));
  return members.map((unit) => ({
    unit,
    swing: unit === single ? share * Math.SQRT2 : -share * Math.SQRT1_2,
  }));
}
