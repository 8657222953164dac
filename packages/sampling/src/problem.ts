/** What is wrong with something handed in: a code, where, what was received and what was expected. No sentences. */
export interface Problem {
  code: string;
  place: { column?: string; path?: string };
  received?: string;
  expected?: string;
  severity?: 'error' | 'warning';
}

/** Thrown by `drawSample` for a design that does not fit its frame; `checkDesign` gives the same list without throwing. */
export class DesignProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.place.path ?? ''}`.trim()).join('; '));
    this.name = 'DesignProblems';
    this.problems = problems;
  }
}
