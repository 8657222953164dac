import type { TableRelation } from './relations.ts';

const zero = 1e-9;

/** Hidden cells that follow from the published ones: those that have one value in every solution of the relations. Found by
 *  elimination over the hidden cells. While all hidden cells are positive, bounds such as „no count is negative“ reveal no
 *  cell beyond these: a solution can be moved both ways along any direction that leaves the relations whole. */
export function determinedCells(hidden: ReadonlySet<number>, relations: readonly TableRelation[]): number[] {
  const rows = relations
    .map(({ total, parts }) => {
      const row = new Map<number, number>();
      for (const part of parts) if (hidden.has(part)) row.set(part, 1);
      if (hidden.has(total)) row.set(total, -1);
      return row;
    })
    .filter((row) => row.size > 0);
  const pivots = new Map<number, Map<number, number>>();
  for (const row of rows) {
    for (const [cell, pivot] of pivots) subtract(row, pivot, row.get(cell) ?? 0);
    const first = row.keys().next();
    if (first.done) continue;
    const scale = row.get(first.value) ?? 1;
    for (const [cell, value] of row) row.set(cell, value / scale);
    for (const other of pivots.values()) subtract(other, row, other.get(first.value) ?? 0);
    pivots.set(first.value, row);
  }
  return [...pivots].filter(([, row]) => row.size === 1).map(([cell]) => cell);
}

/** row −= factor · other, entries that vanish leave. */
function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  if (factor === 0) return;
  for (const [cell, value] of other) {
    const left = (row.get(cell) ?? 0) - factor * value;
    if (Math.abs(left) < zero) row.delete(cell);
    else row.set(cell, left);
  }
}
