import { type ListSearch, listSearch, optionalChoice } from '../../app/search.ts';

/** How far a school is with its pupils: no list yet, listed, drawn from. */
export const listStates = ['none', 'listed', 'drawn'] as const;
export type ListState = (typeof listStates)[number];

/** Address state of the page of pupils: the list of schools, narrowed down. */
export interface PupilsSearch extends ListSearch {
  state?: ListState | undefined;
}

/** Reads the state of the page from the address. */
export function pupilsSearch(search: Record<string, unknown>): PupilsSearch {
  return { ...listSearch(search), state: optionalChoice(listStates, search.state) };
}
