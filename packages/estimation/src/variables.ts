import type { Columns } from './columns.ts';

/** A variable as groups: one column of codes a plausible value (one in all for plain variables). */
export interface Factor {
  codes: Int32Array[];
  labels: string[];
}

/** What a name of the design stands for. Plausible values have several columns, all else one. */
export interface Variables {
  /** Number of plausible values, 1 for plain columns. */
  draws(name: string): number;
  /** Numbers of plausible value `draw`; plain columns answer to every draw. */
  numeric(name: string, draw: number): Float64Array;
  isNumeric(name: string): boolean;
  factor(name: string): Factor;
}

/** Numeric column as a factor: labels are its different values in ascending order. */
function numericFactor(columns: Float64Array[]): Factor {
  const distinct = new Set<number>();
  for (const column of columns)
    for (let row = 0; row < column.length; row++)
      // Neighbours in the file are mostly alike.
      if (column[row] !== column[row - 1] && Number.isFinite(column[row])) distinct.add(column[row]);
  const sorted = Float64Array.from(distinct).sort();
  const codeOf = new Map(Array.from(sorted, (value, code) => [value, code]));
  return {
    codes: columns.map((column) => codesOf(column, codeOf)),
    labels: Array.from(sorted, String),
  };
}

function codesOf(column: Float64Array, codeOf: ReadonlyMap<number, number>): Int32Array {
  const codes = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++)
    codes[row] =
      row > 0 && column[row] === column[row - 1] ? codes[row - 1] : (codeOf.get(column[row]) ?? -1);
  return codes;
}

function plainFactor(data: Columns, name: string): Factor {
  const column = data.categorical[name];
  if (column !== undefined) return { codes: [column.codes], labels: column.labels };
  return numericFactor([data.numeric[name]]);
}

function mergedFactor(data: Columns, names: readonly string[]): Factor {
  const factors = names.map((name) => plainFactor(data, name));
  const labels = [...new Set(factors.flatMap((factor) => factor.labels))];
  const numeric = labels.every((label) => label !== '' && Number.isFinite(Number(label)));
  labels.sort(numeric ? (a, b) => Number(a) - Number(b) : undefined);
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const recode = (factor: Factor): Int32Array => {
    const map = factor.labels.map((label) => codeOf.get(label) ?? -1);
    return factor.codes[0].map((code) => (code < 0 ? -1 : map[code]));
  };
  return { codes: factors.map(recode), labels };
}

/** Looks names up among plausible values first, then among the columns. Names are checked before (`check-data`). */
export function variablesOf(data: Columns, plausible: Record<string, string[]>): Variables {
  const factors = new Map<string, Factor>();
  const columnsOf = (name: string): string[] => plausible[name] ?? [name];
  return {
    draws: (name) => columnsOf(name).length,
    numeric: (name, draw) => data.numeric[columnsOf(name)[draw] ?? columnsOf(name)[0]],
    isNumeric: (name) => columnsOf(name).every((column) => data.numeric[column] !== undefined),
    factor(name) {
      const found =
        factors.get(name) ??
        (plausible[name] === undefined ? plainFactor(data, name) : mergedFactor(data, plausible[name]));
      factors.set(name, found);
      return found;
    },
  };
}

/** Codes of a column in ascending order of its labels (numbers by size, texts by code unit); -1 = missing. */
export function orderedCodes(data: Columns, name: string): Int32Array {
  return mergedFactor(data, [name]).codes[0];
}
