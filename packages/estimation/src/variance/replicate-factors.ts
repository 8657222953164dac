/** Stored replicate weights as factors on the full weights: rows that all replicates treat alike (a school, as a rule) share
 *  one line, so that sums need one pass over the rows however many replicates there are. */
export interface ReplicateFactors {
  /** Line of each row. */
  cellOf: Int32Array;
  cells: number;
  /** Of each replicate, by cell: replicate weight / full weight; or, where each row is a cell of its own, the stored weights as they stand. */
  lines: readonly Float64Array[];
  /** 1 / full weight of each cell where `lines` are stored weights; null where they are factors already. */
  perWeight: Float64Array | null;
}

/** Replicate weight / full weight of a cell. */
export function factorOf({ lines, perWeight }: ReplicateFactors, replicate: number, cell: number): number {
  return lines[replicate][cell] * (perWeight === null ? 1 : perWeight[cell]);
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
  let cell = -1;
  let seen = 0;
  for (let row = 0; row < rows; row++) {
    if (!(weight[row] > 0)) continue;
    if (++seen === trialRows && table.first.length > 0.9 * trialRows) return rowsAlone(columns, weight);
    cell = table.cellOf(row, cell);
    cellOf[row] = cell;
  }
  const first = table.first.length > 0 ? table.first : [0];
  return {
    cellOf,
    cells: first.length,
    lines: columns.map((column) => Float64Array.from(first, (row) => column[row] / weight[row])),
    perWeight: null,
  };
}

/** Every row its own cell. The columns serve as they are: dividing them would take as much memory again. */
function rowsAlone(columns: readonly Float64Array[], weight: Float64Array): ReplicateFactors {
  return {
    cellOf: Int32Array.from(weight, (_, row) => row),
    cells: weight.length,
    lines: columns,
    perWeight: weight.map((full) => 1 / full),
  };
}
