import { compareCodePoints } from './code-points.ts';
import { type Cell, isMissing } from './school.ts';

/** A school on a list, with what orders it. */
export interface Listed {
  school: { readonly [column: string]: Cell };
  ticket: string;
}

/**
 * Serpentine order: by the first column ascending; inside each of its groups by the second column, ascending in the first
 * group and descending in the next, in turn; and so on, so that neighbours on the list are alike. Numbers by size, texts by
 * code point, missing first. Ties (and a list without columns) are in ascending order of ticket.
 */
export function serpentine<T extends Listed>(list: readonly T[], columns: readonly string[]): T[] {
  const groupsSeen = columns.map(() => 0);
  return arrange(list, columns, 0, groupsSeen);
}

function arrange<T extends Listed>(
  list: readonly T[],
  columns: readonly string[],
  depth: number,
  groupsSeen: number[],
): T[] {
  if (depth === columns.length) return [...list].sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  const direction = groupsSeen[depth]++ % 2 === 0 ? 1 : -1;
  const groups = Map.groupBy(list, ({ school }) => plain(school[columns[depth]]));
  const values = [...groups.keys()].sort((a, b) => direction * compareCells(a, b));
  return values.flatMap((value) => arrange(groups.get(value) ?? [], columns, depth + 1, groupsSeen));
}

function plain(cell: Cell | undefined): string | number | null {
  if (isMissing(cell)) return null;
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function compareCells(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  return kindRank(a) - kindRank(b);
}

function kindRank(cell: string | number | null): number {
  if (cell === null) return 0;
  return typeof cell === 'number' ? 1 : 2;
}
