import type { Names } from '../findings/names.ts';

/** What in the findings asks for a recommendation. */
export type Pattern =
  | 'objective'
  | 'objective-partly'
  | 'below-similar'
  | 'below-nation'
  | 'low-level'
  | 'girls-lower'
  | 'boys-lower'
  | 'languages'
  | 'participation'
  | 'strength'
  | 'general';

/** Who acts. */
export type Addressee = 'administration' | 'subject-teachers' | 'class-teacher' | 'district-methodologist';

/** One recommendation of the bank. It fits a finding when all that it names fits; of several the one that names most is taken. */
export interface BankEntry {
  id: string;
  patterns: readonly Pattern[];
  domain?: string;
  contentArea?: string;
  cognitiveLevels?: readonly string[];
  addressee: Addressee;
  measure: Names;
  /** The sign by which success will be seen. */
  sign: Names;
}
