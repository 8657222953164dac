import { copyInto } from '@sapa/database';
import type { CarriedChance } from '@sapa/sampling';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';

/** What an earlier draw means for the schools of a round. */
export interface EarlierSampleCounts {
  /** Schools that continue a unit that was drawn. */
  drawn: number;
  /** Schools that continue a unit that could be drawn. */
  eligible: number;
  participated: number;
}

/** Keys of the schools of a register by their codes. */
export async function idsOf({ db }: Context, registerId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('school')
    .select(['code', 'id'])
    .where('register_id', '=', registerId)
    .orderBy('code')
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** What an earlier draw means for one school. */
export interface EarlierRow extends CarriedChance {
  schoolId: number;
  participated: boolean;
}

/** Keeps an earlier sample of a round as a record with its audit row. */
export async function storeSample(
  context: Context,
  input: {
    round: { id: number; code: string };
    participation: 'answers' | 'draw' | 'file' | 'none';
    rows: readonly EarlierRow[];
    source: { earlier_round_id?: number; file_name?: string; sha256?: string | null };
  },
): Promise<void> {
  const { round, participation, rows, source } = input;
  const { id } = await context.db
    .insertInto('earlier_sample')
    .values({ round_id: round.id, participation, ...source, set_at: context.now(), set_by: context.who })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyInto(
    context.db,
    'earlier_sample_school',
    ['earlier_sample_id', 'school_id', 'drawn', 'probability', 'participated', 'from_codes'],
    rows.map((row) => [id, row.schoolId, row.drawn, row.probability, row.participated, row.from]),
  );
  await recordDeed(context, {
    action: 'frame.earlier-sample',
    subject: round.code,
    roundId: round.id,
    details: { participation, ...countsOf(rows) },
  });
}

/** Counts the schools that an earlier draw concerns. */
export function countsOf(rows: readonly EarlierRow[]): EarlierSampleCounts {
  return {
    drawn: rows.filter(({ drawn }) => drawn).length,
    eligible: rows.filter(({ probability }) => probability > 0).length,
    participated: rows.filter(({ participated }) => participated).length,
  };
}
