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
  const planned: PlannedSchool[] = [];
  strata.forEach(({ schools }, stratum) => {
    addExpected(planned, schools, targetProbabilities(schools, numbers[stratum], size), assumptions);
  });
  return planned;
}

/** The same schools with other probabilities: n of them drawn, alike or by size. */
export function redrawn(
  schools: readonly PlannedSchool[],
  n: number,
  size: string | null,
  assumptions: Assumptions,
): PlannedSchool[] {
  const own = schools.map(({ school }) => school);
  const planned: PlannedSchool[] = [];
  addExpected(planned, own, targetProbabilities(own, n, size), assumptions);
  return planned;
}

// A plan of a nation does this for every fraction of the curve and every step of the search: no list is made for a single school.
function addExpected(
  planned: PlannedSchool[],
  schools: readonly School[],
  targets: readonly number[],
  assumptions: Assumptions,
): void {
  const { pupilsPerSchool, pupilParticipation, schoolParticipation } = assumptions;
  for (let at = 0; at < schools.length; at++) {
    const school = schools[at];
    const pupils = numberIn(school, assumptions.pupils) ?? 0;
    if (pupils <= 0 || targets[at] === 0) continue;
    const drawn = Math.min(pupils, pupilsPerSchool ?? pupils);
    const tested = Math.max(Math.min(1, pupils), drawn * pupilParticipation);
    planned.push({ school, probability: targets[at] * schoolParticipation, pupils, tested });
  }
}
