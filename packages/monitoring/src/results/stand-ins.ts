import { standInWeight } from '@sapa/sampling';
import type { SampledSchool } from './sampled-schools.ts';

/**
 * Lets replacement schools take the place of drawn schools in which nobody was tested: the first tested one of its list gets the stratum,
 * zone and unit of the school that it stands in for, as in the TIMSS technical reports (a replacement counts as taking part), and the
 * base weight that it would have had itself (see `standInWeight`).
 */
export function withStandIns(
  schools: ReadonlyMap<string, SampledSchool>,
  tested: ReadonlySet<string>,
): Map<string, SampledSchool> {
  const result = new Map(schools);
  for (const [code, school] of schools) {
    const { drawn } = school;
    if (drawn === null || tested.has(code)) continue;
    const standIn = drawn.replacements.find(
      (other) => tested.has(other) && result.get(other)?.drawn === null,
    );
    const replacement = standIn === undefined ? undefined : result.get(standIn);
    if (standIn === undefined || replacement === undefined) continue;
    const baseWeight = ownWeight(drawn.baseWeight, school.size, replacement.size);
    result.set(standIn, { ...replacement, drawn: { ...drawn, baseWeight } });
    result.set(code, { ...school, drawn: null });
  }
  return result;
}

/** With equal chances (no sizes) the weight of the place is that of any school that takes it. */
function ownWeight(baseWeight: number, size: number | null, ownSize: number | null): number {
  if (size === null || ownSize === null || ownSize <= 0) return baseWeight;
  return standInWeight(baseWeight, size, ownSize);
}
