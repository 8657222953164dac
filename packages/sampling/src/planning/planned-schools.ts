import type { Design } from '../design.ts';
import { numberIn, type School } from '../school.ts';
import { targetProbabilities } from '../select-schools.ts';
import { allocateTo, type FormedStrata } from '../share-out.ts';
import type { Assumptions } from './assumptions.ts';

/** An eligible school with what a plan expects of it. */
export interface PlannedSchool {
  school: School;
  /** Probability that it is drawn and takes part. */
  probability: number;
  /** Pupils of the grade. */
  pupils: number;
  /** Pupils tested if it takes part. */
  tested: number;
}

/**
 * All eligible schools that have pupils of the grade, with the probabilities that the design gives them (for pareto the targets, which differ from
 * the exact ones by less than a plan can know).
 */
export function plannedSchools(
  formed: FormedStrata,
  design: Design,
  assumptions: Assumptions,
): PlannedSchool[] {
  const { strata } = formed;
  const numbers = allocateTo(formed, design);
  const size = design.selection === 'equal' ? null : design.size;
  return strata.flatMap(({ schools }, stratum) => {
    const targets = targetProbabilities(schools, numbers[stratum], size);
    return schools.flatMap((school, at) => expected(school, targets[at], assumptions));
  });
}

/** The same schools with other probabilities: n of them drawn, alike or by size. */
export function redrawn(
  schools: readonly PlannedSchool[],
  n: number,
  size: string | null,
  assumptions: Assumptions,
): PlannedSchool[] {
  const targets = targetProbabilities(
    schools.map(({ school }) => school),
    n,
    size,
  );
  return schools.flatMap(({ school }, at) => expected(school, targets[at], assumptions));
}

function expected(school: School, target: number, assumptions: Assumptions): PlannedSchool[] {
  const pupils = numberIn(school, assumptions.pupils) ?? 0;
  if (pupils <= 0 || target === 0) return [];
  const drawn = Math.min(pupils, assumptions.pupilsPerSchool ?? pupils);
  const tested = Math.max(Math.min(1, pupils), drawn * assumptions.pupilParticipation);
  return [{ school, probability: target * assumptions.schoolParticipation, pupils, tested }];
}
