import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.generated.ts';

/** How many rows the COPY that runs at this moment has taken so far; `null` where none runs. Tells when an import is in its middle. */
export async function copiedRows(db: Kysely<Database>): Promise<number | null> {
  const { rows } = await sql<{ n: number }>`select tuples_processed as n from pg_stat_progress_copy`.execute(
    db,
  );
  return rows[0]?.n ?? null;
}
