import type { Context } from '../context.ts';

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
