import pg from 'pg';

/** Number of the advisory lock by which one process owns an embedded server ("sapa" as bytes). */
const claimNumber = 0x73617061;

/** Held as long as this process runs the embedded server; ends by itself with the process, however that ends. */
export interface Claim {
  release(): Promise<void>;
}

/**
 * Claims the server at `url` for this process; `null` when a living process holds it already. A server whose process
 * was killed has no claim on it and can be taken over.
 */
export async function claimServer(url: string): Promise<Claim | null> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'sapa claim' });
  // When the server stops, so does the claim; there is nothing to do about it here.
  client.on('error', () => undefined);
  await client.connect();
  const answer = await client.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [
    claimNumber,
  ]);
  if (answer.rows[0]?.claimed === true) return { release: () => client.end() };
  await client.end();
  return null;
}
