import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { isDate } from './approve-draw.ts';
import { lockCeremony } from './lock-ceremony.ts';

/** Records from which day (ISO date) the approved draw is in force: not before its order. */
export async function enterIntoForce(
  context: Context,
  input: { round: string; since: string },
): Promise<Result<{ since: string }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'approved');
    if (!locked.ok) return locked;
    const { since } = input;
    const ordered = locked.record.approval?.orderDate ?? '';
    const problems: Problem[] = isDate(since)
      ? since < ordered
        ? [{ code: 'before-order', place: { path: 'since' }, received: since, expected: ordered }]
        : []
      : [{ code: 'no-date', place: { path: 'since' }, received: since }];
    if (problems.length > 0) return { ok: false, problems };
    await inner.db
      .insertInto('in_force')
      .values({ ceremony_id: locked.id, since, entered_at: inner.now(), entered_by: inner.who })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.enter-into-force',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, since },
    });
    return { ok: true, value: { since }, warnings: [] };
  });
}
