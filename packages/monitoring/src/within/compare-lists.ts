import type { Problem } from '@sapa/tables';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ListedPupil, PupilMapping } from './read-pupil-lists.ts';

/** A pupil whom a school has listed before. */
export interface KnownPupil {
  id: number;
  school: string;
  grade: number;
  class: string;
  code: string;
  /** Whether the school's draw of the grade was made from lists like this one. */
  drawnFrom: boolean;
}

/** The pupils that some schools have listed so far. */
export async function loadKnownPupils(
  { db }: Context,
  drawId: number,
  roundId: number,
  schoolIds: readonly number[],
): Promise<KnownPupil[]> {
  const { rows } = await sql<KnownPupil>`
    select p.id, s.code as school, p.grade, p.class, p.code, w.id is not null as "drawnFrom"
    from pupil p join school s on s.id = p.school_id
      left join within_design d on d.draw_id = ${drawId} and d.grade = p.grade
      left join within_school w on w.design_id = d.id and w.school_id = p.school_id
    where p.round_id = ${roundId} and p.school_id = any (${schoolIds}::int[])`.execute(db);
  return rows;
}

/** What new lists mean beside the known ones: lists to take, pupils who came after a draw, and what does not fit. */
export function compareLists(
  listed: readonly ListedPupil[],
  known: readonly KnownPupil[],
  { table, mapping }: { table: { file: string }; mapping: PupilMapping },
): { fresh: ListedPupil[]; late: ListedPupil[]; problems: Problem[] } {
  const byCode = new Map(known.map((pupil) => [`${pupil.school}\n${pupil.code}`, pupil]));
  const drawn = new Set(
    known.filter((one) => one.drawnFrom).map(({ school, grade }) => `${school}/${grade}`),
  );
  const fresh: ListedPupil[] = [];
  const late: ListedPupil[] = [];
  const problems: Problem[] = [];
  const fault = (pupil: ListedPupil, code: string, field: 'code' | 'class' | 'grade', expected?: string) => {
    const column = mapping.columns[field] ?? mapping.columns.code ?? '';
    const place = { file: table.file, row: pupil.row, column };
    const received = String(pupil[field]);
    problems.push({ code, place, received, ...(expected === undefined ? {} : { expected }) });
  };
  for (const pupil of listed) {
    const before = byCode.get(`${pupil.school}\n${pupil.code}`);
    const isDrawn = drawn.has(`${pupil.school}/${pupil.grade}`);
    if (before && before.grade !== pupil.grade)
      fault(pupil, 'pupil-in-other-grade', 'code', String(before.grade));
    else if (!isDrawn) fresh.push(pupil);
    else if (!before) late.push(pupil);
    else if (before.class !== pupil.class) fault(pupil, 'changed-after-draw', 'class', before.class);
  }
  return { fresh, late, problems };
}
