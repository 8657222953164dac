import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';
import { ApiFailure } from './failure.ts';

/** Part of a list: what the reader searches for and the page (1-based). */
export interface Paging {
  search?: string;
  region?: string;
  page?: number;
  pageSize?: number;
}

/** The version, where it is open, and whether demo data are there. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => answered(api.GET('/api/v1/status', { signal })),
  staleTime: 60_000,
});

/** All registers of schools. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/registers', { signal }))).registers,
});

/** One page of the schools of a register. */
export function registerSchoolsQuery(register: string, query: Paging) {
  return queryOptions({
    queryKey: ['registers', register, 'schools', query],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/registers/{register}/schools', { params: { path: { register }, query }, signal }),
      ),
  });
}

/** The regions of a register, for choosing one and for naming codes. */
export function regionsQuery(register: string) {
  return queryOptions({
    queryKey: ['registers', register, 'regions'],
    queryFn: async ({ signal }) => {
      const call = api.GET('/api/v1/registers/{register}/areas', {
        params: { path: { register }, query: { level: 'region' } },
        signal,
      });
      return (await answered(call)).areas;
    },
    staleTime: 5 * 60_000,
  });
}

/** All rounds. */
export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/rounds', { signal }))).rounds,
});

/** One round with the state of its stages. */
export function roundQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}', { params: { path: { round } }, signal })),
  });
}

/** The sets of exclusion rules that a round can start from. */
export const presetsQuery = queryOptions({
  queryKey: ['exclusion-presets'],
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/exclusion-presets', { signal }))).presets,
});

/** A ceremony of a round with all that is on record of it; without a number, the current one. */
export function ceremonyQuery(round: string, ceremony?: number) {
  return queryOptions({
    queryKey: ['rounds', round, 'ceremony', ceremony ?? 'current'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/ceremony', {
          params: { path: { round }, query: numbered(ceremony) },
          signal,
        }),
      ),
  });
}

/** All ceremonies of a round, the current one first. */
export function ceremoniesQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'ceremonies'],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{round}/ceremonies', { params: { path: { round } }, signal })))
        .ceremonies,
  });
}

function numbered(ceremony: number | undefined) {
  return ceremony === undefined ? {} : { ceremony };
}

/** The frozen frame of a round; 404 before it is frozen. */
export function frameQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'frame'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/frame', { params: { path: { round } }, signal })),
  });
}

/** One page of the schools that a rule took out. */
export function exclusionsQuery(round: string, query: { rule?: string; page?: number }) {
  return queryOptions({
    queryKey: ['rounds', round, 'exclusions', query],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/exclusions', { params: { path: { round }, query }, signal })),
  });
}

/** The draw of a ceremony (without a number, the current one); 404 before it is drawn. */
export function drawQuery(round: string, ceremony?: number) {
  return queryOptions({
    queryKey: ['rounds', round, 'draw', ceremony ?? 'current'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/draw', {
          params: { path: { round }, query: numbered(ceremony) },
          signal,
        }),
      ),
  });
}

/** One page of the drawn schools. */
export function sampleQuery(round: string, query: Paging) {
  return queryOptions({
    queryKey: ['rounds', round, 'sample', query],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/sample', { params: { path: { round }, query }, signal })),
  });
}

/** The register of a round as it is published, for computing with it in the browser. */
export function registerFileQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'register.csv'],
    queryFn: async ({ signal }) => {
      const address = `/api/v1/rounds/${encodeURIComponent(round)}/register.csv`;
      const response = await fetch(address, { signal }).catch(() => {
        throw new ApiFailure(0, { code: 'no-connection', problems: [] });
      });
      if (!response.ok) throw new ApiFailure(response.status, { code: 'no-answer', problems: [] });
      return response.text();
    },
    staleTime: 10 * 60_000,
  });
}

/** Results that a plan can take its assumptions from. */
export function planningResultsQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'planning', 'results'],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.GET('/api/v1/rounds/{round}/planning/results', { params: { path: { round } }, signal }),
        )
      ).results,
  });
}
