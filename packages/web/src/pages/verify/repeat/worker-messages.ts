import type { RepetitionPart } from '@sapa/sampling';
import type { CheckResult } from './check-files.ts';

/** What the worker tells the page. */
export type WorkerMessage =
  | { kind: 'begins'; part: RepetitionPart }
  | { kind: 'done'; result: CheckResult; milliseconds: number };
