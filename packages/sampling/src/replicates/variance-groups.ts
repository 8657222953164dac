import { jackknifeZones, varianceStrata } from '../jackknife-zones.ts';

/** A drawn school as the replicate methods see it; a `DrawnSchool` is one. */
export interface ReplicateUnit {
  stratum: string;
  ticket: string;
  inclusionProbability: number;
}

/** Units that are compared with each other. */
export interface VarianceGroup {
  name: string;
  /** Positions of its units. */
  members: number[];
  /** 1 − f, with f the mean inclusion probability of the group (n/N with equal probabilities); 1 without the correction. */
  remainder: number;
}

/**
 * The strata within which the variance is estimated, in the order of the draw; a stratum with one unit joins the one before it (the first: the next).
 * With the finite population correction, units drawn with certainty are no sample: they belong to no group.
 */
export function strataOf(units: readonly ReplicateUnit[], finite: boolean): VarianceGroup[] {
  const lists = membersByStratum(units, finite);
  let next = 0;
  const members = [...lists.values()].flat();
  return varianceStrata([...lists.values()].map(({ length }) => length)).map((size) => {
    const own = members.slice(next, next + size);
    next += size;
    return groupOf(units[own[0]].stratum, own, units, finite);
  });
}

/** Pairs in the order of the draw inside each stratum, with a triple at an odd end: the zones of `jackknifeZones`. */
export function zonesOf(units: readonly ReplicateUnit[], finite: boolean): VarianceGroup[] {
  const lists = membersByStratum(units, finite);
  const members = [...lists.values()].flat();
  const places = jackknifeZones([...lists.values()].map(({ length }) => length));
  const zones: number[][] = [];
  places.forEach(({ zone }, at) => {
    zones[zone - 1] = [...(zones[zone - 1] ?? []), members[at]];
  });
  return zones.map((own, zone) => groupOf(`zone ${zone + 1}`, own, units, finite));
}

function membersByStratum(units: readonly ReplicateUnit[], finite: boolean): Map<string, number[]> {
  const sampled = [...units.keys()].filter((unit) => !(finite && units[unit].inclusionProbability >= 1));
  return Map.groupBy(sampled, (unit) => units[unit].stratum);
}

function groupOf(
  name: string,
  members: number[],
  units: readonly ReplicateUnit[],
  finite: boolean,
): VarianceGroup {
  const sum = members.reduce((total, unit) => total + units[unit].inclusionProbability, 0);
  return { name, members, remainder: finite ? 1 - sum / members.length : 1 };
}
