import type { Problem } from '@sapa/tables';
import type { Context } from '../context.ts';

/** The problem that a round's frame is frozen already, or null. */
export async function alreadyFrozen({ db }: Context, roundId: number): Promise<Problem | null> {
  const frame = await db
    .selectFrom('current_frame')
    .select('hash')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return frame ? { code: 'frame-already-frozen', place: {}, received: frame.hash } : null;
}
