import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database } from '../schema.generated.ts';
import type { ChainedJob, JobHandler, JobWorker, SendOptions } from './job-queue.ts';

/** A worker tells every 3 s that it lives; after 10 s of silence (pg-boss's least) its jobs go to others. */
const heartbeatSeconds = 10;
const heartbeatRefreshSeconds = 3;

/** Queue of the jobs that failed for good, with what they were. */
export const failedJobsQueue = 'failed-jobs';

/** What every queue promises: five tries with growing pauses (1 s, 2 s, 4 s …), two hours for one try at most. */
const queueOptions = {
  policy: 'exclusive',
  heartbeatSeconds,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 7200,
  notify: true,
  deadLetter: failedJobsQueue,
} as const;

const workOptions = {
  heartbeatRefreshSeconds,
  includeMetadata: true,
  pollingIntervalSeconds: 1,
  // PostgreSQL tells of each new job at once; asking is for those that become due later (retries).
  notifyPollingIntervalSeconds: 1,
} as const;

/**
 * Opens the job queue in the (migrated) database at `url`. With `supervise` this process also looks for jobs whose
 * worker died; every worker does. Trouble that concerns no single job (a lost connection) goes to `onError`; the queue
 * goes on by itself.
 */
export async function openJobs(
  url: string,
  options: { readonly supervise?: boolean; readonly onError?: (error: Error) => void } = {},
): Promise<JobWorker> {
  const supervise = options.supervise ?? true;
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'sapa jobs',
    max: 5,
    migrate: false,
    schedule: false,
    supervise,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    flowIntervalSeconds: 1,
    useListenNotify: supervise,
  });
  boss.on('error', options.onError ?? (() => undefined));
  await boss.start();
  await boss.createQueue(failedJobsQueue);
  return jobsOf(boss);
}

function jobsOf(boss: PgBoss): JobWorker {
  const ensureQueue = queueMaker(boss);
  const stopping = new AbortController();
  return {
    async send(db, queue, data, options = {}) {
      await ensureQueue(queue);
      return boss.send(queue, data, { ...sendOptions(options), db: fromKysely(db) });
    },
    async sendChain(db, jobs) {
      await Promise.all(jobs.map((job) => ensureQueue(job.queue)));
      return sendChain(boss, db, jobs);
    },
    stateOf: async (queue, id) => (await boss.findJobs(queue, { id }))[0]?.state ?? null,
    async work(queue, { concurrency = 1 }, handler) {
      await ensureQueue(queue);
      for (let slot = 0; slot < concurrency; slot++) await workOne(boss, queue, handler, stopping.signal);
    },
    async stop({ graceMs = 20_000 } = {}) {
      stopping.abort();
      await boss.stop({ graceful: graceMs > 0, timeout: Math.max(graceMs, 1000) });
    },
  };
}

/** One slot that does one job of `queue` after the other. */
async function workOne(
  boss: PgBoss,
  queue: string,
  handler: JobHandler,
  stopping: AbortSignal,
): Promise<void> {
  const slot = await boss.work(queue, workOptions, async (jobs: JobWithMetadata<unknown>[]) => {
    for (const { id, data, retryCount, signal } of jobs) {
      await handler({ id, data, attempt: retryCount, signal: AbortSignal.any([signal, stopping]) });
    }
    // Looks for the next job at once; else a slot would rest until its next turn after every job.
    boss.notifyWorker(slot);
  });
}

/** Makes a queue the first time that this process meets its name. */
function queueMaker(boss: PgBoss): (queue: string) => Promise<void> {
  const made = new Map<string, Promise<void>>();
  return (queue) => {
    const present = made.get(queue) ?? boss.createQueue(queue, queueOptions);
    made.set(queue, present);
    // A failure is not remembered.
    return present.catch((error: unknown) => {
      made.delete(queue);
      throw error;
    });
  };
}

// In an "exclusive" queue a key may be waiting or running once; a job without a key gets one of its own.
function sendOptions(options: SendOptions): { singletonKey: string; priority: number; startAfter?: Date } {
  return {
    singletonKey: options.key ?? randomUUID(),
    priority: options.priority ?? 0,
    ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
  };
}

async function sendChain(
  boss: PgBoss,
  db: Kysely<Database>,
  jobs: readonly ChainedJob[],
): Promise<Record<string, string>> {
  // pg-boss calls only jobs that wait for one another a flow.
  if (!jobs.some(({ after }) => after !== undefined && after.length > 0)) return sendApart(boss, db, jobs);
  const flow = jobs.map(({ ref, queue, data, after = [] }) => ({
    ref,
    name: queue,
    data,
    dependsOn: [...after],
    options: { singletonKey: randomUUID() },
  }));
  return boss.flow(flow, { db: fromKysely(db) });
}

async function sendApart(
  boss: PgBoss,
  db: Kysely<Database>,
  jobs: readonly ChainedJob[],
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const { ref, queue, data } of jobs) {
    const id = await boss.send(queue, data, { ...sendOptions({}), db: fromKysely(db) });
    if (id === null) throw new Error(`The queue ${queue} did not take a job.`);
    ids[ref] = id;
  }
  return ids;
}
