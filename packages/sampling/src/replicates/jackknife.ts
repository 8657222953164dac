import type { Replicate } from './replicate.ts';
import type { VarianceGroup } from './variance-groups.ts';

/** Where a jackknife takes the finite population correction 1 − f: into its factors, by √(1 − f), or into its scale. */
export type Correction = 'factors' | 'scales';

/** JKn (Wolter 2007, §4.5): each unit is dropped in turn, the others of its stratum of n take n/(n − 1); scale (n − 1)/n. */
export function stratifiedJackknife(groups: readonly VarianceGroup[], correction: Correction): Replicate[] {
  return groups.flatMap((group) => group.members.map((unit) => dropOne(unit, group, correction)));
}

/**
 * JK2 (TIMSS methods reports): in each zone of two the first unit is dropped and the second doubled, scale 1; `full`: also the other way
 * round, scale ½ each. A zone of three is treated as JKn does: three replicates of scale ⅔.
 */
export function pairedJackknife(
  groups: readonly VarianceGroup[],
  correction: Correction,
  full: boolean,
): Replicate[] {
  return groups.flatMap((group) => {
    const dropped = group.members.map((unit) => dropOne(unit, group, correction));
    if (group.members.length > 2 || full) return dropped;
    return dropped.slice(0, 1).map((replicate) => ({ ...replicate, scale: 2 * replicate.scale }));
  });
}

function dropOne(dropped: number, { members, remainder }: VarianceGroup, correction: Correction): Replicate {
  const n = members.length;
  const share = correction === 'factors' ? Math.sqrt(remainder) : 1;
  return {
    scale: ((n - 1) / n) * (correction === 'scales' ? remainder : 1),
    forEachChange(change) {
      for (const unit of members) change(unit, 1 + share * (unit === dropped ? -1 : 1 / (n - 1)));
    },
  };
}
