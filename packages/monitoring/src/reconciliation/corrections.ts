import type { Cell } from '@sapa/sampling';

/** What became of a correction; superseded = the school sent another one before it was decided. */
export const correctionStates = ['waiting', 'accepted', 'rejected', 'superseded'] as const;

/** A correction as lists show it. */
export interface CorrectionFields {
  /** Public id, for deciding it. */
  id: string;
  column: string;
  oldValue: Cell;
  newValue: Cell;
  reason: string;
  author: string;
  source: 'page' | 'file';
  madeAt: string;
  state: (typeof correctionStates)[number];
}
