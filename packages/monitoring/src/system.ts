import { type JobWorker, openDatabase, openJobs } from '@sapa/database';
import type { ReportLook } from '@sapa/reports';
import type { Context, Logger } from './context.ts';
import { jobHandlers } from './jobs/handlers.ts';
import { dropOldUploads } from './register/uploads.ts';
import { closeThreads } from './thread-pool.ts';

/** A process's hold on the system: its context, its worker, and how to let go of both. */
export interface System {
  context: Context;
  worker: JobWorker;
  /** Takes work from the queues, so many jobs of each at once. */
  work(concurrency?: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The composition root: joins database, queue, clock and logger of one process on a migrated database. Uploads that nobody imported
 * in time are removed on the way.
 */
export async function openSystem(options: {
  databaseUrl: string;
  who: string;
  log: Logger;
  publicAddress?: string | undefined;
  reportLook?: ReportLook | undefined;
}): Promise<System> {
  const db = openDatabase(options.databaseUrl);
  const now = () => new Date();
  await dropOldUploads({ db, now });
  const worker = await openJobs(options.databaseUrl, {
    onError: (error) => options.log.error({ err: error }, 'the job queue reported trouble'),
  });
  const { who, log, publicAddress, reportLook } = options;
  const context: Context = {
    db,
    who,
    now,
    jobs: worker,
    log,
    ...(publicAddress ? { publicAddress } : {}),
    ...(reportLook ? { reportLook } : {}),
  };
  return {
    context,
    worker,
    async work(concurrency = 1) {
      for (const [queue, handler] of Object.entries(jobHandlers(context)))
        await worker.work(queue, { concurrency }, handler);
    },
    async close() {
      await worker.stop();
      await closeThreads();
      await db.destroy();
    },
  };
}
