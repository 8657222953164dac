import type { Kysely } from 'kysely';
import type { Database } from '../schema.generated.ts';

/** How one job is to be treated. */
export interface SendOptions {
  /** A second job with the key of one that waits or runs in this queue is not taken. */
  readonly key?: string;
  /** Higher ones first; default 0. */
  readonly priority?: number;
  /** Not before this moment. */
  readonly startAfter?: Date;
}

/** A job of a chain: it starts when every job named in `after` is completed. */
export interface ChainedJob {
  /** Name within the chain. */
  readonly ref: string;
  readonly queue: string;
  readonly data: object;
  readonly after?: readonly string[];
}

/** A job as its handler sees it. */
export interface Job {
  readonly id: string;
  /** What `send` was given; a handler parses it. */
  readonly data: unknown;
  /** 0 the first time; each failure and each lost worker adds one, a worker that was stopped adds none. */
  readonly attempt: number;
  /** Fires when the worker stops or has lost the job: finish the step in hand and return or throw. */
  readonly signal: AbortSignal;
}

/**
 * Does one job. It may be killed at any moment and run again, and, where a machine hangs, even run twice at once: what it
 * does must end in the same state. Long calculations go to a thread: the worker has to tell every few seconds that it lives.
 */
export type JobHandler = (job: Job) => Promise<void>;

/** State of a job in the queue. */
export type JobState = 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';

/** Work to be done after the request, kept in the database. */
export interface JobQueue {
  /** Puts a job in, within the transaction `db`: it exists when that commits. Returns its id, `null` when its key is taken. */
  send(db: Kysely<Database>, queue: string, data: object, options?: SendOptions): Promise<string | null>;
  /** Puts in jobs that wait for each other, within the transaction `db`. Returns their ids by `ref`. */
  sendChain(db: Kysely<Database>, jobs: readonly ChainedJob[]): Promise<Record<string, string>>;
  /** State of a job; `null` when it is not (or no longer) known. */
  stateOf(queue: string, id: string): Promise<JobState | null>;
}

/** A queue that also works: one worker process. */
export interface JobWorker extends JobQueue {
  /** Works on `queue` with up to `concurrency` jobs at once (default 1). */
  work(queue: string, options: { readonly concurrency?: number }, handler: JobHandler): Promise<void>;
  /** Takes no more jobs, lets the running ones end (up to `graceMs`, default 20 s; then they are left to others), closes. */
  stop(options?: { readonly graceMs?: number }): Promise<void>;
}
