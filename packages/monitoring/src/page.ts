import { type RawBuilder, sql } from 'kysely';

/** Which page of a list is asked for; pages count from 1. */
export interface PageRequest {
  page: number;
  pageSize: number;
  /** Part of a name or the beginning of a code. */
  search?: string | undefined;
  /** Public code of a region. */
  region?: string | undefined;
}

/** The text as a pattern for `like` on folded names: small letters; its own % and _ stand for themselves. */
export function containing(search: string): string {
  return `%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
}

const capitals = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';

/** SQL of a text in small letters. A server whose locale is plain C folds Latin letters only, so the Cyrillic ones are named. */
export function folded(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`translate(lower(${text}), ${capitals}, ${capitals.toLowerCase()})`;
}
