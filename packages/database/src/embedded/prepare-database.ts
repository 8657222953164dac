import pg from 'pg';
import { administrator } from './make-cluster.ts';
import type { ServerSecrets } from './secrets.ts';

/** Name of the embedded database and of the role that owns it. */
const applicationName = 'sapa';

/** Address of a database on the embedded server for one of its two roles. */
export function embeddedUrl(
  port: number,
  secrets: ServerSecrets,
  role: 'administrator' | 'application',
  database = role === 'administrator' ? 'postgres' : applicationName,
): string {
  const user = role === 'administrator' ? administrator : applicationName;
  return `postgresql://${user}:${secrets[role]}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the role `sapa` (no superuser: it may do nothing outside its own database) and its database where they are
 * missing. Each step looks first, so that a start killed between two of them is completed by the next.
 */
export async function prepareDatabase(port: number, secrets: ServerSecrets): Promise<void> {
  const client = new pg.Client({ connectionString: embeddedUrl(port, secrets, 'administrator') });
  await client.connect();
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [applicationName]);
    if (role.rowCount === 0) {
      await client.query(`create role ${applicationName} login password '${secrets.application}'`);
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [applicationName]);
    if (database.rowCount === 0) {
      await client.query(`create database ${applicationName} owner ${applicationName}`);
      await client.query(`revoke all on database ${applicationName} from public`);
    }
  } finally {
    await client.end();
  }
}
