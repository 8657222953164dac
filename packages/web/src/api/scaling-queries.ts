import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';

/** The scale of one domain of one test. */
export function scaleQuery(round: string, test: string, domain: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'scales', test, domain],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/rounds/{round}/scales/{test}/{domain}', {
          params: { path: { round, test, domain } },
          signal,
        }),
      ),
  });
}

/** The items that wait for an expert, and what was decided. */
export function reviewQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'review'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/review', { params: { path: { round } }, signal })),
  });
}
