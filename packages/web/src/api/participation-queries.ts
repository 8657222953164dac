import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';
import { ApiFailure, failureOf } from './failure.ts';
import type { Paging } from './queries.ts';

/** Rates and verdicts of a round. */
export function boardQuery(round: string, query: { grade?: number; by: 'region' | 'stratum' }) {
  return queryOptions({
    queryKey: ['rounds', round, 'participation', 'board', query],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/participation', { params: { path: { round }, query }, signal }),
      ),
  });
}

/** What places are asked for. */
export type PlaceStatusFilter = 'tested' | 'pending' | 'lost' | 'not-eligible' | 'replaced' | 'late';

/** A page of the places of the sample. */
export function placesQuery(round: string, query: Paging & { status?: PlaceStatusFilter }) {
  return queryOptions({
    queryKey: ['rounds', round, 'participation', 'places', query],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/participation/places', {
          params: { path: { round }, query },
          signal,
        }),
      ),
  });
}

/** All that was recorded of a school of the sample, the latest first. */
export function schoolHistoryQuery(round: string, school: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'participation', 'history', school],
    queryFn: async ({ signal }) => {
      const params = { path: { round, school } };
      const call = api.GET('/api/v1/rounds/{round}/participation/history/{school}', { params, signal });
      return (await answered(call)).events;
    },
  });
}

/** When is tested in a round and, otherwise, in its regions. */
export function windowsQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'participation', 'windows'],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{round}/windows', { params: { path: { round } }, signal })))
        .windows,
  });
}

/** The estimated non-response bias of the variables of the frame. */
export function biasQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'participation', 'bias'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/participation/bias', { params: { path: { round } }, signal })),
  });
}

/** The weights of a round's tests. */
export function weightsQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'weights'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/weights', { params: { path: { round } }, signal })),
  });
}

/** Hands in a filled list of participation; throws `ApiFailure` with every fault of the file. */
export async function sendParticipationList(
  round: string,
  file: File,
): Promise<{ events: number; counts: number }> {
  const form = new FormData();
  form.set('file', file);
  const path = `/api/v1/rounds/${encodeURIComponent(round)}/participation/list`;
  const response = await fetch(path, { method: 'POST', body: form }).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  return response.json();
}
