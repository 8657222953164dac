export { copyInto } from './copy-into.ts';
export type { CopyValue } from './copy-text.ts';
export {
  type EmbeddedServer,
  findEmbeddedPostgres,
  ServerInUse,
  startEmbeddedPostgres,
} from './embedded/start-embedded-postgres.ts';
export type {
  ChainedJob,
  Job,
  JobHandler,
  JobQueue,
  JobState,
  JobWorker,
  SendOptions,
} from './jobs/job-queue.ts';
export { failedJobsQueue, lastAttempt, openJobs } from './jobs/open-jobs.ts';
export type { JsonColumns, JsonOf } from './json-columns.ts';
export { migrate } from './migrate.ts';
export { type DatabaseOptions, openDatabase } from './open-database.ts';
export type * from './schema.generated.ts';
