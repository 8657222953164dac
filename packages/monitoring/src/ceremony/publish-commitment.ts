import { nameProblems } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { type LockedCeremony, lockCeremony } from './lock-ceremony.ts';

export interface CommitmentToPublish {
  round: string;
  /** Name or office; it is published. */
  name: string;
  /** How many rolls the commitment is to. */
  rolls: number;
  /** SHA-256 of the text of `commitmentText` in lower-case hex: all that is known here before the rolls are told. */
  sha256: string;
}

// More rolls than anybody throws in one sitting only bloat what is published.
const mostRolls = 200;

/** Takes the commitment of one person into the open list of the current ceremony. */
export async function publishCommitment(
  context: Context,
  input: CommitmentToPublish,
): Promise<Result<{ position: number }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'frame-frozen');
    if (!locked.ok) return locked;
    const name = input.name.trim().normalize('NFC');
    const problems = [...nameProblems(name), ...commitmentProblems({ ...input, name }, locked)];
    if (problems.length > 0) return { ok: false, problems };
    const position = locked.record.commitments.length + 1;
    const { rolls, sha256 } = input;
    await inner.db
      .insertInto('commitment')
      .values({
        ceremony_id: locked.id,
        position,
        name,
        rolls,
        sha256,
        committed_at: inner.now(),
        committed_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.commit',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, position, sha256 },
    });
    return { ok: true, value: { position }, warnings: [] };
  });
}

function commitmentProblems(
  { name, rolls, sha256 }: Omit<CommitmentToPublish, 'round'>,
  { record }: LockedCeremony,
): Problem[] {
  const problems: Problem[] = [];
  const least = record.design?.leastRolls ?? 0;
  const add = (code: string, path: string, received: string, expected?: string) =>
    problems.push({ code, place: { path }, received, ...(expected === undefined ? {} : { expected }) });
  if (rolls < least) add('too-few-rolls', 'rolls', String(rolls), String(least));
  if (rolls > mostRolls) add('too-many-rolls', 'rolls', String(rolls), String(mostRolls));
  if (!/^[0-9a-f]{64}$/.test(sha256)) add('no-sha256', 'sha256', sha256, '[0-9a-f]{64}');
  const others = record.commitments;
  if (others.some((other) => other.name === name)) add('name-taken', 'name', name);
  // A copied commitment could be revealed only by whoever made it.
  if (others.some((other) => other.sha256 === sha256)) add('commitment-taken', 'sha256', sha256);
  return problems;
}
