import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';

/** The earlier draw that a round looks back at, with every school that it concerns; null where it looks at none. */
export async function selectEarlierSample({ db }: Context, roundId: number) {
  const sample = await db
    .selectFrom('earlier_sample')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!sample || sample.participation === 'none') return null;
  const schools = await db
    .selectFrom('earlier_sample_school')
    .select(['school_id', 'drawn', 'probability', 'participated', 'from_codes'])
    .where('earlier_sample_id', '=', sample.id)
    .execute();
  return { ...sample, schools };
}

/** The earlier draw that a round looks back at, in short. */
export interface EarlierSampleSummary {
  /** Code of the earlier round; null where it came from a file. */
  round: string | null;
  file: string | null;
  /** How it is known who took part. */
  participation: 'answers' | 'draw' | 'file';
  drawn: number;
  eligible: number;
  participated: number;
}

/** The earlier draw that a round looks back at, in short; null where it looks at none. Throws NotFound. */
export async function readEarlierSample(
  context: Context,
  roundCode: string,
): Promise<EarlierSampleSummary | null> {
  const round = await selectRound(context, roundCode);
  const { rows } = await sql<EarlierSampleSummary & { participation: string }>`
    select r.code as round, e.file_name as file, e.participation,
      count(*) filter (where s.drawn)::int as drawn, count(*) filter (where s.probability > 0)::int as eligible,
      count(*) filter (where s.participated)::int as participated
    from earlier_sample e left join round r on r.id = e.earlier_round_id left join earlier_sample_school s on s.earlier_sample_id = e.id
    where e.id = (select max(id) from earlier_sample where round_id = ${round.id}) and e.participation <> 'none'
    group by e.id, r.code`.execute(context.db);
  return rows[0] ?? null;
}
