import type { Result } from '@sapa/tables';

/** The value of a result that a test expects to be good; throws with the problems where it is not. */
export function succeeded<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems));
}
