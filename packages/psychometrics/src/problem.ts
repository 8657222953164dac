/** Where a problem was found; the place of an item's problem is its column. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly path?: string;
}

/** One thing wrong with the input, as a code and values: the words are made elsewhere. */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly received?: string;
  readonly expected?: string;
  readonly severity?: 'error' | 'warning';
}

/** Thrown when the input cannot be analysed at all; carries every problem found, not only the first. */
export class PsychometricProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} (${problem.place.column ?? 'data'})`).join(', '));
    this.name = 'PsychometricProblems';
    this.problems = problems;
  }
}
