import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';
import { FailureNote } from './failure-note.tsx';

/** Shows what a query brought; before that a quiet placeholder, and after a failure what went wrong. */
export function Loaded<T>(props: {
  query: UseQueryResult<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  const { query, lines = 5, children } = props;
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FailureNote failure={query.error} again={() => void query.refetch()} />;
  return <Placeholder lines={lines} />;
}

function Placeholder({ lines }: { lines: number }) {
  const { say } = useWords();
  return (
    <div role="status" aria-label={say('web.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // The lines are all alike and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Skeleton key={line} height={18} mb={14} width={`${100 - ((line * 17) % 38)}%`} />
      ))}
    </div>
  );
}
