import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../api.generated.ts';
import { answered, api } from './client.ts';
import type { Paging } from './queries.ts';

/** Which figures of a round to show. */
export type ResultsChoice = paths['/api/v1/rounds/{round}/results']['get']['parameters']['query'];

/** Figures of one test and domain for the areas below one area. */
export function resultsQuery(round: string, query: ResultsChoice) {
  return queryOptions({
    queryKey: ['rounds', round, 'results', query],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/results', { params: { path: { round }, query }, signal })),
  });
}

/** The items of a round, or of one of its tests, with their statistics. */
export function itemsQuery(round: string, test: string | undefined) {
  const query = test === undefined ? {} : { test };
  return queryOptions({
    queryKey: ['rounds', round, 'items', test ?? 'all'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/items', { params: { path: { round }, query }, signal })),
  });
}

/** All that is known of one item. */
export function itemQuery(round: string, test: string, item: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'items', test, item],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/items/{test}/{item}', {
          params: { path: { round, test, item } },
          signal,
        }),
      ),
  });
}

/** One page of the schools of a round. */
export function schoolsQuery(round: string, query: Paging) {
  return queryOptions({
    queryKey: ['rounds', round, 'schools', query],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/schools', { params: { path: { round }, query }, signal })),
  });
}

/** The findings of one school. */
export function schoolQuery(round: string, school: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'schools', school],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/schools/{school}', { params: { path: { round, school } }, signal }),
      ),
  });
}

/** What was asked for in a round and how far it is, newest first. */
export function workQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'work'],
    queryFn: async ({ signal }) =>
      (await answered(api.GET('/api/v1/rounds/{round}/work', { params: { path: { round } }, signal }))).work,
  });
}
