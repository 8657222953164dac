/** Where a problem lies, as a person sees it. */
export interface Place {
  file?: string;
  sheet?: string;
  /** Row of the sheet, counted from 1; in a plain table the header is row 1. */
  row?: number;
  column?: string;
  /** Path inside a JSON document, e.g. `strata[0]`. */
  path?: string;
}

/** One thing wrong with what was handed in; `language` turns it into a sentence. */
export interface Problem {
  /** Kebab-case code, e.g. `not-a-number`. */
  code: string;
  place: Place;
  received?: string;
  /** Value, range or list that would have been right, in a form without language. */
  expected?: string;
  /** How many rows share the problem, where it is told once for all of them; `place` is the first. */
  count?: number;
  severity?: 'error' | 'warning';
}

/** Outcome of reading something from outside: a value, or all its problems at once. */
export type Result<T> = { ok: true; value: T; warnings: Problem[] } | { ok: false; problems: Problem[] };
