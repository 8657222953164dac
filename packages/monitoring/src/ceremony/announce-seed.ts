import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { lockCeremony } from './lock-ceremony.ts';

export interface SeedToAnnounce {
  round: string;
  /** The text itself, taken as it stands. */
  seed: string;
  /** Where and when it was made and announced in public; published with the draw. */
  note: string;
}

// Shorter notes say nothing that a reader could look up.
const shortestNote = 20;

/**
 * Takes a seed that was made and announced elsewhere in public (the numbers of a state lottery, say) in place of dice. Its way and the note stay
 * with the draw. Refused once somebody has committed to dice rolls: the way is chosen before.
 */
export async function announceSeed(
  context: Context,
  input: SeedToAnnounce,
): Promise<Result<{ seed: string }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'frame-frozen');
    if (!locked.ok) return locked;
    const { seed } = input;
    const note = input.note.trim();
    const people = locked.record.commitments.length;
    const problems: Problem[] = [
      ...(people > 0 ? [{ code: 'commitments-there', place: {}, received: String(people) }] : []),
      ...(seed.trim() === '' || /\p{Cc}/u.test(seed)
        ? [{ code: 'missing-field', place: { path: 'seed' } }]
        : []),
      ...(note.length < shortestNote
        ? [
            {
              code: 'note-too-short',
              place: { path: 'note' },
              received: note,
              expected: String(shortestNote),
            },
          ]
        : []),
    ];
    if (problems.length > 0) return { ok: false, problems };
    await inner.db
      .insertInto('seed')
      .values({
        ceremony_id: locked.id,
        seed,
        way: 'announced',
        note,
        made_at: inner.now(),
        made_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.announce-seed',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, seed, note },
    });
    return { ok: true, value: { seed }, warnings: [] };
  });
}
