import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { processExists } from '../embedded/postmaster-file.ts';
import { removeEmbeddedPostgres } from '../embedded/remove-embedded-postgres.ts';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';

/** The server that a run of tests uses, with a migrated template in it. */
export interface TestServer {
  /** Address of a database on it, for a role that may make databases. */
  readonly url: string;
  readonly template: string;
  stop(): Promise<void>;
}

const folderBegin = 'sapa-test-';

/** The server of `SAPA_TEST_DATABASE_URL`, else an embedded one of its own that goes with the run. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.SAPA_TEST_DATABASE_URL;
  if (given !== undefined) {
    const template = await makeTemplate(given);
    return { url: given, template, stop: () => runOnServer(given, `drop database if exists ${template}`) };
  }
  await removeLeftServers();
  const folder = join(tmpdir(), `${folderBegin}${process.pid}`);
  const { administratorUrl: url } = await startEmbeddedPostgres(folder, { throwAway: true });
  return { url, template: await makeTemplate(url), stop: () => removeEmbeddedPostgres(folder) };
}

/** The same address with another database. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs `statement` on the server at `url`, outside any transaction. */
export async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function makeTemplate(url: string): Promise<string> {
  // A template per run: runs at the same time on one server do not meet.
  const template = `sapa_template_${process.pid}`;
  await runOnServer(url, `drop database if exists ${template}`);
  await runOnServer(url, `create database ${template}`);
  const db = openDatabase(addressOf(url, template), { maxConnections: 2 });
  await migrate(db);
  await db.destroy();
  return template;
}

/** Removes the servers of runs that were killed. */
async function removeLeftServers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${folderBegin}(\\d+)$`).exec(name)?.[1];
    if (pid !== undefined && !processExists(Number(pid))) {
      // Another user's, or another run clears it at the same moment: then it is not ours to remove.
      await removeEmbeddedPostgres(join(tmpdir(), name)).catch(() => undefined);
    }
  }
}
