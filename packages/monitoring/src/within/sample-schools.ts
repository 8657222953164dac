import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** A school that pupils may be tested in: drawn, or named as a replacement of one that was. */
export interface SampleSchool {
  id: number;
  code: string;
  drawn: boolean;
  grade4: number | null;
  grade9: number | null;
}

/** The current draw of a round with its schools and their replacements by code; null where nothing is drawn. */
export async function loadSampleSchools(
  { db }: Context,
  roundId: number,
): Promise<{ drawId: number; seed: string; schools: Map<string, SampleSchool> } | null> {
  const draw = await db
    .selectFrom('current_draw')
    .select(['id', 'seed'])
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!draw) return null;
  const { rows } = await sql<SampleSchool>`
    select s.id, s.code, d.school_id is not null as drawn, s.grade4, s.grade9
    from school s left join draw_school d on d.school_id = s.id and d.draw_id = ${draw.id}
    where s.register_id = (select register_id from round where id = ${roundId})
      and (d.school_id is not null
        or s.code in (select unnest(replacements) from draw_school where draw_id = ${draw.id}))`.execute(db);
  return { drawId: draw.id, seed: draw.seed, schools: new Map(rows.map((row) => [row.code, row])) };
}
