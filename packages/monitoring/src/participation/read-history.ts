import type { SchoolState } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import type { PupilCounts } from './read-entries.ts';

/** Something that was recorded of a school, its state or the counts of a grade: when and by whom. */
export interface ParticipationEvent {
  at: string;
  who: string;
  source: string;
  /** null where counts were recorded. */
  state: SchoolState | null;
  reason: string | null;
  date: string | null;
  counts: PupilCounts | null;
}

/** All that was recorded of a school in the current draw of a round, the latest first. */
export async function readParticipationHistory(
  context: Context,
  input: { round: string; school: string },
): Promise<ParticipationEvent[]> {
  const round = await selectRound(context, input.round);
  const { rows } = await sql<Omit<ParticipationEvent, 'at'> & { at: Date }>`
    with place as (
      select d.id as draw_id, s.id as school_id from current_draw d join school s on s.register_id = ${round.register_id}
      where d.round_id = ${round.id} and s.code = ${input.school})
    select at, who, source, state, reason, date, counts from (
      select e.at, e.who, e.source, e.state, e.reason, e.test_date::text as date, null::json as counts, e.id
      from participation_event e join place using (draw_id, school_id)
      union all
      select c.at, c.who, c.source, null, null, null,
        json_build_object('grade', c.grade, 'enrolled', c.enrolled, 'absent', c.absent, 'exempt', c.exempt, 'tested', c.tested), c.id
      from pupil_count c join place using (draw_id, school_id)) told
    order by at desc, id desc`.execute(context.db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
