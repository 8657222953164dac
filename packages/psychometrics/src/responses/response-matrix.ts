/** Cell value: the item was not given to the person; the cell never counts. */
export const NOT_ADMINISTERED = 255;

/** Cell value: the person saw the item and left it out. */
export const OMITTED = 254;

/** Highest score category a cell can hold. */
export const HIGHEST_CATEGORY = 252;

/** Persons × items, row-major, one byte a cell: score category, {@link OMITTED} or {@link NOT_ADMINISTERED}. */
export interface ResponseMatrix {
  readonly persons: number;
  readonly items: readonly string[];
  readonly cells: Uint8Array;
}

/** How an omitted answer counts: as score 0, or as if the item had not been given. */
export type OmittedAs = 'wrong' | 'missing';

/**
 * Table from a cell's byte to the category that counts; {@link NOT_ADMINISTERED} where the cell does not count.
 */
export function categoryTable(omitted: OmittedAs): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, cell) => cell);
  table[OMITTED] = omitted === 'wrong' ? 0 : NOT_ADMINISTERED;
  return table;
}
