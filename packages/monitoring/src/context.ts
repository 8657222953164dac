import type { Database, JobQueue } from '@sapa/database';
import type { ReportLook } from '@sapa/reports';
import type { Kysely } from 'kysely';

/** Where a use case writes what happened; the server gives pino, tests a silent one. */
export interface Logger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/**
 * All that a use case may touch besides its input. Built in one place (`createContext`), so that a test builds another one.
 * `db` is the pool or, inside `inTransaction`, the transaction: nothing inside a use case can take a second connection by accident.
 */
export interface Context {
  readonly db: Kysely<Database>;
  readonly who: string;
  readonly now: () => Date;
  readonly jobs: JobQueue;
  readonly log: Logger;
  /** Long work says how far it is; ignored where nobody listens. */
  readonly report?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Where readers reach the pages, without a slash at the end; reports lead there by a QR code. */
  readonly publicAddress?: string;
  /** Emblem and PDF standard of the reports of this installation. */
  readonly reportLook?: ReportLook;
}
