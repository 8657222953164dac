import { type WeightedSchool, weighPupils } from '@sapa/sampling';
import type { Problem } from '@sapa/tables';

/** One school of the sample and how many of its pupils of a grade were to be tested and were. */
export interface SchoolOfSample {
  code: string;
  /** Name of its stratum, as the draw calls it. */
  stratum: string;
  /** Path of the stratum, the coarsest part first: along it schools stand for those of strata in which nobody took part. */
  cell: readonly string[];
  baseWeight: number;
  /** Pupils of the grade in the register; null where it does not say. */
  enrolled: number | null;
  tested: number;
}

/** The weight of each tested pupil by the code of the school, and what a person has to know about it. */
export interface SampleWeights {
  byCode: Map<string, number>;
  warnings: Problem[];
}

/**
 * Final pupil weights of the schools of a sample in which at least one pupil was tested; see `weighPupils`. Schools count by their pupils
 * of the grade; where the register does not say how many a school that stayed away has, every school counts as one.
 */
export function weighSample(schools: readonly SchoolOfSample[]): SampleWeights {
  const unsized = schools.filter(({ enrolled, tested }) => enrolled === null && tested === 0);
  const weighted = schools.map(
    (school): WeightedSchool => ({
      code: school.code,
      cell: school.cell,
      baseWeight: school.baseWeight,
      pupils: unsized.length > 0 ? Number(isThere(school)) : pupilsOf(school),
    }),
  );
  const present = schools.filter(({ tested }) => tested > 0);
  const { weight } = weighPupils(
    weighted,
    // Whole grades are tested: neither classes nor pupils are drawn.
    present.map((school) => ({
      school: school.code,
      group: '',
      classBase: 1,
      pupilBase: 1,
      eligible: pupilsOf(school),
      tested: school.tested,
    })),
  );
  return {
    byCode: new Map(present.map(({ code }, index) => [code, weight[index] ?? 0])),
    warnings: [...lostStrata(schools), ...countedAlike(unsized.length)],
  };
}

/** More tested than the register knew of show that it is out of date. */
function pupilsOf({ enrolled, tested }: SchoolOfSample): number {
  return Math.max(enrolled ?? tested, tested);
}

/** Whether a school has pupils of the grade, as far as is known. */
function isThere({ enrolled, tested }: SchoolOfSample): boolean {
  return enrolled !== 0 || tested > 0;
}

function lostStrata(schools: readonly SchoolOfSample[]): Problem[] {
  const present = new Set(schools.flatMap(({ stratum, tested }) => (tested > 0 ? [stratum] : [])));
  const lost = schools.filter((school) => isThere(school) && !present.has(school.stratum));
  return [...new Set(lost.map(({ stratum }) => stratum))].map((stratum) => ({
    code: 'stratum-without-answers',
    place: {},
    received: stratum,
    severity: 'warning',
  }));
}

function countedAlike(schools: number): Problem[] {
  if (schools === 0) return [];
  return [{ code: 'enrolment-not-known', place: {}, received: String(schools), severity: 'warning' }];
}
