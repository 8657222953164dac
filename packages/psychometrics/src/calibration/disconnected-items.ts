import type { Problem } from '../problem.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/**
 * A warning where items fall into parts that no person connects: their difficulties are then comparable only as far as the
 * persons of the parts are alike. Parts with an anchored item are on the anchors' scale and count as one.
 */
export function disconnectedItems(
  ids: readonly string[],
  data: AnswerPatterns,
  anchors: ReadonlyMap<number, unknown>,
): Problem[] {
  const parts = new Parts(ids.length);
  const [anchor] = anchors.keys();
  for (const item of anchors.keys()) parts.join(anchor, item);
  const members = data.blocks.map((block) =>
    Array.from({ length: block.patterns }, (_, pattern) => joinRow(parts, block.items, block.cells, pattern)),
  );
  const blocks = data.blocks.length;
  for (let pattern = 0; pattern < data.count; pattern++) {
    if (data.weight[pattern] === 0) continue;
    let first = -1;
    for (let b = 0; b < blocks; b++) {
      const row = data.blockRows[pattern * blocks + b];
      if (row < 0) continue;
      if (first >= 0) parts.join(first, members[b][row]);
      else first = members[b][row];
    }
  }
  const roots = [...new Set(ids.map((_, item) => parts.rootOf(item)))];
  if (roots.length < 2) return [];
  const received = roots.map((root) => ids[root]).join(' | ');
  return [{ code: 'disconnected-items', place: {}, received, severity: 'warning' }];
}

/** Joins the items that a block's pattern answers; returns the first of them. */
function joinRow(parts: Parts, items: readonly number[], cells: Uint8Array, pattern: number): number {
  const answered = items.filter((_, i) => cells[pattern * items.length + i] !== NOT_ADMINISTERED);
  for (const item of answered) parts.join(answered[0], item);
  return answered[0];
}

/** Disjoint sets with path halving (Tarjan 1975); the root of a set is its first member. */
class Parts {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, item) => item);
  }

  rootOf(item: number): number {
    const parent = this.#parent;
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
