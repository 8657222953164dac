import { defaultThresholdsOfParticipation } from '@sapa/sampling';
import { z } from 'zod';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';

const share = z.number().min(0).max(1);

/** What the participation of a round is held against. */
export const participationSettingsSchema = z.object({
  /** Grades whose pupils are counted. */
  grades: z.array(z.number().int().min(1).max(12)).min(1).max(12).default([4, 9]),
  thresholds: z
    .object({ schoolsBefore: share, schoolsAfter: share, pupils: share })
    .default({ ...defaultThresholdsOfParticipation }),
  /** Share of its pupils that a school must have tested to count as tested (TIMSS 0.5, PISA 0.33; 0 = one pupil). */
  leastParticipation: share.default(0),
});

export type ParticipationSettings = z.infer<typeof participationSettingsSchema>;

/** The settings of participation of a round; the defaults where nobody set any. */
export async function loadParticipationSettings(
  { db }: Context,
  roundId: number,
): Promise<ParticipationSettings> {
  const row = await db
    .selectFrom('round_setting')
    .select('settings')
    .where('round_id', '=', roundId)
    .where('kind', '=', 'participation')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return participationSettingsSchema.parse(row?.settings ?? {});
}

/** Sets thresholds and grades of a round; earlier settings stay on record. */
export async function setParticipationSettings(
  context: Context,
  input: { round: string; settings: ParticipationSettings },
): Promise<void> {
  await inTransaction(context, async (inner) => {
    const round = await selectRound(inner, input.round);
    await inner.db
      .insertInto('round_setting')
      .values({
        round_id: round.id,
        kind: 'participation',
        settings: JSON.stringify(input.settings),
        at: inner.now(),
        who: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'participation.settings',
      subject: round.code,
      roundId: round.id,
      details: { ...input.settings },
    });
  });
}
