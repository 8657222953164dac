import { adjustForNonResponse, type CellRule, type NonResponse } from './non-response.ts';
import { trimWeights } from './trim.ts';

/** A school of the sample, whether it took part or not. */
export interface WeightedSchool {
  code: string;
  /** Path of its non-response cell, the coarsest part first; usually the values of its stratum. */
  cell: readonly string[];
  /** 1 / inclusion probability; of a replacement: see `standInWeight`. */
  baseWeight: number;
  /** Pupils of the grade in the frame. */
  pupils: number;
}

/** Pupils of a school who were drawn together: a class, or the whole grade where pupils were drawn across classes. */
export interface WeightedGroup {
  school: string;
  group: string;
  /** Classes in the grade ÷ classes drawn; 1 where all were taken. */
  classBase: number;
  /** Pupils on the list ÷ pupils drawn; 1 where all were taken. */
  pupilBase: number;
  /** Pupils drawn who still belong to the group (not moved away, not exempt). */
  eligible: number;
  tested: number;
}

export interface WeightRules {
  schoolCells: CellRule;
  /**
   * Share of its eligible pupils that a school must have tested to count as taking part (TIMSS 0.5, PISA 0.25; 0 = one pupil).
   * The pupils of a school that does not are left out, and others stand for it.
   */
  leastParticipation: number;
  /** Trims final weights above so many medians of the school's cell (first part of its path); null = no trimming. */
  trimTimes: number | null;
}

export const defaultWeightRules: Readonly<WeightRules> = {
  schoolCells: { minimumRespondents: 1, mostAdjustment: Number.POSITIVE_INFINITY },
  leastParticipation: 0,
  trimTimes: null,
};

/** Every factor of the weight of the tested pupils of each group, in the groups' order; weight = their product. 0 = left out. */
export interface PupilWeights {
  schoolBase: Float64Array;
  schoolNonResponse: Float64Array;
  classBase: Float64Array;
  pupilBase: Float64Array;
  pupilNonResponse: Float64Array;
  trimming: Float64Array;
  weight: Float64Array;
  /** The cells used for the schools. */
  schoolCells: NonResponse['cells'];
  /** Positions of the groups whose weight was trimmed. */
  trimmed: number[];
}

/**
 * Weights of tested pupils as TIMSS and PISA build them (technical reports): school base × school non-response × class base ×
 * pupil base × pupil non-response × trimming. The school adjustment counts schools by their pupils in the frame (PISA's f₁); the pupil
 * adjustment works inside the class, or inside the school where a whole class stayed away.
 * For replicate weights call it again with the base weights times a replicate's factors.
 */
export function weighPupils(
  schools: readonly WeightedSchool[],
  groups: readonly WeightedGroup[],
  rules: WeightRules = defaultWeightRules,
): PupilWeights {
  const numberOf = new Map(schools.map(({ code }, index) => [code, index]));
  const schoolOf = groups.map(({ school }) => {
    const index = numberOf.get(school);
    if (index === undefined) throw new RangeError(`a class of ${school}, which is not in the sample`);
    return index;
  });
  const takesPart = participation(schools.length, groups, schoolOf, rules.leastParticipation);
  const ofSchools = schoolAdjustments(schools, takesPart, rules.schoolCells);
  const pupilNonResponse = pupilAdjustments(groups, schoolOf, takesPart);
  const column = (value: (group: WeightedGroup, school: number) => number) =>
    Float64Array.from(groups, (group, index) => value(group, schoolOf[index]));
  const factors = {
    schoolBase: column((_, school) => schools[school].baseWeight),
    schoolNonResponse: column((_, school) => ofSchools.factors[school]),
    classBase: column(({ classBase }) => classBase),
    pupilBase: column(({ pupilBase }) => pupilBase),
    pupilNonResponse,
  };
  const untrimmed = productOf(Object.values(factors), groups.length);
  const { factors: trimming, rows } = trimmingOf(untrimmed, groups, schools, schoolOf, rules.trimTimes);
  const weight = productOf([untrimmed, trimming], groups.length);
  return { ...factors, trimming, weight, schoolCells: ofSchools.cells, trimmed: rows };
}

function participation(
  schools: number,
  groups: readonly WeightedGroup[],
  schoolOf: readonly number[],
  least: number,
): boolean[] {
  const eligible = new Float64Array(schools);
  const tested = new Float64Array(schools);
  groups.forEach((group, index) => {
    if (group.tested > group.eligible)
      throw new RangeError(`${group.school}: more pupils tested than eligible`);
    eligible[schoolOf[index]] += group.eligible;
    tested[schoolOf[index]] += group.tested;
  });
  return Array.from(tested, (count, school) => count > 0 && count >= least * eligible[school]);
}

function schoolAdjustments(
  schools: readonly WeightedSchool[],
  takesPart: readonly boolean[],
  rule: CellRule,
): NonResponse {
  const units = schools.map(({ cell, baseWeight, pupils }, school) => {
    const drawn = baseWeight * pupils;
    const respondents = takesPart[school] ? 1 : 0;
    return { cell, drawn, responded: drawn * respondents, respondents };
  });
  return adjustForNonResponse(units, rule);
}

function pupilAdjustments(
  groups: readonly WeightedGroup[],
  schoolOf: readonly number[],
  takesPart: readonly boolean[],
): Float64Array {
  const taking = groups.flatMap((_, index) => (takesPart[schoolOf[index]] ? [index] : []));
  const units = taking.map((index) => {
    const { school, group, classBase, pupilBase, eligible, tested } = groups[index];
    const base = classBase * pupilBase;
    return {
      cell: [school, group],
      drawn: base * eligible,
      responded: base * tested,
      respondents: tested,
    };
  });
  const { factors } = adjustForNonResponse(units, defaultWeightRules.schoolCells);
  const result = new Float64Array(groups.length);
  taking.forEach((index, at) => {
    result[index] = factors[at];
  });
  return result;
}

function trimmingOf(
  weights: Float64Array,
  groups: readonly WeightedGroup[],
  schools: readonly WeightedSchool[],
  schoolOf: readonly number[],
  times: number | null,
): { factors: Float64Array; rows: number[] } {
  if (times === null) return { factors: new Float64Array(weights.length).fill(1), rows: [] };
  const cells = schoolOf.map((school) => schools[school].cell[0] ?? '');
  const tested = Float64Array.from(groups, (group) => group.tested);
  return trimWeights(weights, cells, times, tested);
}

function productOf(columns: readonly Float64Array[], length: number): Float64Array {
  const product = new Float64Array(length).fill(1);
  for (const column of columns) for (let row = 0; row < length; row++) product[row] *= column[row];
  return product;
}

/**
 * Base weight of a replacement: what it would have had if it had been drawn itself (PISA). With equal probabilities that is the weight of
 * the school that it stands for; proportional to size it is base · size / own size, at least 1.
 */
export function standInWeight(baseWeight: number, size: number, ownSize: number): number {
  return Math.max(1, (baseWeight * size) / ownSize);
}
