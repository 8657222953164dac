import type { Variables } from './variables.ts';

/** Groups that occur in the data, in the order of their labels. */
export interface Grouping {
  columns: readonly string[];
  /** Label of each column for each group. */
  labels: string[][];
  /** Group of each row, one array a draw (a single one unless a grouping variable is itself imputed); -1 = none. */
  groupOf: Int32Array[];
}

/** Crosses the columns `by`. Without columns all rows form one group. Combinations that no row has are left out. */
export function groupRows(rows: number, by: readonly string[], variables: Variables): Grouping {
  const factors = by.map((name) => variables.factor(name));
  const draws = Math.max(1, ...factors.map((factor) => factor.codes.length));
  const keys = Array.from({ length: draws }, (_, draw) => {
    const key = new Float64Array(rows);
    for (const factor of factors) {
      const codes = factor.codes[draw] ?? factor.codes[0];
      for (let row = 0; row < rows; row++)
        key[row] = key[row] < 0 || codes[row] < 0 ? -1 : key[row] * factor.labels.length + codes[row];
    }
    return key;
  });
  const crossings = factors.reduce((product, factor) => product * factor.labels.length, 1);
  const { sorted, groupOf } = crossings <= mostSlots ? numberedBySlot(keys, crossings) : numberedByMap(keys);
  return { columns: by, labels: Array.from(sorted, (key) => decode(key, factors)), groupOf };
}

/** As many possible crossings get a slot each; more are looked up. */
const mostSlots = 1 << 20;

/** Keys that occur, ascending, and the place of each row's key among them. */
interface Numbered {
  sorted: ArrayLike<number>;
  groupOf: Int32Array[];
}

function numberedBySlot(keys: readonly Float64Array[], slots: number): Numbered {
  const groupOfKey = new Int32Array(slots).fill(-1);
  for (const key of keys)
    for (let row = 0; row < key.length; row++) if (key[row] >= 0) groupOfKey[key[row]] = 0;
  const sorted: number[] = [];
  for (let key = 0; key < slots; key++) if (groupOfKey[key] === 0) groupOfKey[key] = sorted.push(key) - 1;
  const groupOf = keys.map((key) => {
    const groups = new Int32Array(key.length);
    for (let row = 0; row < key.length; row++) groups[row] = key[row] < 0 ? -1 : groupOfKey[key[row]];
    return groups;
  });
  return { sorted, groupOf };
}

function numberedByMap(keys: readonly Float64Array[]): Numbered {
  const distinct = new Set<number>();
  for (const key of keys) for (const value of key) if (value >= 0) distinct.add(value);
  const sorted = Float64Array.from(distinct).sort();
  const groupOfKey = new Map(Array.from(sorted, (key, group) => [key, group]));
  return { sorted, groupOf: keys.map((key) => Int32Array.from(key, (value) => groupOfKey.get(value) ?? -1)) };
}

function decode(key: number, factors: readonly { labels: string[] }[]): string[] {
  const labels: string[] = [];
  let rest = key;
  for (let i = factors.length - 1; i >= 0; i--) {
    const size = factors[i].labels.length;
    labels.unshift(factors[i].labels[rest % size]);
    rest = Math.floor(rest / size);
  }
  return labels;
}
