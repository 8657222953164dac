import type { GradeFindings } from './schema.ts';

/** Below this share of the pupils on the roll the findings carry a caution (PISA and TIMSS ask for 85 % of schools or pupils). */
export const participationLimit = 0.85;

/** Share of the pupils on the roll who took the test; null where the roll is not known or shorter than the test. */
export function participationRate({ participation }: GradeFindings): number | null {
  const { enrolled, tested } = participation;
  // A list older than the test may hold fewer pupils than were tested; a rate over 100 % would mislead.
  return enrolled === null || enrolled < tested || enrolled === 0 ? null : tested / enrolled;
}

/** True where so few took the test that the findings carry a caution. */
export function isLowParticipation(grade: GradeFindings): boolean {
  const rate = participationRate(grade);
  return rate !== null && rate < participationLimit;
}
