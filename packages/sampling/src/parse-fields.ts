import type { Problem } from './problem.ts';

/** A JSON object whose fields are read one by one; each misfit becomes a problem, and the default stands in for it. */
export class FieldReader {
  readonly problems: Problem[] = [];
  private readonly fields: Record<string, unknown>;
  private readonly path: string;

  constructor(json: unknown, path = '') {
    this.path = path;
    this.fields = isObject(json) ? json : {};
    if (!isObject(json)) this.misfit('wrong-type', '', json, '{…}');
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  raw(name: string): unknown {
    return this.fields[name];
  }

  /** Reports every field that is not among the known ones. */
  refuseOthers(known: readonly string[]): void {
    for (const name of Object.keys(this.fields)) {
      if (!known.includes(name)) this.misfit('unknown-field', name, name, known.join(', '));
    }
  }

  number(name: string, fallback: number, range: { above?: number; from?: number; to?: number }): number {
    const value = this.fields[name];
    if (value === undefined) return fallback;
    const {
      above = Number.NEGATIVE_INFINITY,
      from = Number.NEGATIVE_INFINITY,
      to = Number.POSITIVE_INFINITY,
    } = range;
    if (typeof value !== 'number') this.misfit('not-a-number', name, value, rangeText(range));
    else if (!(value > above && value >= from && value <= to)) {
      this.misfit('out-of-range', name, value, rangeText(range));
    } else return value;
    return fallback;
  }

  wholeNumber(name: string, fallback: number, range: { from: number; to: number }): number {
    const value = this.number(name, fallback, range);
    if (Number.isInteger(value)) return value;
    this.misfit('not-an-integer', name, value, rangeText(range));
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.fields[name];
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.misfit('not-one-of', name, value, 'true, false');
    return fallback;
  }

  oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T {
    const value = this.fields[name];
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.misfit('not-one-of', name, value, allowed.join(', '));
    return found ?? fallback;
  }

  text(name: string): string | null {
    const value = this.fields[name];
    if (typeof value === 'string' && value !== '') return value;
    this.misfit(value === undefined ? 'missing-field' : 'wrong-type', name, value, '"…"');
    return null;
  }

  optionalText(name: string, fallback: string | null): string | null {
    const value = this.fields[name];
    if (value === undefined) return fallback;
    return value === null ? null : this.text(name);
  }

  /** A list of different, non-empty texts. */
  texts(name: string, fallback: readonly string[]): string[] {
    const value = this.fields[name];
    if (value === undefined) return [...fallback];
    if (!Array.isArray(value)) {
      this.misfit('wrong-type', name, value, '["…"]');
      return [...fallback];
    }
    const texts: string[] = [];
    value.forEach((entry: unknown, index) => {
      const at = `${name}[${index}]`;
      if (typeof entry !== 'string' || entry === '') this.misfit('wrong-type', at, entry, '"…"');
      else if (texts.includes(entry)) this.misfit('twice-in-list', at, entry);
      else texts.push(entry);
    });
    return texts;
  }

  misfit(code: string, name: string, received: unknown, expected?: string): void {
    const path = this.path && name ? `${this.path}.${name}` : this.path || name;
    const problem: Problem = { code, place: { path }, severity: 'error' };
    if (received !== undefined) problem.received = shown(received);
    if (expected !== undefined) problem.expected = expected;
    this.problems.push(problem);
  }
}

/** Tells a JSON object from a list, a value and null. */
export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function shown(received: unknown): string {
  const text = typeof received === 'string' ? received : JSON.stringify(received);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function rangeText({ above, from, to }: { above?: number; from?: number; to?: number }): string {
  const low = above !== undefined ? `> ${above}` : from !== undefined ? `≥ ${from}` : '';
  return [low, to === undefined ? '' : `≤ ${to}`].filter(Boolean).join(', ');
}
