import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JobWorker } from '../jobs/job-queue.ts';
import { openJobs } from '../jobs/open-jobs.ts';
import { openDatabase } from '../open-database.ts';
import type { Database } from '../schema.generated.ts';
import { addressOf, runOnServer } from './test-server.ts';

/** By these the start of a test run tells its workers where the server is. */
export const urlVariable = 'SAPA_RUNNING_TEST_SERVER';
export const templateVariable = 'SAPA_RUNNING_TEST_TEMPLATE';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly url: string;
  /** The job queue of this database; closed together with it. */
  openJobs(): Promise<JobWorker>;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

/** Makes a database for one test file (a copy of the migrated template). Call `close` when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = variable(urlVariable);
  const name = `sapa_test_${randomBytes(8).toString('hex')}`;
  await runOnServer(server, `create database ${name} template ${variable(templateVariable)}`);
  const url = addressOf(server, name);
  const db = openDatabase(url);
  const queues: JobWorker[] = [];
  return {
    db,
    url,
    async openJobs() {
      const jobs = await openJobs(url);
      queues.push(jobs);
      return jobs;
    },
    async close() {
      await Promise.all(queues.map((jobs) => jobs.stop({ graceMs: 1000 })));
      await db.destroy();
      await runOnServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  throw new Error(
    'No test server: a test with a database belongs in packages database, monitoring or server, or is named x.database.test.ts.',
  );
}
