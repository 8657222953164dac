import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { roundQuery } from './queries.ts';
import { readRoundAnew } from './read-anew.ts';
import { workQuery } from './result-queries.ts';
import type { Work } from './types.ts';

/** Many records come at once where a list is taken in: what is shown is asked for anew at most so often. */
const restMs = 2_000;

/** True while a piece of work has not ended. */
export function isUnderWay(work: Work): boolean {
  return work.state === 'waiting' || work.state === 'running';
}

/**
 * Keeps all that a page shows of a round as it is in the database while the page is looked at: the server tells when something of the round is
 * recorded and how its work goes on. A hidden tab lets go of its connection, of which a browser has few, and looks again when it is shown.
 */
export function useLiveRound(round: string): void {
  const queryClient = useQueryClient();
  useEffect(() => followRound(round, queryClient), [round, queryClient]);
}

function followRound(round: string, queryClient: QueryClient): () => void {
  let events: EventSource | null = null;
  const lookAgain = atMostEvery(restMs, () => {
    void readRoundAnew(queryClient, round);
  });
  const open = () => {
    events = new EventSource(`/api/v1/rounds/${encodeURIComponent(round)}/events`);
    events.addEventListener('work', (event: MessageEvent<string>) =>
      takeWork(round, JSON.parse(event.data), queryClient, lookAgain.ask),
    );
    events.addEventListener('record', lookAgain.ask);
  };
  const close = () => {
    events?.close();
    events = null;
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') close();
    else if (!events) {
      open();
      lookAgain.ask();
    }
  };
  open();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    lookAgain.stop();
    close();
  };
}

/** Puts the state of a work into the list that is shown; when it ends, everything of the round is asked for anew. */
function takeWork(round: string, changed: Work, queryClient: QueryClient, lookAgain: () => void): void {
  const key = workQuery(round).queryKey;
  const before = queryClient.getQueryData(key)?.find(({ id }) => id === changed.id);
  queryClient.setQueryData(key, (list: Work[] | undefined) => withChange(list, changed));
  const ended = !isUnderWay(changed) && before !== undefined && isUnderWay(before);
  if (ended) lookAgain();
  else if (before?.state !== changed.state)
    void queryClient.invalidateQueries({ queryKey: roundQuery(round).queryKey, exact: true });
}

function withChange(list: Work[] | undefined, changed: Work): Work[] {
  const others = (list ?? []).filter(({ id }) => id !== changed.id);
  return [...others, changed].sort((a, b) => b.askedAt.localeCompare(a.askedAt));
}

/** Does `act` at once when asked, and at the end of the rest once more where it was asked meanwhile. */
function atMostEvery(ms: number, act: () => void): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;
  const run = () => {
    isAsked = false;
    act();
    timer = setTimeout(() => {
      timer = null;
      if (isAsked) run();
    }, ms);
  };
  return {
    ask() {
      isAsked = true;
      if (timer === null) run();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
