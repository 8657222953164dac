import type { Problem } from '../problem.ts';

/** What a parser returns: the value, or all problems with their JSON paths. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A field of a JSON object; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** True for a finite number. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A problem at a JSON path. */
export function wrong(code: string, path: string, received: unknown, expected?: string): Problem {
  return {
    code,
    place: { path },
    ...(received === undefined ? {} : { received: JSON.stringify(received) }),
    ...(expected === undefined ? {} : { expected }),
  };
}
