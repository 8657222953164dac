import { compareCodePoints } from './code-points.ts';
import { type Cell, isMissing } from './school.ts';

/**
 * Serpentine order: by the first column ascending; inside each of its groups by the second column, ascending in the first
 * group and descending in the next, in turn; and so on, so that neighbours on the list are alike. Numbers by size, texts by
 * code point, missing first. Ties (and a list without columns) as `byLot` says. Returns positions in the list given.
 */
export function serpentine(
  schools: readonly { readonly [column: string]: Cell }[],
  columns: readonly string[],
  byLot: (a: number, b: number) => number,
): number[] {
  const groupsSeen = columns.map(() => 0);
  const arrange = (positions: number[], depth: number): number[] => {
    if (depth === columns.length) return positions.sort(byLot);
    const direction = groupsSeen[depth]++ % 2 === 0 ? 1 : -1;
    const groups = Map.groupBy(positions, (at) => plain(schools[at][columns[depth]]));
    const values = [...groups.keys()].sort((a, b) => direction * compareCells(a, b));
    return values.flatMap((value) => arrange(groups.get(value) ?? [], depth + 1));
  };
  return arrange([...schools.keys()], 0);
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
