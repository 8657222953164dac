import type { TableRelation } from './relations.ts';

/** Largest prime below 2²⁶: products of two residues are exact in a double. */
const prime = 67_108_859;

type Row = Map<number, number>;

/** Hidden cells that follow from the published ones: those that have one value in every solution of the relations. While all
 *  hidden cells are positive, bounds such as „no count is negative“ reveal no cell beyond these: a solution can be moved both
 *  ways along any direction that leaves the relations whole. Sparse elimination modulo a prime, the cell in the fewest
 *  relations first; a cell is determined when it does not move along a random direction that leaves the relations whole
 *  (Schwartz–Zippel: another one is taken for determined with probability 1.5·10⁻⁸). Deterministic. */
export function determinedCells(hidden: ReadonlySet<number>, relations: readonly TableRelation[]): number[] {
  const rows = relations
    .map(({ total, parts }) => {
      const row: Row = new Map();
      for (const part of parts) if (hidden.has(part)) row.set(part, 1);
      if (hidden.has(total)) row.set(total, prime - 1);
      return row;
    })
    .filter((row) => row.size > 0);
  const direction = new Map<number, number>();
  for (const { cell, row } of eliminated(rows).reverse()) {
    let sum = 0;
    for (const [other, factor] of row)
      if (other !== cell) {
        const step = direction.get(other) ?? anyStep(other);
        direction.set(other, step);
        sum = (sum + factor * step) % prime;
      }
    direction.set(cell, ((prime - sum) * inverse(row.get(cell) ?? 1)) % prime);
  }
  return [...direction].filter(([, step]) => step === 0).map(([cell]) => cell);
}

/** The relations solved for one cell each, in the order of elimination: a cell occurs in no later row. */
function eliminated(rows: Row[]): { cell: number; row: Row }[] {
  const rowsWith = new Map<number, Set<number>>();
  rows.forEach((row, at) => {
    for (const cell of row.keys()) rowsWith.set(cell, (rowsWith.get(cell) ?? new Set()).add(at));
  });
  const queue: Set<number>[] = [];
  const wait = (cell: number): void => {
    const degree = rowsWith.get(cell)?.size ?? 0;
    for (let i = queue.length; i <= degree; i++) queue.push(new Set());
    queue[degree].add(cell);
  };
  const solved: { cell: number; row: Row }[] = [];
  for (const cell of rowsWith.keys()) wait(cell);
  for (let degree = 1; degree < queue.length; ) {
    const [cell] = queue[degree];
    if (cell === undefined) {
      degree++;
      continue;
    }
    queue[degree].delete(cell);
    const found = rowsWith.get(cell);
    if (found?.size !== degree) continue;
    const [pivot, ...others] = [...found].sort((a, b) => rows[a].size - rows[b].size);
    const row = rows[pivot];
    const scale = inverse(row.get(cell) ?? 1);
    for (const other of others) {
      const factor = ((prime - (rows[other].get(cell) ?? 0)) * scale) % prime;
      for (const [column, value] of row) {
        const sum = ((rows[other].get(column) ?? 0) + factor * value) % prime;
        if (sum === 0) {
          rows[other].delete(column);
          rowsWith.get(column)?.delete(other);
        } else {
          rows[other].set(column, sum);
          rowsWith.get(column)?.add(other);
        }
      }
    }
    for (const column of row.keys()) {
      rowsWith.get(column)?.delete(pivot);
      if (column !== cell) wait(column);
    }
    solved.push({ cell, row });
    degree = 1;
  }
  return solved;
}

/** A fixed step for a free cell that looks random (xorshift of its position), never 0. */
function anyStep(cell: number): number {
  let mixed = (cell + 0x9e3779b9) | 0;
  for (let i = 0; i < 3; i++) {
    mixed ^= mixed << 13;
    mixed ^= mixed >>> 17;
    mixed ^= mixed << 5;
  }
  return 1 + ((mixed >>> 0) % (prime - 1));
}

/** 1/x modulo the prime, by the extended Euclidean algorithm. */
function inverse(x: number): number {
  if (x === 1) return 1;
  let [low, high, a, b] = [x, prime, 1, 0];
  while (low > 1) {
    const times = Math.floor(high / low);
    [low, high, a, b] = [high - times * low, low, b - times * a, a];
  }
  return ((a % prime) + prime) % prime;
}
