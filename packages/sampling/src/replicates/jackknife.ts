import type { Replicate } from './replicate.ts';
import type { VarianceGroup } from './variance-groups.ts';

/**
 * JKn (Wolter 2007, §4.5): each unit is dropped in turn, the others of its stratum of n take n/(n − 1); scale (n − 1)/n. The finite
 * population correction draws the factors towards 1 by √(1 − f).
 */
export function stratifiedJackknife(groups: readonly VarianceGroup[]): Replicate[] {
  return groups.flatMap((group) => group.members.map((unit) => drop(unit, group)));
}

/**
 * JK2 (TIMSS methods reports): in each zone of two the first unit is dropped and the second doubled, scale 1; `full`: also the other way
 * round, scale ½ each. A zone of three is treated as JKn does: three replicates of scale ⅔.
 */
export function pairedJackknife(groups: readonly VarianceGroup[], full: boolean): Replicate[] {
  return groups.flatMap((group) => {
    const [first] = group.members;
    if (group.members.length > 2 || full) return group.members.map((unit) => drop(unit, group));
    return [{ ...drop(first, group), scale: 1 }];
  });
}

function drop(dropped: number, { members, remainder }: VarianceGroup): Replicate {
  const n = members.length;
  const share = Math.sqrt(remainder);
  return {
    changes: members.map((unit) => ({ unit, factor: 1 + share * (unit === dropped ? -1 : 1 / (n - 1)) })),
    scale: (n - 1) / n,
  };
}
