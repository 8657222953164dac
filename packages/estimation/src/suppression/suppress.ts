import { determinedCells } from './determined.ts';
import type { GroupKey, TableRelation } from './relations.ts';
import { relationsOf } from './relations.ts';

/** A cell of the tables that are published together. */
export interface SuppressionCell {
  key: GroupKey;
  /** Number of persons; cells without any hide nobody and are never used to hide others. */
  n: number;
  /** Hidden by the reporting rules. */
  primary: boolean;
  /** Already public: must not be counted on as hidden. */
  fixed?: boolean;
}

export interface SuppressionResult {
  /** Positions of the cells that must be hidden besides the primary ones. */
  complementary: number[];
  /** Positions of primary cells that can be derived whatever is hidden (their table has too few cells, or was public). */
  unprotected: number[];
}

class Search {
  readonly hidden = new Set<number>();
  readonly unprotected = new Set<number>();
  readonly cells: readonly SuppressionCell[];
  readonly relations: readonly TableRelation[];
  readonly relationsWith: number[][];

  constructor(cells: readonly SuppressionCell[]) {
    this.cells = cells;
    this.relations = relationsOf(cells.map(({ key }) => key));
    this.relationsWith = cells.map(() => []);
    this.relations.forEach(({ total, parts }, at) => {
      for (const cell of [total, ...parts]) this.relationsWith[cell].push(at);
    });
    cells.forEach((cell, at) => {
      if (cell.primary && cell.n > 0 && !cell.fixed) this.hidden.add(at);
    });
  }

  members(relation: number): number[] {
    return [this.relations[relation].total, ...this.relations[relation].parts];
  }

  /** The smallest published cell of these relations that may be hidden. */
  cheapest(relations: readonly number[]): number | null {
    const free = relations
      .flatMap((relation) => this.members(relation))
      .filter((cell) => !this.hidden.has(cell) && this.cells[cell].n > 0 && !this.cells[cell].fixed);
    if (free.length === 0) return null;
    return free.reduce((best, cell) => (this.cells[cell].n < this.cells[best].n ? cell : best));
  }

  /** Relations with exactly one hidden cell give it away at a glance; the rest needs elimination. */
  exposed(): number[] {
    const alone = this.relations.flatMap((_, at) => {
      const inside = this.members(at).filter((cell) => this.hidden.has(cell));
      return inside.length === 1 && !this.unprotected.has(inside[0]) ? inside : [];
    });
    if (alone.length > 0) return alone.slice(0, 1);
    return determinedCells(this.hidden, this.relations).filter((cell) => !this.unprotected.has(cell));
  }

  protect(cell: number): void {
    const own = this.relationsWith[cell];
    const lonely = own.filter((at) => this.members(at).filter((one) => this.hidden.has(one)).length === 1);
    const linked = own
      .flatMap((at) => this.members(at))
      .filter((one) => this.hidden.has(one))
      .flatMap((one) => this.relationsWith[one]);
    const chosen = this.cheapest(lonely) ?? this.cheapest(own) ?? this.cheapest(linked);
    if (chosen === null) this.unprotected.add(cell);
    else this.hidden.add(chosen);
  }

  /** Publishes again what is not needed, the largest first. */
  prune(): void {
    const extra = [...this.hidden].filter((cell) => !this.cells[cell].primary);
    extra.sort((a, b) => this.cells[b].n - this.cells[a].n);
    const before = new Set(determinedCells(this.hidden, this.relations));
    for (const cell of extra) {
      this.hidden.delete(cell);
      const exposed = determinedCells(this.hidden, this.relations).some((one) => !before.has(one));
      if (exposed) this.hidden.add(cell);
    }
  }
}

/** Complementary suppression over a set of additive tables: adds hidden cells, small ones first, until no hidden cell can be
 *  computed from the published ones, then takes back those that were not needed. Deterministic; not always the fewest
 *  possible cells, but never one that leaves another derivable. */
export function suppress(cells: readonly SuppressionCell[]): SuppressionResult {
  const search = new Search(cells);
  for (let exposed = search.exposed(); exposed.length > 0; exposed = search.exposed())
    search.protect(exposed[0]);
  search.prune();
  return {
    complementary: [...search.hidden].filter((cell) => !cells[cell].primary).sort((a, b) => a - b),
    unprotected: [...search.unprotected].filter((cell) => cells[cell].primary).sort((a, b) => a - b),
  };
}
