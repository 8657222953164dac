import type { Problem } from '../problem.ts';

/** Reads an unknown value at a JSON path: the value when it fits, else `undefined` and its problems. */
export type Check<T> = (value: unknown, path: string, problems: Problem[]) => T | undefined;

export type Shape<T> = { [K in keyof T]-?: Check<NonNullable<T[K]>> };

/** Adds a problem; what was received and expected stands in a form without language. */
export function refuse(
  problems: Problem[],
  code: string,
  path: string,
  value: unknown,
  expected: string,
): undefined {
  const received = value === undefined ? {} : { received: JSON.stringify(value).slice(0, 80) };
  problems.push({ code, place: { path }, ...received, expected });
  return undefined;
}

/** A text that is not empty. */
export const text: Check<string> = (value, path, problems) =>
  typeof value === 'string' && value !== '' ? value : refuse(problems, 'not-a-text', path, value, '"…"');

export const yesNo: Check<boolean> = (value, path, problems) =>
  typeof value === 'boolean' ? value : refuse(problems, 'not-a-boolean', path, value, 'true | false');

/** A finite number with `low ≤ x ≤ high`, or strictly inside with `open`. */
export function numberIn(low: number, high: number, open = false): Check<number> {
  const expected = open ? `${low} < x < ${high}` : `${low} <= x <= ${high}`;
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return refuse(problems, 'not-a-number', path, value, expected);
    const inside = open ? value > low && value < high : value >= low && value <= high;
    return inside ? value : refuse(problems, 'out-of-range', path, value, expected);
  };
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  return (value, path, problems) => {
    const found = allowed.find((candidate) => candidate === value);
    return found ?? refuse(problems, 'not-allowed', path, value, allowed.join(' | '));
  };
}

/** A list that is not empty, each element checked. */
export function listOf<T>(check: Check<T>): Check<T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length === 0)
      return refuse(problems, 'not-a-list', path, value, '[…]');
    const read = value.map((element: unknown, index) => check(element, `${path}[${index}]`, problems));
    const fine = read.filter((element) => element !== undefined);
    return fine.length === value.length ? fine : undefined;
  };
}

/** The first check for a list, the second for all else. */
export function listOr<T>(check: Check<T>): Check<T | T[]> {
  const list = listOf(check);
  return (value, path, problems) =>
    Array.isArray(value) ? list(value, path, problems) : check(value, path, problems);
}

function isComplete<T extends object>(read: Partial<T>, required: readonly (keyof T)[]): read is T {
  return required.every((key) => read[key] !== undefined);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with these fields; unknown and missing ones are problems. */
export function objectOf<T extends object>(
  shape: Shape<T>,
  required: readonly (keyof T & string)[],
): Check<T> {
  const known = Object.keys(shape);
  return (value, path, problems) => {
    if (!isRecord(value)) return refuse(problems, 'not-an-object', path, value, '{…}');
    const before = problems.length;
    for (const key of Object.keys(value))
      if (!known.includes(key)) refuse(problems, 'unknown-field', `${path}.${key}`, key, known.join(' | '));
    const read: Partial<T> = {};
    for (const key in shape) {
      const field = value[key];
      if (field === undefined || field === null) continue;
      const checked = shape[key](field, `${path}.${key}`, problems);
      if (checked !== undefined) read[key] = checked;
    }
    for (const key of required)
      if (value[key] === undefined || value[key] === null)
        refuse(problems, 'missing-field', `${path}.${key}`, undefined, key);
    return problems.length === before && isComplete(read, required) ? read : undefined;
  };
}

/** An object used as a map from names to checked values. */
export function mapOf<T>(check: Check<T>): Check<Record<string, T>> {
  return (value, path, problems) => {
    if (!isRecord(value)) return refuse(problems, 'not-an-object', path, value, '{…}');
    const read: Record<string, T> = {};
    for (const [key, field] of Object.entries(value)) {
      const checked = check(field, `${path}.${key}`, problems);
      if (checked !== undefined) read[key] = checked;
    }
    return read;
  };
}
