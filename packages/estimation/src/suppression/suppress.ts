import type { SuppressionCell } from './cell.ts';
import { keyText } from './relations.ts';
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
  /** Hidden, and yet counted as public: they follow from what is shown at the moment. */
  readonly #givenUp = new Set<number>();
  /** Those of them that follow from several relations together. */
  readonly #givenUpTogether = new Set<number>();
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
      if ((cell.primary || cell.kept) && cell.n > 0 && !cell.fixed) this.#hide(at);
    });
  }

  /** Hides until nothing follows from the rest. */
  run(): void {
    do this.#settleRelations();
    while (this.#settleTogether());
  }

  /** Hides a cell; those that followed from it may do so no longer. */
  #hide(cell: number): void {
    this.hidden.add(cell);
    const freed = new Set([cell, ...this.#givenUpTogether]);
    this.#givenUpTogether.clear();
    for (const one of freed) {
      this.unknown.add(one);
      this.#givenUp.delete(one);
      for (const at of this.unknown.relationsWith[one]) {
        this.#queue.add(at);
        for (const other of this.unknown.members(at)) if (this.#givenUp.has(other)) freed.add(other);
      }
    }
  }

  /** The cell counts as public, though it is not shown: it protects no other. */
  #giveUp(cell: number): void {
    this.#givenUp.add(cell);
    this.unknown.delete(cell);
    for (const at of this.unknown.relationsWith[cell]) this.#queue.add(at);
  }

  #giveUpTogether(cell: number): void {
    this.#giveUp(cell);
    this.#givenUpTogether.add(cell);
  }

  /** Primary cells that are not to be known and follow from what is shown. */
  get unprotected(): number[] {
    return [...this.#givenUp].filter((cell) => this.#cells[cell].primary && !this.#cells[cell].imprecise);
  }

  /** Looks at each relation alone: cheap, and finds nearly all. */
  #settleRelations(): void {
    for (const at of this.#queue) {
      this.#queue.delete(at);
      if (!this.unknown.givesAway(at, this.#minimum)) continue;
      const inside = this.unknown.unknownIn(at);
      const [only] = inside;
      const chosen = inside.length === 1 && this.#cells[only].imprecise ? null : this.#nearest([at]);
      if (chosen !== null) this.#hide(chosen);
      else for (const cell of inside) this.#giveUp(cell);
    }
  }

  /** Looks at all relations together; true when something was changed. */
  #settleTogether(): boolean {
    const exposed = this.unknown.determined();
    const imprecise = exposed.filter((cell) => this.#cells[cell].imprecise);
    if (imprecise.length > 0) {
      for (const cell of imprecise) this.#giveUpTogether(cell);
      return true;
    }
    const touched = new Set<number>();
    for (const cell of exposed) {
      const own = this.unknown.relationsWith[cell];
      if (own.some((at) => touched.has(at))) continue;
      const chosen = this.#nearest(own);
      if (chosen === null) this.#giveUpTogether(cell);
      else this.#hide(chosen);
      for (const one of [cell, ...(chosen === null ? [] : [chosen])])
        for (const at of this.unknown.relationsWith[one]) touched.add(at);
    }
    return exposed.length > 0;
  }

  #costOf(cell: number): number {
    return this.#cells[cell].cost ?? this.#cells[cell].n;
  }

  /** The cheapest published cell of these relations that may be hidden, or of those that hang together with them, nearest first. */
  #nearest(relations: readonly number[]): number | null {
    const reached = new Set(relations);
    for (let ring = [...relations]; ring.length > 0; ) {
      const found = this.#cheapest(ring);
      if (found !== null) return found;
      const cells = ring.flatMap((at) => this.unknown.members(at)).filter((cell) => this.hidden.has(cell));
      const next = new Set(cells.flatMap((cell) => this.unknown.relationsWith[cell]));
      ring = [...next].filter((at) => !reached.has(at));
      for (const at of ring) reached.add(at);
    }
    return null;
  }

  /** The cheapest published cell of these relations that may be hidden. */
  #cheapest(relations: readonly number[]): number | null {
    let best: number | null = null;
    for (const relation of relations)
      for (const cell of this.unknown.members(relation)) {
        const { n, fixed } = this.#cells[cell];
        if (this.hidden.has(cell) || fixed || n === 0) continue;
        if (best === null || this.#costOf(cell) < this.#costOf(best)) best = cell;
      }
    return best;
  }

  /** Publishes again what is not needed, the dearest first; never what an earlier release hid. */
  prune(): void {
    const extra = [...this.hidden].filter((cell) => !this.#cells[cell].primary && !this.#cells[cell].kept);
    extra.sort((a, b) => this.#costOf(b) - this.#costOf(a));
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

/** Complementary suppression over a set of additive tables: adds hidden cells, cheap ones first, until no hidden cell can be
 *  computed from the published ones, then takes back those that were not needed. The same cells, the same answer, in whatever
 *  order they come; not always the fewest possible cells, but never one that leaves another derivable. Cells hidden as
 *  imprecise count as public wherever they can be computed. Some 10,000 cells take a fraction of a second. */
export function suppress(
  cells: readonly SuppressionCell[],
  options: SuppressionOptions = {},
): SuppressionResult {
  const names = cells.map(({ key }) => keyText(key));
  const order = [...cells.keys()].sort((a, b) => (names[a] < names[b] ? -1 : 1));
  const sorted = order.map((at) => cells[at]);
  const search = new Search(sorted, options.minimumPupils ?? 0);
  search.run();
  search.prune();
  const positions = (found: Iterable<number>): number[] =>
    [...found].map((at) => order[at]).sort((a, b) => a - b);
  return {
    complementary: positions(search.hidden).filter((at) => !cells[at].primary),
    unprotected: positions(search.unprotected),
  };
}
