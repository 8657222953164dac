import type { QueryClient } from '@tanstack/react-query';
import { ceremonyQuery, roundQuery } from './queries.ts';

/**
 * Reads all that a page shows of a round anew. What decides which parts the page has comes first, so that parts which are gone (the draw of a
 * ceremony that another one replaced) are off the page before they would be asked for.
 */
export async function readRoundAnew(queryClient: QueryClient, round: string): Promise<void> {
  const deciding = [roundQuery(round).queryKey, ceremonyQuery(round).queryKey];
  await Promise.all(
    deciding.map((queryKey) => queryClient.refetchQueries({ queryKey, exact: true, type: 'active' })),
  );
  await painted();
  await queryClient.invalidateQueries({ queryKey: ['rounds', round] });
}

/** Ends when the page has been drawn with what it knows now; a hidden page is never drawn, so not later than a moment. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
