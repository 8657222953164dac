import type { Problem } from '@sapa/tables';

/**
 * The columns that a comma-separated list of names and globs (`I*`, `M03????`) means, in the order of the file, and a
 * problem for each entry that means none.
 */
export function selectColumns(
  list: string,
  columns: readonly string[],
  file: string,
): { selected: string[]; problems: Problem[] } {
  const patterns = list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const matchers = patterns.map((pattern) => ({ pattern, matches: matcher(pattern) }));
  const problems = matchers
    .filter(({ matches }) => !columns.some(matches))
    .map(({ pattern }) => missingColumn(pattern, columns, file));
  return { selected: columns.filter((column) => matchers.some(({ matches }) => matches(column))), problems };
}

/** The problem of a column that a command names and the file does not have. */
export function missingColumn(column: string, columns: readonly string[], file: string): Problem {
  return { code: 'missing-column', place: { file }, received: column, expected: columns.join(', ') };
}

function matcher(pattern: string): (column: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'u');
  return (column) => column === pattern || expression.test(column);
}
