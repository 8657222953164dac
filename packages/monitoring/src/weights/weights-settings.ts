import { parseWeightSettings } from '@sapa/sampling';
import type { Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';

/** The settings of the weights of a round as they were given; an empty object where nobody gave any. */
export async function loadWeightSettings({ db }: Context, roundId: number): Promise<unknown> {
  const row = await db
    .selectFrom('round_setting')
    .select('settings')
    .where('round_id', '=', roundId)
    .where('kind', '=', 'weights')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.settings ?? {};
}

/** Sets how the weights of a round are made (fields as in the settings file of `sapa weights`, without `pupils`); they hold from the next weighing on. */
export async function setWeightSettings(
  context: Context,
  input: { round: string; settings: Record<string, unknown> },
): Promise<Result<Record<string, unknown>>> {
  const { pupils: _, replicates: __, ...settings } = input.settings;
  const parsed = parseWeightSettings(settings);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  return inTransaction(context, async (inner) => {
    const round = await selectRound(inner, input.round);
    await inner.db
      .insertInto('round_setting')
      .values({
        round_id: round.id,
        kind: 'weights',
        settings: JSON.stringify(settings),
        at: inner.now(),
        who: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'weights.settings',
      subject: round.code,
      roundId: round.id,
      details: settings,
    });
    return { ok: true, value: settings, warnings: [] };
  });
}
