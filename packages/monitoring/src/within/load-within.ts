import { listsOf, makeWithinRecord, type WithinDesign, type WithinRecord } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** The kept draw within one school and grade: what it was made from, and who came later. */
export interface KeptWithin {
  id: number;
  schoolId: number;
  school: string;
  grade: number;
  seed: string;
  settings: WithinDesign;
  salt: string;
  listSha256: string;
  /** Eligible pupils of the list. */
  pupils: { id: number; class: string; code: string }[];
  late: { id: number; class: string; code: string }[];
}

/** The kept draws of some schools (null = all) of a draw of schools, one grade or all. */
export async function loadWithin(
  { db }: Context,
  {
    drawId,
    schoolIds,
    grade = null,
  }: { drawId: number; schoolIds: readonly number[] | null; grade?: number | null },
): Promise<KeptWithin[]> {
  const member = (
    table: 'within_pupil' | 'within_late',
    order: 'p.class, p.code' | 't.place',
  ) => sql`coalesce((
    select json_agg(json_build_object('id', p.id, 'class', p.class, 'code', p.code) order by ${sql.raw(order)})
    from ${sql.table(table)} t join pupil p on p.id = t.pupil_id where t.within_id = w.id), '[]')`;
  const { rows } = await sql<KeptWithin>`
    select w.id, w.school_id as "schoolId", s.code as school, d.grade, d.seed, d.settings, w.salt, w.list_sha256 as "listSha256",
      ${member('within_pupil', 'p.class, p.code')} as pupils, ${member('within_late', 't.place')} as late
    from within_school w join within_design d on d.id = w.design_id join school s on s.id = w.school_id
    where d.draw_id = ${drawId} and (${grade}::int is null or d.grade = ${grade})
      and (${schoolIds === null} or w.school_id = any (${schoolIds ?? []}::int[]))
    order by s.code collate "C", d.grade`.execute(db);
  return rows;
}

/** The record of a kept draw, made anew from its list: everything in it follows from that. */
export function recordOf(kept: KeptWithin): WithinRecord {
  const { seed, school, grade, settings, salt, pupils, late } = kept;
  const bare = (list: KeptWithin['pupils']) => list.map(({ class: of, code }) => ({ class: of, code }));
  return makeWithinRecord({
    seed,
    school,
    grade,
    design: settings,
    salt,
    lists: listsOf(pupils),
    late: bare(late),
  });
}
