import type { CeremonyRecord, CeremonyState } from '@sapa/sampling';
import type { Problem } from '@sapa/tables';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { selectCeremony } from './find-ceremony.ts';
import { readCeremony } from './read-ceremony.ts';

/** The current ceremony of a round, held until the end of the transaction. */
export interface LockedCeremony {
  ok: true;
  id: number;
  round: Awaited<ReturnType<typeof lockRound>>;
  record: CeremonyRecord;
}

/**
 * Holds the current ceremony of a round for a step that is in order in the `expected` state only; in any other one the step is refused with a
 * problem that names the state. Of two people who do the same step at the same moment the second finds the state that the first has made.
 */
export async function lockCeremony(
  context: Context,
  roundCode: string,
  expected: CeremonyState,
): Promise<LockedCeremony | { ok: false; problems: Problem[] }> {
  const round = await lockRound(context, roundCode);
  const { id } = await selectCeremony(context, { round: roundCode });
  const record = await readCeremony(context, { round: roundCode });
  if (record.state !== expected) return { ok: false, problems: [outOfOrder(record.state)] };
  // Only a frame that an earlier version froze has none: what was not fixed before cannot be fixed after it.
  if (record.frame && !record.design && !record.draw)
    return { ok: false, problems: [{ code: 'design-not-recorded', place: {} }] };
  return { ok: true, id, round, record };
}

/** The problem of a step that is not in order in this state; its sentence says what the state is and what comes next. */
export function outOfOrder(state: CeremonyState): Problem {
  return { code: `ceremony-is-${state}`, place: {} };
}
