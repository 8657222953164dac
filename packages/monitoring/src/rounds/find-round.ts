import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';

/** The row of a round by its public code; throws NotFound. */
export async function selectRound(context: Context, code: string) {
  const round = await context.db.selectFrom('round').selectAll().where('code', '=', code).executeTakeFirst();
  if (!round) throw new NotFound('round', code);
  return round;
}

/**
 * The row of a round, held until the end of the transaction; throws NotFound. For what a round may have once: of two at the same
 * moment the second waits here and then finds what the first has made. Rows that point to the round can be written meanwhile.
 */
export async function lockRound(context: Context, code: string) {
  const round = await context.db
    .selectFrom('round')
    .selectAll()
    .where('code', '=', code)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!round) throw new NotFound('round', code);
  return round;
}

/** The row of a register by its public code; throws NotFound. */
export async function selectRegister(context: Context, code: string) {
  const register = await context.db
    .selectFrom('register')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  if (!register) throw new NotFound('register', code);
  return register;
}
