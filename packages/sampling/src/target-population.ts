import { FieldReader } from './parse-fields.ts';
import type { Problem } from './problem.ts';
import { numberIn, type School } from './school.ts';

/** Whom a round is to speak of: the pupils of one or more grades. */
export interface TargetPopulation {
  /** Columns whose sum is the number of pupils of the target grades, e.g. grade4. */
  pupils: string[];
  /** Share of the target population that may be lost by exclusions without an alarm, 0 … 1. */
  lossAlarm: number;
}

/** Above this share lost international studies mark a country in their tables (TIMSS 2019 Methods and Procedures, ch. 3: 5 %). */
export const defaultLossAlarm = 0.05;

/** What part of the target population the frame covers. */
export interface TargetCoverage {
  /** Columns whose sum is the number of pupils. */
  columns: string[];
  /** Schools that have such pupils, or of which the register does not say. */
  schools: { eligible: number; total: number };
  pupils: { eligible: number; total: number };
  /** Schools of which the register does not hold the number; they count as none. */
  unknown: number;
  /** The share lost above which the loss is marked. */
  lossAlarm: number;
}

/** The share of the target population outside the frame; null where the register knows of no such pupils. */
export interface CoverageLoss {
  schools: number | null;
  pupils: number | null;
  /** More pupils are lost than the setting allows; where no pupils are known, more schools. */
  alarm: boolean;
}

/** The number of pupils of the target grades in a school; null where none of the columns says. */
export function targetPupils(school: School, { pupils }: Pick<TargetPopulation, 'pupils'>): number | null {
  const known = pupils.map((column) => numberIn(school, column)).filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** Counts the target population in the register and in the eligible part of it. */
export function targetCoverage(
  schools: readonly School[],
  eligible: readonly School[],
  target: TargetPopulation,
): TargetCoverage {
  const all = countIn(schools, target);
  const part = countIn(eligible, target);
  return {
    columns: target.pupils,
    schools: { eligible: part.schools, total: all.schools },
    pupils: { eligible: part.pupils, total: all.pupils },
    unknown: all.unknown,
    lossAlarm: target.lossAlarm,
  };
}

/** What of the target population is lost, and whether that is too much. */
export function coverageLoss({
  schools,
  pupils,
  lossAlarm,
}: Omit<TargetCoverage, 'columns' | 'unknown'>): CoverageLoss {
  const lost = { schools: shareLost(schools), pupils: shareLost(pupils) };
  return { ...lost, alarm: (lost.pupils ?? lost.schools ?? 0) > lossAlarm };
}

function shareLost({ eligible, total }: { eligible: number; total: number }): number | null {
  return total === 0 ? null : (total - eligible) / total;
}

function countIn(schools: readonly School[], target: TargetPopulation) {
  const counted = { schools: 0, pupils: 0, unknown: 0 };
  for (const school of schools) {
    const pupils = targetPupils(school, target);
    if (pupils === null) counted.unknown++;
    if (pupils !== 0) counted.schools++;
    counted.pupils += pupils ?? 0;
  }
  return counted;
}

/** Reads the field `target` of a design; everything wrong with it is told with its path. */
export function parseTarget(json: unknown): { target: TargetPopulation; problems: Problem[] } {
  const fields = new FieldReader(json, 'target');
  fields.refuseOthers(['pupils', 'lossAlarm']);
  const pupils = fields.texts('pupils', []);
  if (pupils.length === 0 && fields.problems.length === 0)
    fields.misfit('missing-field', 'pupils', undefined, '["grade4"]');
  const lossAlarm = fields.number('lossAlarm', defaultLossAlarm, { from: 0, to: 1 });
  return { target: { pupils, lossAlarm }, problems: fields.problems };
}
