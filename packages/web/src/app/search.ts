import { type SchoolState, schoolStates } from '../api/frame-queries.ts';

/** A text of the address, or undefined; numbers in an address are codes too. */
export function optionalText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of the allowed texts, or undefined. */
export function optionalChoice<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((choice) => choice === value);
}

/** A page number of 2 or more; page 1 stays out of the address. */
function optionalPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}

/** Address state of a list that is searched and paged. */
export interface ListSearch {
  search?: string | undefined;
  region?: string | undefined;
  page?: number | undefined;
}

/** Reads the state of a list from the address. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  return {
    search: optionalText(search.search),
    region: optionalText(search.region),
    page: optionalPage(search.page),
  };
}

/** Address state of the draw: the list of drawn schools, or a planned design to begin with, as JSON. */
export interface DrawSearch extends ListSearch {
  design?: string | undefined;
}

/** Reads the state of the draw from the address. */
export function drawSearch(search: Record<string, unknown>): DrawSearch {
  return { ...listSearch(search), design: optionalText(search.design) };
}

/** The state of a list as the API takes it: nothing undefined, page always given. */
export function listQuery({ search, region, page }: ListSearch, pageSize = 50) {
  return {
    ...(search === undefined ? {} : { search }),
    ...(region === undefined ? {} : { region }),
    page: page ?? 1,
    pageSize,
  };
}

/** Address state of the list of schools that check their data. */
export interface ReconciledSearch extends ListSearch {
  state?: SchoolState | undefined;
}

/** Reads the state of the list of schools that check their data from the address. */
export function reconciledSearch(search: Record<string, unknown>): ReconciledSearch {
  return { ...listSearch(search), state: optionalChoice(schoolStates, search.state) };
}

/** Address state of the list of schools that were left out. */
export interface ExcludedSearch {
  rule?: string | undefined;
  page?: number | undefined;
}

/** Reads the state of the list of excluded schools from the address. */
export function excludedSearch(search: Record<string, unknown>): ExcludedSearch {
  return { rule: optionalText(search.rule), page: optionalPage(search.page) };
}

/** Address state of the check of a draw: the number of a superseded ceremony. */
export interface CeremonySearch {
  ceremony?: number | undefined;
}

/** Reads the number of a ceremony from the address; without one, it is the current ceremony. */
export function ceremonySearch(search: Record<string, unknown>): CeremonySearch {
  const ceremony = Number(search.ceremony);
  return { ceremony: Number.isInteger(ceremony) && ceremony > 0 ? ceremony : undefined };
}

/** Address state of the form of a new round: the register that it begins with. */
export interface NewRoundSearch {
  register?: string | undefined;
}

/** Reads the register of a new round from the address. */
export function newRoundSearch(search: Record<string, unknown>): NewRoundSearch {
  return { register: optionalText(search.register) };
}

/** The parts of the page of participation. */
export const participationViews = ['board', 'windows', 'bias', 'weights'] as const;
export type ParticipationView = (typeof participationViews)[number];

const placeStatuses = ['tested', 'pending', 'lost', 'not-eligible', 'replaced', 'late'] as const;

/** Address state of the page of participation: its part, and the list of places. */
export interface ParticipationSearch extends ListSearch {
  view?: ParticipationView | undefined;
  by?: 'region' | 'stratum' | undefined;
  status?: (typeof placeStatuses)[number] | undefined;
}

/** Reads the state of the page of participation from the address. */
export function participationSearch(search: Record<string, unknown>): ParticipationSearch {
  return {
    ...listSearch(search),
    view: optionalChoice(participationViews, search.view),
    by: optionalChoice(['region', 'stratum'], search.by),
    status: optionalChoice(placeStatuses, search.status),
  };
}

/** Address state of the check of a report: its number, as the code on the cover gives it. */
export interface CheckSearch {
  number?: string | undefined;
}

/** Reads the number of a report from the address. */
export function checkSearch(search: Record<string, unknown>): CheckSearch {
  return { number: optionalText(search.number) };
}
