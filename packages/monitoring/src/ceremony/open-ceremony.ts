import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { outOfOrder } from './lock-ceremony.ts';
import { readCeremony } from './read-ceremony.ts';

export interface CeremonyToOpen {
  round: string;
  /** Why the round is drawn anew; published. */
  reason: string;
}

/**
 * Opens another ceremony of a round: with a design, a frame and a seed of its own. The one before it is superseded and stays on record. Refused
 * where the current one has nothing yet, and as soon as the round has answers.
 */
export async function openCeremony(
  context: Context,
  input: CeremonyToOpen,
): Promise<Result<{ ceremony: number }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const current = await readCeremony(inner, { round: round.code });
    const reason = input.reason.trim();
    const problems: Problem[] = [
      ...(reason === '' ? [{ code: 'missing-field', place: { path: 'reason' } }] : []),
      ...(current.state === 'open' ? [outOfOrder('open')] : []),
      ...((await hasAnswers(inner, round.id)) ? [{ code: 'answers-imported', place: {} }] : []),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const ceremony = current.ceremony + 1;
    await inner.db
      .insertInto('ceremony')
      .values({
        round_id: round.id,
        number: ceremony,
        reason,
        opened_at: inner.now(),
        opened_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.open',
      subject: round.code,
      roundId: round.id,
      details: { ceremony, supersedes: current.ceremony, state: current.state },
    });
    return { ok: true, value: { ceremony }, warnings: [] };
  });
}

async function hasAnswers({ db }: Context, roundId: number): Promise<boolean> {
  const test = await db
    .selectFrom('test')
    .select('id')
    .where('round_id', '=', roundId)
    .limit(1)
    .executeTakeFirst();
  return test !== undefined;
}
