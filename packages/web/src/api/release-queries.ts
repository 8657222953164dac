import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client.ts';

/** How far the reports of each territory of a round are. */
export function releasesQuery(round: string) {
  return queryOptions({
    queryKey: ['rounds', round, 'releases'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/rounds/{round}/releases', { params: { path: { round } }, signal })),
  });
}

/** What the register of issued reports knows of a number, or of the SHA-256 of a file. */
export function checkQuery(query: { number: string } | { sha256: string }) {
  return queryOptions({
    queryKey: ['check', query],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/check', { params: { query }, signal })),
  });
}
