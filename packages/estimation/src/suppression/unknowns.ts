import type { SuppressionCell } from './cell.ts';
import { determinedCells } from './determined.ts';
import { relationsOf, type TableRelation } from './relations.ts';

/** What a reader of the published cells does not know, with the numbers of it in each relation kept up to date. */
export class Unknowns {
  readonly relations: readonly TableRelation[];
  readonly relationsWith: readonly (readonly number[])[];
  readonly #cells: readonly SuppressionCell[];
  readonly #unknown = new Set<number>();
  readonly #count: Int32Array;
  /** Persons in the unknown parts of each relation. */
  readonly #persons: Float64Array;

  constructor(cells: readonly SuppressionCell[]) {
    this.#cells = cells;
    this.relations = relationsOf(cells.map(({ key }) => key));
    this.#count = new Int32Array(this.relations.length);
    this.#persons = new Float64Array(this.relations.length);
    const relationsWith: number[][] = cells.map(() => []);
    this.relations.forEach((_, at) => {
      for (const cell of this.members(at)) relationsWith[cell].push(at);
    });
    this.relationsWith = relationsWith;
  }

  has(cell: number): boolean {
    return this.#unknown.has(cell);
  }

  add(cell: number): void {
    if (this.#unknown.has(cell)) return;
    this.#unknown.add(cell);
    this.#shift(cell, 1);
  }

  delete(cell: number): void {
    if (this.#unknown.delete(cell)) this.#shift(cell, -1);
  }

  #shift(cell: number, by: 1 | -1): void {
    for (const at of this.relationsWith[cell]) {
      this.#count[at] += by;
      if (this.relations[at].total !== cell) this.#persons[at] += by * this.#cells[cell].n;
    }
  }

  /** All cells of a relation. */
  members(relation: number): number[] {
    return [this.relations[relation].total, ...this.relations[relation].parts];
  }

  /** The unknown cells of a relation. */
  unknownIn(relation: number): number[] {
    return this.members(relation).filter((cell) => this.#unknown.has(cell));
  }

  /** A relation gives away its only unknown cell, and the sum of its unknown parts where the total is known. */
  givesAway(relation: number, minimum: number): boolean {
    const count = this.#count[relation];
    if (count <= 1) return count === 1;
    return !this.#unknown.has(this.relations[relation].total) && this.#persons[relation] < minimum;
  }

  /** Unknown cells that follow from all relations together. */
  determined(): number[] {
    return determinedCells(this.#unknown, this.relations);
  }

  /** The same among the cells that hang together with these. */
  determinedAround(cells: readonly number[]): number[] {
    const reached = new Set(cells);
    const relations = new Set<number>();
    for (const cell of reached)
      for (const at of this.relationsWith[cell]) {
        if (relations.has(at)) continue;
        relations.add(at);
        for (const other of this.unknownIn(at)) reached.add(other);
      }
    const inside = new Set([...reached].filter((cell) => this.#unknown.has(cell)));
    return determinedCells(
      inside,
      [...relations].map((at) => this.relations[at]),
    );
  }
}
