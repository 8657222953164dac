/** Stored replicate weights as factors on the full weights: rows that all replicates treat alike (a school, as a rule) share
 *  one line, so that sums need one pass over the rows however many replicates there are. */
export interface ReplicateFactors {
  /** Line of each row. */
  cellOf: Int32Array;
  cells: number;
  /** Replicate weight / full weight: replicates × cells, row-major. */
  factors: Float64Array;
}

/** Relative difference below which two factors are one: far below what sums of doubles can show. */
const alike = 1e-12;

/** Bits of a number that survive rounding to `alike`, folded into 32. */
function fold(hash: number, value: number): number {
  const scaled = Math.round(value * 1e11);
  return Math.imul((hash ^ (scaled % 0x7fffffff)) | 0, 0x9e3779b1) ^ (hash >>> 15);
}

class CellTable {
  readonly byHash = new Map<number, number[]>();
  readonly first: number[] = [];
  readonly columns: readonly Float64Array[];
  readonly weight: Float64Array;

  constructor(columns: readonly Float64Array[], weight: Float64Array) {
    this.columns = columns;
    this.weight = weight;
  }

  same(row: number, other: number): boolean {
    for (const column of this.columns) {
      const a = column[row] * this.weight[other];
      const b = column[other] * this.weight[row];
      if (Math.abs(a - b) > alike * (Math.abs(a) + Math.abs(b))) return false;
    }
    return true;
  }

  hash(row: number): number {
    const w = this.weight[row];
    let hash = 0;
    for (const column of this.columns) hash = fold(hash, column[row] / w);
    return hash;
  }

  /** The row's cell; neighbours in the file mostly share theirs. */
  cellOf(row: number, neighbour: number): number {
    if (neighbour >= 0 && this.same(row, this.first[neighbour])) return neighbour;
    const hash = this.hash(row);
    const candidates = this.byHash.get(hash) ?? [];
    const known = candidates.find((cell) => this.same(row, this.first[cell]));
    if (known !== undefined) return known;
    const cell = this.first.push(row) - 1;
    this.byHash.set(hash, [...candidates, cell]);
    return cell;
  }
}

/** So many rows are looked at before giving up the search where hardly any two are alike (rounded weights). */
const trialRows = 5000;

/** Finds the rows that share their factors. Rows of weight zero take no part in any estimate and get line 0. */
export function replicateFactors(columns: readonly Float64Array[], weight: Float64Array): ReplicateFactors {
  const rows = weight.length;
  const table = new CellTable(columns, weight);
  const cellOf = new Int32Array(rows);
  let [cell, seen, alone] = [-1, 0, false];
  for (let row = 0; row < rows; row++) {
    if (!(weight[row] > 0)) continue;
    if (++seen === trialRows) alone = table.first.length > 0.9 * trialRows;
    cell = alone ? table.first.push(row) - 1 : table.cellOf(row, cell);
    cellOf[row] = cell;
  }
  const cells = Math.max(1, table.first.length);
  const factors = new Float64Array(columns.length * cells);
  const first = Int32Array.from(table.first);
  const full = Float64Array.from(first, (row) => weight[row]);
  for (let r = 0; r < columns.length; r++) {
    const column = columns[r];
    for (let cell = 0, at = r * cells; cell < first.length; cell++, at++)
      factors[at] = column[first[cell]] / full[cell];
  }
  return { cellOf, cells, factors };
}
