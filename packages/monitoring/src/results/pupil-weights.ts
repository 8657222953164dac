/** One school of the sample and how many of its pupils of a grade were to be tested and were. */
export interface SchoolParticipation {
  stratum: string;
  baseWeight: number;
  /** Pupils of the grade in the register; null where it does not say. */
  enrolled: number | null;
  tested: number;
}

/**
 * Final pupil weight of each school of the sample (0 where nobody was tested):
 * base weight × school non-response adjustment × pupil non-response adjustment, the weighting-class adjustment of the TIMSS technical reports.
 * The school adjustment divides, within a stratum, the weighted pupils of all drawn schools that have pupils of the grade
 * by those of the schools that took part; the pupil adjustment is enrolled ÷ tested (1 where the register does not say).
 */
export function pupilWeights(schools: readonly SchoolParticipation[]): Float64Array {
  const drawn = new Map<string, number>();
  const present = new Map<string, number>();
  const size = (school: SchoolParticipation) =>
    school.baseWeight * Math.max(school.enrolled ?? school.tested, school.tested);
  for (const school of schools) {
    drawn.set(school.stratum, (drawn.get(school.stratum) ?? 0) + size(school));
    if (school.tested > 0) present.set(school.stratum, (present.get(school.stratum) ?? 0) + size(school));
  }
  return Float64Array.from(schools, (school) => {
    if (school.tested === 0) return 0;
    const schoolAdjustment = (drawn.get(school.stratum) ?? 0) / (present.get(school.stratum) ?? 1);
    return (size(school) * schoolAdjustment) / school.tested;
  });
}
