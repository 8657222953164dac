/** Cell value: the item was not given to the person; the cell never counts. */
export const NOT_ADMINISTERED = 255;

/** Cell value: the person saw the item and left it out. */
export const OMITTED = 254;

/** Coded cell: the person left the item out and gets a part of its point ({@link FractionalCredit}). */
export const CREDITED = 253;

/** Highest score category a cell can hold. */
export const HIGHEST_CATEGORY = 252;

/** Persons × items, row-major, one byte a cell: score category, {@link OMITTED} or {@link NOT_ADMINISTERED}. */
export interface ResponseMatrix {
  readonly persons: number;
  readonly items: readonly string[];
  readonly cells: Uint8Array;
}

/**
 * Omitted answers to items of two categories get `credit` of the point (0 < credit < 1), as one of so many options: they enter the likelihood as
 * P(1)^credit · P(0)^(1 − credit) (Lord 1974, 1980 §15.2; as in NAEP). Omitted answers to other items count as score 0.
 */
export interface FractionalCredit {
  readonly credit: number;
}

/** How an omitted answer counts where only answers are looked at: as score 0, or as if the item had not been given. */
export type OmittedAs = 'wrong' | 'missing';

/** How an omitted answer counts in a likelihood: as such, or as a part of a right one. */
export type OmittedPolicy = OmittedAs | FractionalCredit;

/** The credit of an omitted answer; 0 where it gets none. */
export function creditOf(omitted: OmittedPolicy): number {
  return typeof omitted === 'object' ? omitted.credit : 0;
}

/** For statistics that look at answers only: an omitted one with credit is none. */
export function answersOnly(omitted: OmittedPolicy): OmittedAs {
  return typeof omitted === 'object' ? 'missing' : omitted;
}

/**
 * Table from a cell's byte to the category that counts; {@link NOT_ADMINISTERED} where the cell does not count.
 */
export function categoryTable(omitted: OmittedAs): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, cell) => cell);
  table[OMITTED] = omitted === 'wrong' ? 0 : NOT_ADMINISTERED;
  return table;
}
