import type { SchoolState } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';

/** Something that was recorded of a school: when and by whom. */
export interface ParticipationEvent {
  at: string;
  who: string;
  source: string;
  state: SchoolState;
  reason: string | null;
  date: string | null;
}

/** All that was recorded of a school in the current draw of a round, the latest first. */
export async function readParticipationHistory(
  context: Context,
  input: { round: string; school: string },
): Promise<ParticipationEvent[]> {
  const round = await selectRound(context, input.round);
  const { rows } = await sql<Omit<ParticipationEvent, 'at'> & { at: Date }>`
    select e.at, e.who, e.source, e.state, e.reason, e.test_date::text as date
    from participation_event e join current_draw d on d.id = e.draw_id and d.round_id = ${round.id}
      join school s on s.id = e.school_id
    where s.code = ${input.school} order by e.id desc`.execute(context.db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
