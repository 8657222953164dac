import { FieldReader } from '../parse-fields.ts';
import type { Problem } from '../problem.ts';

/** With what a group's mean is compared: all other schools, or the same group a round later (an independent sample as large). */
export const comparisonPartners = ['rest', 'next-round'] as const;
export type ComparisonPartner = (typeof comparisonPartners)[number];

/** What is assumed about results before there are any; all of it is the planner's own choice and is printed with the plan. */
export interface Assumptions {
  /** Column with the pupils of the grade. */
  pupils: string;
  /** Standard deviation of pupils' results, in points. */
  standardDeviation: number;
  /** Share of the variance that lies between schools of one stratum. */
  intraclassCorrelation: number;
  /** Share of drawn schools that take part (they or their replacements). */
  schoolParticipation: number;
  /** Share of their pupils who are tested. */
  pupilParticipation: number;
  /** Pupils drawn in a school at most; null = all. */
  pupilsPerSchool: number | null;
  /** Statements about this year's schools only (true), or about schools like these (false). */
  finitePopulation: boolean;
  /** Columns whose values are reported, e.g. region, territory. */
  groups: string[];
  /** Share of the pupils in the first of two kinds that are compared inside schools (e.g. girls 0.5); null = none. */
  pupilShare: number | null;
  /** Standard deviation over schools of the difference between the two kinds, in points. */
  gapDeviation: number;
  /** The difference that is to be seen, in points. */
  difference: number;
  compareWith: ComparisonPartner;
  confidence: number;
  power: number;
  /** Pupils who use a computer place one after another. */
  sessions: number;
}

/**
 * Assumptions where a file says nothing. The standard deviation is that of a reporting scale of 100 points; the intra-school correlation lies in
 * the middle of 0.20–0.30, which national tests usually show; everybody takes part.
 */
export const defaultAssumptions: Readonly<Assumptions> = {
  pupils: 'grade4',
  standardDeviation: 100,
  intraclassCorrelation: 0.25,
  schoolParticipation: 1,
  pupilParticipation: 1,
  pupilsPerSchool: null,
  finitePopulation: false,
  groups: ['region'],
  pupilShare: 0.5,
  gapDeviation: 0,
  difference: 10,
  compareWith: 'next-round',
  confidence: 0.95,
  power: 0.8,
  sessions: 1,
};

/** Reads assumptions (parsed JSON); fields left out take `defaultAssumptions`, everything wrong is told at once. */
export function parseAssumptions(
  json: unknown,
): { ok: true; assumptions: Assumptions } | { ok: false; problems: Problem[] } {
  const fields = new FieldReader(json);
  const byDefault = defaultAssumptions;
  fields.refuseOthers(Object.keys(byDefault));
  const share = (name: 'schoolParticipation' | 'pupilParticipation') =>
    fields.number(name, byDefault[name], { above: 0, to: 1 });
  const probability = (name: 'confidence' | 'power') =>
    fields.number(name, byDefault[name], { from: 0.5, to: 0.9999 });
  const optional = (name: 'pupilsPerSchool' | 'pupilShare', range: { from: number; to: number }) =>
    fields.raw(name) === null ? null : fields.number(name, byDefault[name] ?? range.to, range);
  const assumptions: Assumptions = {
    pupils: fields.optionalText('pupils', byDefault.pupils) ?? byDefault.pupils,
    standardDeviation: fields.number('standardDeviation', byDefault.standardDeviation, { above: 0 }),
    intraclassCorrelation: fields.number('intraclassCorrelation', byDefault.intraclassCorrelation, {
      from: 0,
      to: 1,
    }),
    schoolParticipation: share('schoolParticipation'),
    pupilParticipation: share('pupilParticipation'),
    pupilsPerSchool: fields.has('pupilsPerSchool')
      ? optional('pupilsPerSchool', { from: 1, to: 100_000 })
      : null,
    finitePopulation: fields.flag('finitePopulation', byDefault.finitePopulation),
    groups: fields.texts('groups', byDefault.groups),
    pupilShare: fields.has('pupilShare')
      ? optional('pupilShare', { from: 0.01, to: 0.99 })
      : byDefault.pupilShare,
    gapDeviation: fields.number('gapDeviation', byDefault.gapDeviation, { from: 0 }),
    difference: fields.number('difference', byDefault.difference, { above: 0 }),
    compareWith: fields.oneOf('compareWith', byDefault.compareWith, comparisonPartners),
    confidence: probability('confidence'),
    power: probability('power'),
    sessions: fields.wholeNumber('sessions', byDefault.sessions, { from: 1, to: 20 }),
  };
  return fields.problems.length > 0 ? { ok: false, problems: fields.problems } : { ok: true, assumptions };
}
