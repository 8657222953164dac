import { compareCodePoints } from '../code-points.ts';
import { isMissing } from '../school.ts';
import {
  anticipatedVariance,
  gapVariance,
  meanCoefficients,
  weightingEffect,
} from './anticipated-variance.ts';
import type { Assumptions } from './assumptions.ts';
import type { PlannedSchool } from './planned-schools.ts';

/** A group of schools: those with a value in a column ("?" = the register does not say). */
export interface Group {
  column: string;
  value: string;
}

/** What the results of a group can be expected to say; errors and differences in points. */
export interface Expectation {
  /** null = all schools. */
  group: Group | null;
  /** Eligible schools with pupils of the grade, and their pupils. */
  eligible: number;
  pupils: number;
  /** Expected schools that take part and pupils tested. */
  schools: number;
  tested: number;
  standardError: number;
  /** Variance ÷ that of a simple random sample of as many pupils, without finite population; its part that is due to weights. */
  designEffect: number;
  weightingEffect: number;
  /** Standard errors of the group's difference from all other schools, from itself a round later, and between two kinds of pupils. */
  differences: { rest: number | null; nextRound: number; pupilKinds: number | null };
  /** The smallest true differences that the stated power sees. */
  detectable: { rest: number | null; nextRound: number; pupilKinds: number | null };
}

/** The groups that occur, by column and value. */
export function groupsOf(schools: readonly PlannedSchool[], columns: readonly string[]): Group[] {
  return columns.flatMap((column) => {
    const values = new Set(schools.map((planned) => valueIn(planned, column)));
    return [...values].sort(compareCodePoints).map((value) => ({ column, value }));
  });
}

/** Tells whether a school belongs to a group; everybody belongs to null. */
export function belongsTo(group: Group | null): (planned: PlannedSchool) => boolean {
  return (planned) => group === null || valueIn(planned, group.column) === group.value;
}

function valueIn({ school }: PlannedSchool, column: string): string {
  const cell = school[column];
  return isMissing(cell) ? '?' : String(cell).normalize('NFC');
}

/** Expected size and errors of a group. `quantiles`: the sum of the normal quantiles of confidence and power. */
export function expectationOf(
  planned: readonly PlannedSchool[],
  group: Group | null,
  quantiles: number,
  assumptions: Assumptions,
): Expectation {
  const isIn = belongsTo(group);
  const members = planned.filter(isIn);
  const coefficients = meanCoefficients(members, () => true);
  const infinite = { ...assumptions, finitePopulation: false };
  const variance = anticipatedVariance(members, coefficients, assumptions);
  const beyond = anticipatedVariance(members, coefficients, infinite);
  const tested = members.reduce((sum, school) => sum + school.probability * school.tested, 0);
  const { pupilShare } = assumptions;
  const differences = {
    rest: members.length < planned.length ? Math.sqrt(differenceVariance(planned, isIn, assumptions)) : null,
    nextRound: Math.sqrt(2 * beyond),
    pupilKinds:
      pupilShare === null ? null : Math.sqrt(gapVariance(members, coefficients, pupilShare, assumptions)),
  };
  const seen = (error: number | null) => (error === null ? null : quantiles * error);
  return {
    group,
    eligible: members.length,
    pupils: members.reduce((sum, { pupils }) => sum + pupils, 0),
    schools: members.reduce((sum, { probability }) => sum + probability, 0),
    tested,
    standardError: Math.sqrt(variance),
    designEffect: (beyond * tested) / assumptions.standardDeviation ** 2,
    weightingEffect: weightingEffect(members),
    differences,
    detectable: {
      rest: seen(differences.rest),
      nextRound: quantiles * differences.nextRound,
      pupilKinds: seen(differences.pupilKinds),
    },
  };
}

function differenceVariance(
  planned: readonly PlannedSchool[],
  isIn: (planned: PlannedSchool) => boolean,
  assumptions: Assumptions,
): number {
  const own = meanCoefficients(planned, isIn);
  const rest = meanCoefficients(planned, (school) => !isIn(school));
  return anticipatedVariance(
    planned,
    own.map((value, at) => value - rest[at]),
    assumptions,
  );
}
