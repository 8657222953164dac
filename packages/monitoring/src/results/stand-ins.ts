import type { SampledSchool } from './sampled-schools.ts';

/**
 * Lets replacement schools take the place of drawn schools in which nobody was tested: the first tested one of its list gets the stratum,
 * base weight, zone and unit of the school that it stands in for, as in the TIMSS technical reports (a replacement counts as taking part).
 */
export function withStandIns(
  schools: ReadonlyMap<string, SampledSchool>,
  tested: ReadonlySet<string>,
): Map<string, SampledSchool> {
  const result = new Map(schools);
  for (const [code, school] of schools) {
    if (school.drawn === null || tested.has(code)) continue;
    const standIn = school.drawn.replacements.find(
      (other) => tested.has(other) && result.get(other)?.drawn === null,
    );
    const replacement = standIn === undefined ? undefined : result.get(standIn);
    if (standIn === undefined || replacement === undefined) continue;
    result.set(standIn, { ...replacement, drawn: school.drawn });
    result.set(code, { ...school, drawn: null });
  }
  return result;
}
