import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';
import type { Paging } from './queries.ts';

/** What a round has of pupils, grade by grade. */
export function withinQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'within'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/within', { params: { path: { round } }, signal })),
  });
}

/** One page of the schools of the sample with their pupils. */
export function withinSchoolsQuery(round: string, query: Paging & { state?: 'none' | 'listed' | 'drawn' }) {
  return queryOptions({
    queryKey: ['rounds', round, 'within', 'schools', query],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/within/schools', { params: { path: { round }, query }, signal }),
      ),
  });
}

/** A school of the sample with its pupils by code. */
export function withinSchoolQuery(round: string, school: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'within', 'school', school],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/within/schools/{school}', {
          params: { path: { round, school } },
          signal,
        }),
      ),
  });
}
