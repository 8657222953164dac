import type { Problem, Result } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { applyCorrections, type CorrectionToApply } from './apply-corrections.ts';
import { editableColumns } from './editable-columns.ts';

/** What the coordinator decides of one correction. */
export interface CorrectionDecision {
  id: string;
  accepted: boolean;
  /** Needed where it is rejected. */
  reason?: string | undefined;
}

/** Accepts or rejects corrections that wait, all or none of them. Decisions can be made after the window has closed, until the frame is frozen. */
export async function decideCorrections(
  context: Context,
  input: { round: string; decisions: readonly CorrectionDecision[] },
): Promise<Result<{ accepted: number; rejected: number }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const waiting = await selectWaiting(inner, round.id);
    const problems = [
      ...(await frozenProblem(inner, round.id)),
      ...input.decisions.flatMap((decision, at) => decisionProblems(decision, at, waiting)),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const toApply: CorrectionToApply[] = [];
    for (const { id, accepted, reason } of input.decisions) {
      if (accepted) toApply.push({ ...changeOf(waiting, id), reason: reason?.trim() || null });
      else await reject(inner, id, reason?.trim() ?? '');
    }
    await applyCorrections(inner, toApply, { automatic: false });
    const accepted = input.decisions.filter((decision) => decision.accepted).length;
    const value = { accepted, rejected: input.decisions.length - accepted };
    await recordDeed(inner, {
      action: 'reconciliation.decide',
      subject: round.code,
      roundId: round.id,
      details: value,
    });
    return { ok: true, value, warnings: [] };
  });
}

interface WaitingCorrection {
  id: string;
  school_id: number;
  column_name: string;
  new_value: string | number | boolean;
}

async function selectWaiting({ db }: Context, roundId: number): Promise<Map<string, WaitingCorrection>> {
  const { rows } = await sql<WaitingCorrection>`
    select id, school_id, column_name, new_value from correction_state
    where round_id = ${roundId} and state = 'waiting'`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function changeOf(waiting: ReadonlyMap<string, WaitingCorrection>, id: string) {
  const correction = waiting.get(id);
  const column = editableColumns.find((name) => name === correction?.column_name);
  if (!correction || !column) throw new Error(`correction ${id} names no column of a school`);
  return { id, schoolId: correction.school_id, column, new: correction.new_value };
}

async function frozenProblem({ db }: Context, roundId: number): Promise<Problem[]> {
  const frame = await db
    .selectFrom('current_frame')
    .select('hash')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return frame ? [{ code: 'reconciliation-frozen', place: {}, received: frame.hash }] : [];
}

function decisionProblems(
  { id, accepted, reason }: CorrectionDecision,
  at: number,
  waiting: ReadonlyMap<string, unknown>,
): Problem[] {
  const place = { path: `decisions[${at}]` };
  if (!waiting.has(id)) return [{ code: 'correction-not-waiting', place, received: id }];
  if (accepted || reason?.trim()) return [];
  return [{ code: 'reason-missing', place: { path: `decisions[${at}].reason` } }];
}

async function reject({ db, now, who }: Context, id: string, reason: string): Promise<void> {
  await db
    .insertInto('correction_decision')
    .values({ correction_id: id, accepted: false, reason, decided_at: now(), decided_by: who })
    .execute();
}
