import { optionalChoice, optionalText } from '../../app/search.ts';

/** Columns by which the items can be put in order. */
export const itemSortColumns = ['position', 'p', 'itemRest', 'a', 'b'] as const;
export type ItemSortColumn = (typeof itemSortColumns)[number];

/** State of the item table in its address. */
export interface ItemsSearch {
  test?: string | undefined;
  domain?: string | undefined;
  flagged?: '1' | undefined;
  sort?: ItemSortColumn | undefined;
  down?: '1' | undefined;
}

/** Reads the state of the item table from its address. */
export function itemsSearch(search: Record<string, unknown>): ItemsSearch {
  return {
    test: optionalText(search.test),
    domain: optionalText(search.domain),
    flagged: optionalChoice(['1'], optionalText(search.flagged)),
    sort: optionalChoice(itemSortColumns, search.sort),
    down: optionalChoice(['1'], optionalText(search.down)),
  };
}
