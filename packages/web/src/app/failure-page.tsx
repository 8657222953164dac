import type { ErrorComponentProps } from '@tanstack/react-router';
import { FailureNote } from '../elements/failure-note.tsx';

/** What a reader sees when a page could not be shown. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  return <FailureNote failure={error} again={reset} level={1} />;
}
