import { commitmentOf, type PublishedCommitment, rolledProblems, seedOfRolls } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { inTransaction } from '../transaction.ts';
import { type LockedCeremony, lockCeremony } from './lock-ceremony.ts';

export interface RollsToReveal {
  round: string;
  /** Place of the commitment in the list, from 1. */
  position: number;
  salt: string;
  rolls: string;
}

/**
 * Takes the salt and the rolls of one person, if they give the published commitment. The last one to tell makes the seed. Whoever does not tell
 * leaves the ceremony without a seed: then only another ceremony helps, with its reason.
 */
export async function revealRolls(
  context: Context,
  input: RollsToReveal,
): Promise<Result<{ seed: string | null }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'commitments-closed');
    if (!locked.ok) return locked;
    const commitment = locked.record.commitments.find(({ position }) => position === input.position);
    if (!commitment) throw new NotFound('commitment', `${input.round}/${input.position}`);
    const problems = revealProblems(commitment, input, locked);
    if (problems.length > 0) return { ok: false, problems };
    const { id } = await inner.db
      .selectFrom('commitment')
      .select('id')
      .where('ceremony_id', '=', locked.id)
      .where('position', '=', input.position)
      .executeTakeFirstOrThrow();
    const { salt, rolls } = input;
    await inner.db
      .insertInto('reveal')
      .values({ commitment_id: id, salt, rolls, revealed_at: inner.now(), revealed_by: inner.who })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.reveal',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, position: input.position },
    });
    const seed = await makeSeed(inner, locked, input);
    return { ok: true, value: { seed }, warnings: [] };
  });
}

function revealProblems(
  { name, rolls, sha256, reveal }: PublishedCommitment,
  told: RollsToReveal,
  { record }: LockedCeremony,
): Problem[] {
  if (reveal) return [{ code: 'already-revealed', place: {}, received: name }];
  const { salt } = told;
  const hash = commitmentOf({
    round: record.round,
    ceremony: record.ceremony,
    name,
    salt,
    rolls: told.rolls,
  });
  if (hash !== sha256) return [{ code: 'commitment-differs', place: {}, received: hash, expected: sha256 }];
  const problems: Problem[] = rolledProblems(
    { name, salt, rolls: told.rolls },
    record.design?.leastRolls ?? 0,
  );
  if (told.rolls.length !== rolls)
    problems.push({
      code: 'other-number-of-rolls',
      place: { path: 'rolls' },
      received: String(told.rolls.length),
      expected: String(rolls),
    });
  return problems;
}

/** The seed, once the rolls of everybody are told; null before. */
async function makeSeed(
  { db, now, who }: Context,
  { id, record }: LockedCeremony,
  { position, rolls }: RollsToReveal,
): Promise<string | null> {
  const told = record.commitments.map((each) =>
    each.position === position ? rolls : (each.reveal?.rolls ?? null),
  );
  const all = told.filter((text) => text !== null);
  if (all.length < told.length) return null;
  const seed = seedOfRolls(all);
  await db
    .insertInto('seed')
    .values({ ceremony_id: id, seed, way: 'dice', made_at: now(), made_by: who })
    .execute();
  return seed;
}
