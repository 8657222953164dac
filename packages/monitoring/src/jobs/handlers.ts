import { failedJobsQueue, type Job, lastAttempt } from '@sapa/database';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { renderDocuments } from '../reports/render-documents.ts';
import { startReports } from '../reports/start-reports.ts';
import { type ScalingModel, scalingModels } from '../scaling/domain-task.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { documentsQueue, type WorkKind, workQueue } from './work.ts';

const workJob = z.object({ workId: z.uuid() });
const workInput = z.object({
  model: z.enum(scalingModels).optional(),
  linkTo: z.string().nullable().optional(),
});
const documentsJob = z.object({ workId: z.uuid(), findings: z.array(z.number().int()) });

type Handler = (job: Job) => Promise<void>;

/** The handlers of all queues: what a worker process can do. */
export function jobHandlers(context: Context): Record<string, Handler> {
  return {
    [workQueue]: (job) => honestly(context, job, workJob.parse(job.data).workId, () => doWork(context, job)),
    [documentsQueue]: (job) => {
      const { workId, findings } = documentsJob.parse(job.data);
      return honestly(context, job, workId, () =>
        renderDocuments({ ...context, signal: job.signal }, { workId, findings }),
      );
    },
    [failedJobsQueue]: (job) => endFailed(context, job),
  };
}

/**
 * Runs a job; a failure is logged with its cause and, after the last try, written to the work that people see. A job that is stopped
 * has not failed: the queue gives it to another worker.
 */
async function honestly(context: Context, job: Job, workId: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    context.log.error({ err: error, jobId: job.id, workId, attempt: job.attempt }, 'a job failed');
    if (job.attempt >= lastAttempt && !job.signal.aborted) await giveUp(context, workId, error);
    throw error;
  }
}

/** A worker that died at every try could not say that its work has failed: the queue of failed jobs says it. */
async function endFailed(context: Context, job: Job): Promise<void> {
  const { data } = workJob.safeParse(job.data);
  context.log.error({ jobId: job.id, workId: data?.workId }, 'a job failed for good');
  if (data) await giveUp(context, data.workId, null);
}

/** Code of the first problem that an error of our numeric packages carries; a bug is `internal`, its cause is in the log. */
function problemCode(error: unknown): string {
  const carried = z.object({ problems: z.array(z.object({ code: z.string() })).min(1) }).safeParse(error);
  return carried.data?.problems[0]?.code ?? 'internal';
}

/**
 * Writes the failure to the work; what was to follow it in its chain never starts and says so. A work that has ended stays as it is: a late
 * job of it must not end what was asked for since.
 */
async function giveUp({ db, now }: Context, workId: string, error: unknown): Promise<void> {
  const failed = await db
    .updateTable('work')
    .set({
      state: 'failed',
      problem: problemCode(error),
      ended_at: now(),
    })
    .where('id', '=', workId)
    .where('state', 'in', ['waiting', 'running'])
    .returning('round_id')
    .executeTakeFirst();
  if (failed?.round_id)
    await db
      .updateTable('work')
      .set({ state: 'failed', problem: 'step-before-failed', ended_at: now() })
      .where('round_id', '=', failed.round_id)
      .where('state', '=', 'waiting')
      .execute();
}

async function doWork(context: Context, job: Job): Promise<void> {
  const { workId } = workJob.parse(job.data);
  const work = await context.db
    .updateTable('work')
    .from('round')
    .set({ state: 'running', started_at: context.now() })
    .whereRef('round.id', '=', 'work.round_id')
    .where('work.id', '=', workId)
    .where('work.state', 'in', ['waiting', 'running'])
    .returning(['work.kind', 'work.input', 'round.code'])
    .executeTakeFirst();
  if (!work) return;
  const inner = { ...context, signal: job.signal, report: progressOf(context, workId) };
  const input = { round: work.code, ...workInput.parse(work.input) };
  // The documents of a report work end it themselves, the other kinds end here.
  const ended = await steps[work.kind as WorkKind](inner, input, workId);
  if (!ended) return;
  await context.db
    .updateTable('work')
    .set({ state: 'done', ended_at: context.now() })
    .where('id', '=', workId)
    .execute();
}

const steps = {
  scaling: async (context, input) => {
    await scaleRound(context, input);
    return true;
  },
  estimates: async (context, input) => {
    await estimateRound(context, input);
    return true;
  },
  reports: async (context, input, workId) => {
    await startReports(context, { ...input, workId });
    return false;
  },
} satisfies Record<
  WorkKind,
  (
    context: Context,
    input: { round: string; model?: ScalingModel | undefined; linkTo?: string | null | undefined },
    workId: string,
  ) => Promise<boolean>
>;

/** Writes how far a work is, outside of any transaction so that others see it while it runs. */
function progressOf(context: Context, workId: string): (done: number, total: number) => void {
  return (done, total) => {
    context.db
      .updateTable('work')
      .set({ done, total })
      .where('id', '=', workId)
      .execute()
      .catch((error: unknown) => context.log.warn({ err: error, workId }, 'progress was not written'));
  };
}
