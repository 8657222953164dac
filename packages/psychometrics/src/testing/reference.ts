import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';

/** Text of a file of the reference data, which are the judges of these tests. */
export function readReference(path: string): string {
  const folder = process.env.SAPA_REFERENCE ?? join(import.meta.dirname, '../../../../../shared/reference');
  const file = join(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `The reference file ${file} is missing: set SAPA_REFERENCE to the folder with the reference data.`,
    );
  }
  return readFileSync(file, 'utf8');
}

/** A reference table as rows of text cells by column. */
export function readReferenceTable(path: string): Record<string, string>[] {
  const [header, ...rows] = readReference(path)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** The item columns of a reference table as a response matrix; empty cells are not administered. */
export function readReferenceMatrix(
  path: string,
  isItem: (column: string) => boolean = () => true,
): ResponseMatrix {
  const rows = readReferenceTable(path);
  const items = Object.keys(rows[0]).filter(isItem);
  const cells = rows.flatMap((row) =>
    items.map((item) => (row[item] === '' ? NOT_ADMINISTERED : Number(row[item]))),
  );
  return { persons: rows.length, items, cells: Uint8Array.from(cells) };
}

/** Parameters by name, as the reference lists them; null where fixed. */
export type NamedValues = Record<string, number | null>;

/** Abilities of one method in a reference. */
export interface ReferenceAbilities {
  readonly theta: readonly (number | null)[];
  readonly se: readonly (number | null)[];
}

/** Reliability by mirt with its parts. */
interface Spread {
  readonly empirical_rxx: number;
  readonly var_theta: number;
  readonly mean_se2: number;
}

/** A fit by mirt, as far as the tests read it. */
export interface MirtFit {
  readonly logLik: number;
  readonly n_par: number;
  readonly items: readonly {
    readonly item: string;
    readonly slope_intercept: { readonly par: NamedValues; readonly se: NamedValues | null };
    readonly irt: { readonly par: NamedValues; readonly se: NamedValues | null };
  }[];
  readonly group: { readonly par: NamedValues; readonly se: NamedValues };
  readonly AIC: number;
  readonly BIC: number;
  readonly reliability: { readonly EAP: Spread; readonly WLE?: Spread; readonly marginal_rxx?: number };
  readonly persons: { readonly patterns: (number | null)[][] } & Record<Method, ReferenceAbilities>;
}

/** A fit by TAM, as far as the tests read it. */
export interface TamFit {
  readonly logLik: number;
  readonly n_par: number;
  readonly xsi: readonly { readonly parameter: string; readonly xsi: number }[];
  readonly variance: number;
  readonly EAP_reliability?: number;
  readonly AXsi: readonly Record<string, number | string | null>[];
  readonly WLE_reliability: number;
  readonly persons: { readonly patterns: (number | null)[][] } & Record<'EAP' | 'WLE', ReferenceAbilities> & {
      readonly 'MLE_adj0.3'?: ReferenceAbilities;
    };
  readonly group_mean_beta: readonly number[];
}

/** Methods of the references. */
export type Method = 'EAP' | 'MAP' | 'WLE' | 'MLE';

/** The answer patterns of a reference's persons. */
export function patternMatrix(
  items: readonly string[],
  patterns: readonly (number | null)[][],
): ResponseMatrix {
  return {
    persons: patterns.length,
    items,
    cells: Uint8Array.from(patterns.flat(), (cell) => cell ?? NOT_ADMINISTERED),
  };
}

/** Largest absolute difference over the places where the reference has a value. */
export function largestDifference(own: ArrayLike<number>, reference: readonly (number | null)[]): number {
  return reference.reduce<number>((most, value, i) => {
    if (value === null) return most;
    const difference = Math.abs(own[i] - value);
    return difference > most || Number.isNaN(difference) ? difference : most;
  }, 0);
}
