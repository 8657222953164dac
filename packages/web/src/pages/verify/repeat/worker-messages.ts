import type { CheckPart, CheckResult } from './check-files.ts';

/** What the worker tells the page. */
export type WorkerMessage =
  | { kind: 'begins'; part: CheckPart }
  | { kind: 'done'; result: CheckResult; milliseconds: number };
