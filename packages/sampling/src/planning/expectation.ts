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

/** A group with its schools and all others; `group` null = everybody. */
export interface Members {
  group: Group | null;
  members: PlannedSchool[];
  others: PlannedSchool[];
}

/** Everybody as a group. */
export function everybody(planned: readonly PlannedSchool[]): Members {
  return { group: null, members: [...planned], others: [] };
}

/** The groups that occur, by column and value, with their schools. */
export function groupsOf(schools: readonly PlannedSchool[], columns: readonly string[]): Members[] {
  return columns.flatMap((column) => {
    const parts = partsBy(schools, column);
    return parts.map(({ value, members }) => ({
      group: { column, value },
      members,
      others: parts.flatMap((part) => (part.value === value ? [] : part.members)),
    }));
  });
}

/** The schools by their values in a column, in ascending order of value. */
export function partsBy(
  schools: readonly PlannedSchool[],
  column: string,
): { value: string; members: PlannedSchool[] }[] {
  const parts = new Map<string, PlannedSchool[]>();
  for (const planned of schools) {
    const value = valueIn(planned, column);
    const members = parts.get(value);
    if (members) members.push(planned);
    else parts.set(value, [planned]);
  }
  return [...parts]
    .map(([value, members]) => ({ value, members }))
    .sort((a, b) => compareCodePoints(a.value, b.value));
}

function valueIn({ school }: PlannedSchool, column: string): string {
  const cell = school[column];
  return isMissing(cell) ? '?' : String(cell).normalize('NFC');
}

/** Standard error of the mean over some schools. */
export function standardErrorOf(members: readonly PlannedSchool[], assumptions: Assumptions): number {
  return Math.sqrt(meanVariance(members, assumptions));
}

function meanVariance(members: readonly PlannedSchool[], assumptions: Assumptions): number {
  return anticipatedVariance(members, meanCoefficients(members), assumptions);
}

/** Expected size and errors of a group. `quantiles`: the sum of the normal quantiles of confidence and power. */
export function expectationOf(
  { group, members, others }: Members,
  quantiles: number,
  assumptions: Assumptions,
): Expectation {
  const coefficients = meanCoefficients(members);
  const infinite = { ...assumptions, finitePopulation: false };
  const variance = anticipatedVariance(members, coefficients, assumptions);
  const beyond = anticipatedVariance(members, coefficients, infinite);
  const tested = members.reduce((sum, school) => sum + school.probability * school.tested, 0);
  const { pupilShare } = assumptions;
  const differences = {
    // Two means without a school in common: their variances add up.
    rest: others.length > 0 ? Math.sqrt(variance + meanVariance(others, assumptions)) : null,
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
