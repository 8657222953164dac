import { sql } from 'kysely';
import type { Context } from './context.ts';

/** What was done to what; `details` holds counts, hashes and codes, never personal data. */
export interface Deed {
  action: string;
  subject: string;
  roundId?: number;
  details?: Record<string, unknown>;
}

/** Writes the audit row of a change; call it in the transaction of the change itself. Whoever follows the round hears of it once that is committed. */
export async function recordDeed(context: Context, deed: Deed): Promise<void> {
  await context.db
    .insertInto('audit')
    .values({
      at: context.now(),
      who: context.who,
      action: deed.action,
      round_id: deed.roundId ?? null,
      subject: deed.subject,
      details: JSON.stringify(deed.details ?? {}),
    })
    .execute();
  if (deed.roundId !== undefined)
    await sql`select pg_notify('sapa_round', code) from round where id = ${deed.roundId}`.execute(context.db);
}
