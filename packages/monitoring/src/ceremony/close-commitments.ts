import { bitsOfRolls } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { type LockedCeremony, lockCeremony } from './lock-ceremony.ts';

/** Closes the list of commitments of the current ceremony: nobody can join any more, and the rolls may be told. */
export async function closeCommitments(
  context: Context,
  input: { round: string },
): Promise<Result<{ people: number }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'frame-frozen');
    if (!locked.ok) return locked;
    const problems = listProblems(locked);
    if (problems.length > 0) return { ok: false, problems };
    await inner.db
      .insertInto('commitment_list')
      .values({ ceremony_id: locked.id, closed_at: inner.now(), closed_by: inner.who })
      .execute();
    const people = locked.record.commitments.length;
    await recordDeed(inner, {
      action: 'ceremony.close-commitments',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, people },
    });
    return { ok: true, value: { people }, warnings: [] };
  });
}

/** Whether the seed can be enough is known before any roll is: from the number of people and of their rolls. */
function listProblems({ record: { commitments, design } }: LockedCeremony): Problem[] {
  const { leastPeople = 0, leastBits = 0 } = design ?? {};
  const people = commitments.length;
  const bits = bitsOfRolls(commitments.reduce((sum, { rolls }) => sum + rolls, 0));
  const problems: Problem[] = [];
  const add = (code: string, received: string, expected: number) =>
    problems.push({ code, place: {}, received, expected: String(expected) });
  if (people < leastPeople) add('too-few-people', String(people), leastPeople);
  if (bits < leastBits) add('too-few-bits', String(Math.floor(bits)), leastBits);
  return problems;
}
