/** Which page of a list is asked for; pages count from 1. */
export interface PageRequest {
  page: number;
  pageSize: number;
  /** Part of a name or the beginning of a code. */
  search?: string | undefined;
  /** Public code of a region. */
  region?: string | undefined;
}

/** The text as a pattern for `ilike`: its own % and _ stand for themselves. */
export function containing(search: string): string {
  return `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
