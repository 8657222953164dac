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
  const distinct = new Set<number>();
  for (const key of keys) for (const value of key) if (value >= 0) distinct.add(value);
  const sorted = Float64Array.from(distinct).sort();
  const groupOfKey = new Map(Array.from(sorted, (key, group) => [key, group]));
  return {
    columns: by,
    labels: Array.from(sorted, (key) => decode(key, factors)),
    groupOf: keys.map((key) => Int32Array.from(key, (value) => groupOfKey.get(value) ?? -1)),
  };
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
