import type { SuppressionCell } from './cell.ts';
import { Unknowns } from './unknowns.ts';

/** How far hidden cells are protected. */
export interface SuppressionOptions {
  /** Hidden cells of one relation must not add up to a known sum over fewer persons than this; default 0. */
  minimumPupils?: number;
}

/** What has to be hidden for the sake of the primary cells. */
export interface SuppressionResult {
  /** Positions of the cells that must be hidden besides the primary ones. */
  complementary: number[];
  /** Positions of primary cells that can be derived whatever is hidden (their table has too few cells, or was public). */
  unprotected: number[];
}

class Search {
  readonly hidden = new Set<number>();
  readonly unprotected = new Set<number>();
  readonly unknown: Unknowns;
  readonly #cells: readonly SuppressionCell[];
  readonly #minimum: number;
  /** Relations to look at again. */
  readonly #queue = new Set<number>();

  constructor(cells: readonly SuppressionCell[], minimum: number) {
    this.#cells = cells;
    this.#minimum = minimum;
    this.unknown = new Unknowns(cells);
    cells.forEach((cell, at) => {
      if (cell.primary && cell.n > 0 && !cell.fixed) this.#hide(at);
    });
  }

  /** Hides until nothing follows from the rest. */
  run(): void {
    do this.#settleRelations();
    while (this.#settleTogether());
  }

  #hide(cell: number): void {
    this.hidden.add(cell);
    this.unknown.add(cell);
    for (const at of this.unknown.relationsWith[cell]) this.#queue.add(at);
  }

  /** From now on the cell counts as public, though it is not shown: it protects no other. */
  #giveUp(cell: number): void {
    if (!this.#cells[cell].imprecise) this.unprotected.add(cell);
    this.unknown.delete(cell);
    for (const at of this.unknown.relationsWith[cell]) this.#queue.add(at);
  }

  /** Looks at each relation alone: cheap, and finds nearly all. */
  #settleRelations(): void {
    for (const at of this.#queue) {
      this.#queue.delete(at);
      if (!this.unknown.givesAway(at, this.#minimum)) continue;
      const inside = this.unknown.unknownIn(at);
      const [only] = inside;
      const chosen = inside.length === 1 && this.#cells[only].imprecise ? null : this.#cheapest([at]);
      if (chosen !== null) this.#hide(chosen);
      else for (const cell of inside) this.#giveUp(cell);
    }
  }

  /** Looks at all relations together; true when something was changed. */
  #settleTogether(): boolean {
    const exposed = this.unknown.determined();
    const imprecise = exposed.filter((cell) => this.#cells[cell].imprecise);
    if (imprecise.length > 0) {
      for (const cell of imprecise) this.#giveUp(cell);
      return true;
    }
    const touched = new Set<number>();
    for (const cell of exposed) {
      const own = this.unknown.relationsWith[cell];
      if (own.some((at) => touched.has(at))) continue;
      const linked = own
        .flatMap((at) => this.unknown.unknownIn(at))
        .flatMap((one) => this.unknown.relationsWith[one]);
      const chosen = this.#cheapest(own) ?? this.#cheapest(linked);
      if (chosen === null) this.#giveUp(cell);
      else this.#hide(chosen);
      for (const one of [cell, ...(chosen === null ? [] : [chosen])])
        for (const at of this.unknown.relationsWith[one]) touched.add(at);
    }
    return exposed.length > 0;
  }

  /** The smallest published cell of these relations that may be hidden. */
  #cheapest(relations: readonly number[]): number | null {
    let best: number | null = null;
    for (const relation of relations)
      for (const cell of this.unknown.members(relation)) {
        const { n, fixed } = this.#cells[cell];
        if (this.hidden.has(cell) || fixed || n === 0) continue;
        if (best === null || n < this.#cells[best].n) best = cell;
      }
    return best;
  }

  /** Publishes again what is not needed, the largest first. */
  prune(): void {
    const extra = [...this.hidden].filter((cell) => !this.#cells[cell].primary);
    extra.sort((a, b) => this.#cells[b].n - this.#cells[a].n);
    for (const cell of extra) {
      const wasUnknown = this.unknown.has(cell);
      this.unknown.delete(cell);
      if (this.#isSafeWithout(cell)) this.hidden.delete(cell);
      else if (wasUnknown) this.unknown.add(cell);
    }
  }

  #isSafeWithout(cell: number): boolean {
    const own = this.unknown.relationsWith[cell];
    if (own.some((at) => this.unknown.givesAway(at, this.#minimum))) return false;
    return this.unknown.determinedAround(own.flatMap((at) => this.unknown.unknownIn(at))).length === 0;
  }
}

/** Complementary suppression over a set of additive tables: adds hidden cells, small ones first, until no hidden cell can be
 *  computed from the published ones, then takes back those that were not needed. Deterministic; not always the fewest
 *  possible cells, but never one that leaves another derivable. Cells hidden as imprecise count as public wherever they
 *  can be computed. Some 10,000 cells take a fraction of a second. */
export function suppress(
  cells: readonly SuppressionCell[],
  options: SuppressionOptions = {},
): SuppressionResult {
  const search = new Search(cells, options.minimumPupils ?? 0);
  search.run();
  search.prune();
  return {
    complementary: [...search.hidden].filter((cell) => !cells[cell].primary).sort((a, b) => a - b),
    unprotected: [...search.unprotected].filter((cell) => cells[cell].primary).sort((a, b) => a - b),
  };
}
