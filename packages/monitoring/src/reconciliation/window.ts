import type { Problem } from '@sapa/tables';
import type { Context } from '../context.ts';

/** When schools may confirm or correct their data. Dates as YYYY-MM-DD, both days included. */
export interface ReconciliationWindow {
  opens: string;
  closes: string;
  /** Share by which a number may change without a decision; null = every correction waits for one. */
  selfApplied: number | null;
}

/** The window in force of a round, or null. */
export async function selectWindow({ db }: Context, roundId: number): Promise<ReconciliationWindow | null> {
  const row = await db
    .selectFrom('reconciliation_window')
    .select(['opens', 'closes', 'self_applied as selfApplied'])
    .where('round_id', '=', roundId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Why nothing can be corrected now; null where the window is open and the frame is not frozen. */
export async function whyShut(context: Context, roundId: number): Promise<Problem | null> {
  const frame = await context.db
    .selectFrom('current_frame')
    .select('hash')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (frame) return { code: 'reconciliation-frozen', place: {}, received: frame.hash };
  const window = await selectWindow(context, roundId);
  const today = dayOf(context.now());
  if (window && window.opens <= today && today <= window.closes) return null;
  const problem: Problem = { code: 'reconciliation-shut', place: {}, received: today };
  return window ? { ...problem, expected: `${window.opens} – ${window.closes}` } : problem;
}

/** The day of a moment where the server stands, as YYYY-MM-DD. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
