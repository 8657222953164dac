import { writeCanonicalCsv } from '../canonical-csv.ts';
import { compareCodePoints } from '../code-points.ts';
import { firstJsonDifference } from '../difference.ts';
import type { PublishedTable } from '../published-files.ts';
import { sha256Hex } from '../ticket.ts';
import { type ClassList, type DrawnPupil, drawWithin, type WithinDesign } from './draw-within.ts';
import { type JudgedLatePupil, judgeLatePupils, type LatePupil } from './late-pupils.ts';

/** Name of the procedure, published with every record. */
export const withinAlgorithm = 'sapa-within-1';

/** A listed pupil of a record; of one who is not drawn booklet and bases say nothing (null, 0). */
export type RecordedPupil = DrawnPupil & { drawn: boolean };

/** The draw inside one school with everything needed to repeat it. It holds pupils' codes and is for the school and its coordinator. */
export interface WithinRecord {
  algorithm: typeof withinAlgorithm;
  seed: string;
  school: string;
  grade: number;
  design: WithinDesign;
  /** Makes the published commitment one that nobody can try out lists on. */
  salt: string;
  classes: { code: string; ticket: string; pupils: number; drawn: boolean }[];
  /** Eligible pupils as listed before the draw, by class and code. */
  pupils: RecordedPupil[];
  /** Those who came after it, in the order of their arrival. */
  late: JudgedLatePupil[];
}

/** What a draw within a school starts from. */
export interface WithinInputs {
  seed: string;
  school: string;
  grade: number;
  design: WithinDesign;
  salt: string;
  lists: readonly ClassList[];
  late: readonly LatePupil[];
}

/** Draws inside a school, judges its late pupils and returns the whole record. */
export function makeWithinRecord(inputs: WithinInputs): WithinRecord {
  const { seed, school, grade, design, salt, lists, late } = inputs;
  const draw = drawWithin(seed, school, lists, design);
  const drawn = new Map(draw.pupils.map((pupil) => [pupil.code, pupil]));
  // Every ticket stands in the record, also of those who are not drawn: so each can see why.
  const { pupils: everybody } = drawWithin(seed, school, lists, { take: 'all' });
  const pupils = everybody
    .map((pupil): RecordedPupil => {
      const found = drawn.get(pupil.code);
      return found
        ? { ...found, drawn: true }
        : { ...pupil, drawn: false, booklet: null, classBase: 0, pupilBase: 0 };
    })
    .sort((a, b) => compareCodePoints(a.class, b.class) || compareCodePoints(a.code, b.code));
  const judged = judgeLatePupils({ seed, school, lists, design }, draw, late);
  return {
    algorithm: withinAlgorithm,
    seed,
    school,
    grade,
    design,
    salt,
    classes: draw.classes,
    pupils,
    late: judged,
  };
}

/** The class lists that a record was drawn from. */
export function listsOf(pupils: readonly { class: string; code: string }[]): ClassList[] {
  const byClass = Map.groupBy(pupils, (pupil) => pupil.class);
  return [...byClass].map(([code, members]) => ({ code, pupils: members.map((pupil) => pupil.code) }));
}

/**
 * What a school's list is bound by in public before anybody but the school and its coordinator sees it: SHA-256 of `salt|list`, the list being the canonical
 * CSV of its eligible pupils (class, code) by class and code. Without the salt (32 hex digits) nobody can try out lists on it.
 */
export function listCommitment(salt: string, pupils: readonly { class: string; code: string }[]): string {
  const rows = pupils
    .map((pupil) => [pupil.class, pupil.code])
    .sort((a, b) => compareCodePoints(a[0], b[0]) || compareCodePoints(a[1], b[1]));
  return sha256Hex(`${salt}|${writeCanonicalCsv(['class', 'code'], rows)}`);
}

/**
 * The table `within.csv` that a round publishes: one row a school and grade with its numbers and the commitment to its list; no code of a class or pupil.
 */
export function withinTable(
  schools: readonly { record: WithinRecord; commitment: string }[],
): PublishedTable {
  return {
    columns: [
      'school',
      'grade',
      'classes',
      'classes_drawn',
      'eligible',
      'drawn',
      'late_drawn',
      'list_sha256',
    ],
    rows: schools.map(({ record, commitment }) => [
      record.school,
      record.grade,
      record.classes.length,
      record.classes.filter((one) => one.drawn).length,
      record.pupils.length,
      record.pupils.filter((one) => one.drawn).length,
      record.late.filter((one) => one.drawn).length,
      commitment,
    ]),
  };
}

/** The first place where a record differs from what its own list gives and (where given) from the published commitment; null if none. */
export function verifyWithin(record: WithinRecord, commitment?: string): string | null {
  const found = listCommitment(record.salt, record.pupils);
  if (commitment !== undefined && commitment !== found) return 'commitment';
  const repeated = makeWithinRecord({ ...record, lists: listsOf(record.pupils) });
  return firstJsonDifference(record, repeated)?.column ?? null;
}
