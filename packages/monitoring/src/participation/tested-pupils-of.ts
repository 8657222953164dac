import { numberIn } from '@sapa/sampling';
import type { ParticipationRecord } from './load-record.ts';

/** Pupils of a school who were to be tested in a grade, and who were. */
export interface TestedPupils {
  eligible: number;
  tested: number;
}

/**
 * Pupils of a grade by the record: tested are the answer sheets, where there are any, else those that the school counted; eligible is the enrolment that
 * it counted less the exempt, else what the frame says, but never fewer than tested. Null where neither is known.
 */
export function testedPupilsOf(
  record: ParticipationRecord,
  code: string,
  grade: number,
): TestedPupils | null {
  const counts = record.counts.get(code)?.get(grade);
  const tested = record.sheets.get(code)?.get(grade) ?? counts?.tested ?? countedTested(counts);
  const eligible = eligiblePupilsOf(record, code, grade);
  if (tested === null || eligible === null) return null;
  return { tested, eligible: Math.max(eligible, tested) };
}

/** Pupils of a grade who are to be tested, as the school counted them or else as the frame says; null where neither does. */
export function eligiblePupilsOf(
  { counts, frame }: ParticipationRecord,
  code: string,
  grade: number,
): number | null {
  const counted = counts.get(code)?.get(grade);
  if (counted?.enrolled != null) return counted.enrolled - (counted.exempt ?? 0);
  const school = frame.get(code);
  return school ? numberIn(school, `grade${grade}`) : null;
}

/** Enrolled less exempt and absent, where the school told all of these. */
function countedTested(
  counts: { enrolled: number | null; absent: number | null; exempt: number | null } | undefined,
): number | null {
  if (counts?.enrolled == null || counts.absent === null) return null;
  return counts.enrolled - (counts.exempt ?? 0) - counts.absent;
}
