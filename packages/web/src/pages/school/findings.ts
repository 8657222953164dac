import type { SchoolResult } from '../../api/types.ts';

/** All that one school report says, as the API gives it. */
export type Findings = SchoolResult['findings'];
export type GradeFindings = Findings['grades'][number];
export type DomainFindings = GradeFindings['domains'][number];
export type Result = DomainFindings['school'];
export type Comparison = DomainFindings['comparisons'][number];
export type MeasuredResult = Exclude<Result, { suppressed: string }>;

/** True when a figure is withheld. */
export function isWithheld<T extends object>(figure: T): figure is Extract<T, { suppressed: string }> {
  return 'suppressed' in figure;
}
