import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';

/** A ceremony of a round by their public names. */
export interface CeremonyPath {
  round: string;
  /** Its number; left out = the current ceremony. */
  ceremony?: number | undefined;
}

/** The row of a ceremony; throws NotFound. */
export async function selectCeremony(context: Context, path: CeremonyPath) {
  const round = await selectRound(context, path.round);
  const row = await context.db
    .selectFrom('ceremony')
    .selectAll()
    .where('round_id', '=', round.id)
    .$if(path.ceremony !== undefined, (query) => query.where('number', '=', path.ceremony ?? 0))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new NotFound('ceremony', `${path.round}/${path.ceremony ?? ''}`);
  return row;
}
