import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { fromKysely, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database } from '../schema.generated.ts';
import type { ChainedJob, JobHandler, JobWorker, SendOptions } from './job-queue.ts';

/** A worker tells every 3 s that it lives; after 10 s of silence (pg-boss's least) its jobs go to others. */
const heartbeatSeconds = 10;
const heartbeatRefreshSeconds = 3;

/** Queue of the jobs that failed for good, with the data they had; also of those whose worker died at every try. */
export const failedJobsQueue = 'failed-jobs';

/** `attempt` of a job's last try: a job that fails then has failed for good. */
export const lastAttempt = 5;

/** What every queue promises: further tries with growing pauses (1 s, 2 s, 4 s …), two hours for one try at most. */
const queueOptions = {
  heartbeatSeconds,
  retryLimit: lastAttempt,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 7200,
  notify: true,
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
  await boss.createQueue(failedJobsQueue, queueOptions);
  return jobsOf(boss);
}

function jobsOf(boss: PgBoss): JobWorker {
  const ensureQueue = queueMaker(boss);
  const stopping = new AbortController();
  const running = new Set<string>();
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
      const watched: JobHandler = (job) => {
        running.add(job.id);
        return handler(job).finally(() => running.delete(job.id));
      };
      for (let slot = 0; slot < concurrency; slot++) await workOne(boss, queue, watched, stopping.signal);
    },
    async stop({ graceMs = 20_000 } = {}) {
      // First this: a job that hears of the stop fails at once. Where the database is gone the tries count, which does little harm.
      await takeBackTry(boss, [...running]).catch((error) => boss.emit('error', error));
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

/**
 * A try that is cut short because its worker stops was no failure of the job. pg-boss counts a try when it fetches a job that was
 * started before, so one is taken off here, or the start is forgotten.
 */
async function takeBackTry(boss: PgBoss, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await boss.getDb().executeSql(
    `update pgboss.job set retry_count = greatest(retry_count - 1, 0),
       started_on = case when retry_count = 0 then null else started_on end
     where id = any ($1::uuid[]) and state = 'active'`,
    [ids],
  );
}

/** Makes a queue the first time that this process meets its name. */
function queueMaker(boss: PgBoss): (queue: string) => Promise<void> {
  // That of the failed jobs is there since the start; what fails in it goes nowhere else.
  const made = new Map([[failedJobsQueue, Promise.resolve()]]);
  const options = { ...queueOptions, policy: 'exclusive', deadLetter: failedJobsQueue } as const;
  return (queue) => {
    const present = made.get(queue) ?? boss.createQueue(queue, options);
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
