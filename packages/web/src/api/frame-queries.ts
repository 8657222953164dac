import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';
import type { Paging } from './queries.ts';

/** How far the schools of a round are with checking their data. */
export function reconciliationQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'reconciliation'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/reconciliation', { params: { path: { round } }, signal })),
  });
}

/** How far a school is with its data. */
export const schoolStates = ['untouched', 'confirmed', 'waiting', 'corrected', 'rejected'] as const;
export type SchoolState = (typeof schoolStates)[number];

/** One page of the schools of a round with the state of their data. */
export function reconciledSchoolsQuery(round: string, query: Paging & { state?: SchoolState }) {
  return queryOptions({
    queryKey: ['rounds', round, 'reconciliation', 'schools', query],
    queryFn: ({ signal }) => {
      const params = { path: { round }, query };
      return answered(api.GET('/api/v1/rounds/{round}/reconciliation/schools', { params, signal }));
    },
  });
}

/** The corrections that wait for the coordinator, the oldest first. */
export function waitingCorrectionsQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'reconciliation', 'corrections'],
    queryFn: ({ signal }) => {
      const params = { path: { round }, query: { page: 1, pageSize: 25 } };
      return answered(api.GET('/api/v1/rounds/{round}/reconciliation/corrections', { params, signal }));
    },
  });
}

/** What the register says of a school, with the history in a round. */
export function schoolDataQuery(round: string, school: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'reconciliation', 'schools', school],
    queryFn: ({ signal }) => {
      const params = { path: { round, school } };
      return answered(api.GET('/api/v1/rounds/{round}/reconciliation/schools/{school}', { params, signal }));
    },
  });
}

/** The districts of a register. */
export function districtsQuery(register: string) {
  return queryOptions({
    queryKey: ['registers', register, 'districts'],
    queryFn: async ({ signal }) => {
      const params = { path: { register }, query: { level: 'district' as const } };
      return (await answered(api.GET('/api/v1/registers/{register}/areas', { params, signal }))).areas;
    },
    staleTime: 5 * 60_000,
  });
}

/** The tables of succession of a register and one page of their links. */
export function successionQuery(register: string, query: Omit<Paging, 'region'>) {
  return queryOptions({
    queryKey: ['registers', register, 'succession', query],
    queryFn: ({ signal }) => {
      const params = { path: { register }, query };
      return answered(api.GET('/api/v1/registers/{register}/succession', { params, signal }));
    },
  });
}

/** A school over the rounds, through every change of its units. */
export function seriesQuery(register: string, school: string) {
  return queryOptions({
    queryKey: ['registers', register, 'series', school],
    queryFn: async ({ signal }) => {
      const params = { path: { register, school } };
      const call = api.GET('/api/v1/registers/{register}/schools/{school}/series', { params, signal });
      return (await answered(call)).series;
    },
  });
}

/** The earlier draw that a round looks back at; null where it looks at none. */
export function earlierSampleQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'earlier-sample'],
    queryFn: async ({ signal }) => {
      const call = api.GET('/api/v1/rounds/{round}/earlier-sample', { params: { path: { round } }, signal });
      return (await answered(call)).earlier;
    },
  });
}

/** The schools that a draw has in common with the earlier one; null where it looks at none. */
export function overlapQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'overlap'],
    queryFn: async ({ signal }) => {
      const call = api.GET('/api/v1/rounds/{round}/overlap', { params: { path: { round } }, signal });
      return (await answered(call)).overlap;
    },
  });
}
