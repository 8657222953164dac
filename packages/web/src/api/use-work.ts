import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { roundQuery } from './queries.ts';
import { workQuery } from './result-queries.ts';
import type { Work } from './types.ts';

/** True while a piece of work has not ended. */
export function isUnderWay(work: Work): boolean {
  return work.state === 'waiting' || work.state === 'running';
}

function withChange(list: Work[] | undefined, changed: Work): Work[] {
  const others = (list ?? []).filter(({ id }) => id !== changed.id);
  return [...others, changed].sort((a, b) => b.askedAt.localeCompare(a.askedAt));
}

/**
 * The work of a round, newest first, kept live by the server's events; when a piece ends, all that is shown of the
 * round is asked for anew. The browser itself connects again when the stream breaks.
 */
export function useWork(round: string) {
  const queryClient = useQueryClient();
  useEffect(() => {
    const events = new EventSource(`/api/v1/rounds/${encodeURIComponent(round)}/events`);
    const onWork = (event: MessageEvent<string>) => {
      const changed: Work = JSON.parse(event.data);
      const key = workQuery(round).queryKey;
      const before = queryClient.getQueryData(key)?.find(({ id }) => id === changed.id);
      queryClient.setQueryData(key, (list: Work[] | undefined) => withChange(list, changed));
      const ended = !isUnderWay(changed) && before !== undefined && isUnderWay(before);
      if (ended) void queryClient.invalidateQueries({ queryKey: ['rounds', round] });
      else if (before?.state !== changed.state) {
        void queryClient.invalidateQueries({ queryKey: roundQuery(round).queryKey, exact: true });
      }
    };
    events.addEventListener('work', onWork);
    return () => events.close();
  }, [round, queryClient]);
  return useQuery(workQuery(round));
}
