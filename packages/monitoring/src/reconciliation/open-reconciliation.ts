import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import type { ReconciliationWindow } from './window.ts';

/** Sets or moves the window of a round; each setting is a record of its own, the last is in force. After the freeze there is nothing to open. */
export async function openReconciliation(
  context: Context,
  input: ReconciliationWindow & { round: string },
): Promise<Result<ReconciliationWindow>> {
  const { opens, closes, selfApplied } = input;
  const problems = windowProblems(input);
  if (problems.length > 0) return { ok: false, problems };
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const frame = await inner.db
      .selectFrom('current_frame')
      .select('hash')
      .where('round_id', '=', round.id)
      .executeTakeFirst();
    if (frame) {
      const problem: Problem = { code: 'reconciliation-frozen', place: {}, received: frame.hash };
      return { ok: false, problems: [problem] };
    }
    await inner.db
      .insertInto('reconciliation_window')
      .values({
        round_id: round.id,
        opens,
        closes,
        self_applied: selfApplied,
        set_at: inner.now(),
        set_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'reconciliation.open',
      subject: round.code,
      roundId: round.id,
      details: { opens, closes, selfApplied },
    });
    return { ok: true, value: { opens, closes, selfApplied }, warnings: [] };
  });
}

function windowProblems({ opens, closes, selfApplied }: ReconciliationWindow): Problem[] {
  const problems: Problem[] = [];
  if (closes < opens)
    problems.push({
      code: 'ends-before-it-begins',
      place: { path: 'closes' },
      received: closes,
      expected: `≥ ${opens}`,
    });
  if (selfApplied !== null && !(selfApplied > 0 && selfApplied < 1))
    problems.push({
      code: 'out-of-range',
      place: { path: 'selfApplied' },
      received: String(selfApplied),
      expected: '> 0, < 1',
    });
  return problems;
}
