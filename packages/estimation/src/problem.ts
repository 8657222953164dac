/** One thing wrong with a design or its data; the shape of `Problem` in `@sapa/tables`. Codes, never sentences. */
export interface Problem {
  /** kebab-case, e.g. `missing-column`, `not-a-number`, `unknown-field`. */
  code: string;
  place: { path?: string; column?: string; row?: number };
  received?: string;
  expected?: string;
}

/** Thrown by `estimate` when design and data do not fit together; carries every problem, not just the first. */
export class EstimationProblems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.place.path ?? ''}`).join('; '));
    this.name = 'EstimationProblems';
    this.problems = problems;
  }
}
