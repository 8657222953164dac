import type { Problem } from './types.ts';

/** What the API says when it refuses. */
export interface Refusal {
  code: string;
  problems: Problem[];
  /** Kind of the thing that was not found. */
  what?: string;
}

/** An answer of the API other than success; status 0 = no answer at all. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly refusal: Refusal;

  constructor(status: number, refusal: Refusal) {
    super(`${status} ${refusal.code}`);
    this.name = 'ApiFailure';
    this.status = status;
    this.refusal = refusal;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isProblem(value: unknown): value is Problem {
  return isRecord(value) && typeof value.code === 'string' && isRecord(value.place);
}

/** Turns the body of a refusal, whatever it is, into an `ApiFailure`. */
export function failureOf(status: number, body: unknown): ApiFailure {
  if (!isRecord(body) || typeof body.code !== 'string') {
    return new ApiFailure(status, { code: 'no-answer', problems: [] });
  }
  const problems = Array.isArray(body.problems) ? body.problems.filter(isProblem) : [];
  const what = typeof body.what === 'string' ? { what: body.what } : {};
  return new ApiFailure(status, { code: body.code, problems, ...what });
}
