import type { JobQueue } from '@sapa/database';
import { type TestDatabase, testDatabase } from '@sapa/database/testing';
import type { Context } from '../context.ts';
import { closeThreads } from '../thread-pool.ts';

/** A context on a database of its own. */
export interface TestContext {
  context: Context;
  database: TestDatabase;
  close(): Promise<void>;
}

/** The moment at which everything in a test happens. */
export const testMoment = new Date('2026-03-01T09:00:00Z');

const noQueue = async (): Promise<never> => {
  throw new Error('this test has no queue');
};
const noJobs: JobQueue = { send: noQueue, sendChain: noQueue, stateOf: noQueue };

/** Opens an empty, migrated database and builds a context on it: a still clock, a silent log, and a queue where it is asked for. */
export async function testContext(options: { queue?: boolean } = {}): Promise<TestContext> {
  const database = await testDatabase();
  const jobs = options.queue ? await database.openJobs() : noJobs;
  const silent = () => undefined;
  const log = { info: silent, warn: silent, error: silent };
  return {
    context: { db: database.db, who: 'tester', now: () => testMoment, jobs, log },
    database,
    async close() {
      await closeThreads();
      await database.close();
    },
  };
}
