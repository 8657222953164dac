import type { AreaLevel, Grouping } from './rules.ts';

/** One figure as it is stored; `value` is null exactly where `suppressed` says why. */
export interface StoredEstimate {
  areaLevel: AreaLevel;
  areaCode: string;
  groupBy: Grouping;
  groupValue: string;
  statistic: 'mean' | 'sd' | 'percentile' | 'share' | 'gender-difference' | 'language-difference';
  term: string;
  value: number | null;
  se: number | null;
  low: number | null;
  high: number | null;
  df: number | null;
  n: number;
  schools: number;
  sumOfWeights: number;
  suppressed: string | null;
}

/** One text for the group of pupils that a figure is about. */
export function groupName(
  { areaLevel, areaCode, groupBy }: Pick<StoredEstimate, 'areaLevel' | 'areaCode' | 'groupBy'>,
  groupValue: string,
): string {
  return [areaLevel, areaCode, groupBy, groupValue].join('\u0000');
}

/** The figure without its values. */
export function withheld(figure: StoredEstimate, suppressed: string): StoredEstimate {
  return { ...figure, value: null, se: null, low: null, high: null, df: null, suppressed };
}

/**
 * What an interval is a statement about (see `schoolIntervals`): all pupils of this year, of whom a part was tested; or schools as they
 * work, of which this year's pupils are one cohort.
 */
export type IntervalKind = 'all-pupils' | 'school';

/**
 * The kind that suits the purpose of a figure: a territory is described for this year, where the sample says how; a school is judged
 * as it works, for its report is to be of use to the next pupils.
 */
export function intervalKindOf(level: AreaLevel, isFractionKnown: boolean): IntervalKind {
  return level !== 'school' && isFractionKnown ? 'all-pupils' : 'school';
}
