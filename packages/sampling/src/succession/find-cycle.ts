import type { SuccessionRow } from './succession-link.ts';

/** A cycle of succession, the first code repeated at its end, and the row whose link closes it. */
export interface SuccessionCycle {
  codes: string[];
  row: number;
}

/** The first cycle among the links, or null: no unit can come out of itself. A unit that keeps its code in a merger is none. */
export function findCycle(rows: readonly SuccessionRow[]): SuccessionCycle | null {
  const links = new Map<string, { to: string; row: number }[]>();
  for (const { from, to, row } of rows) {
    if (to === null || to === from) continue;
    links.set(from, [...(links.get(from) ?? []), { to, row }]);
  }
  const done = new Set<string>();
  for (const start of links.keys()) {
    const found = walk(start, links, done);
    if (found) return found;
  }
  return null;
}

// Depth first without recursion: chains of a register may be long.
function walk(
  start: string,
  links: ReadonlyMap<string, { to: string; row: number }[]>,
  done: Set<string>,
): SuccessionCycle | null {
  const path = [{ code: start, next: 0 }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const link = links.get(top.code)?.[top.next++];
    if (!link) {
      done.add(top.code);
      onPath.delete(top.code);
      path.pop();
    } else if (onPath.has(link.to)) {
      const codes = path.map(({ code }) => code);
      return { codes: [...codes.slice(codes.indexOf(link.to)), link.to], row: link.row };
    } else if (!done.has(link.to)) {
      path.push({ code: link.to, next: 0 });
      onPath.add(link.to);
    }
  }
  return null;
}
