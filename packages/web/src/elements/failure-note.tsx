import { Button } from '@mantine/core';
import { ApiFailure } from '../api/failure.ts';
import { useWords } from '../words/use-words.tsx';
import { Notice } from './notice.tsx';
import { ProblemTable } from './problem-table.tsx';

/** Says in the reader's words what went wrong, lists the problems of the input, and offers another try. */
export function FailureNote(props: { failure: unknown; again?: () => void; level?: 1 | 2 | 3 }) {
  const { failure, again, level = 2 } = props;
  const { say, sayCode } = useWords();
  const refusal = failure instanceof ApiFailure ? failure.refusal : null;
  const code = refusal ? refusal.code : 'fault';
  const known = sayCode('web.failure', code);
  return (
    <Notice title={say('web.failure.title')} tone="bad" level={level}>
      <p>{known === code ? say('web.failure.other', { code }) : known}</p>
      {refusal && refusal.problems.length > 0 ? <ProblemTable problems={refusal.problems} /> : null}
      {again ? (
        <Button variant="default" onClick={again}>
          {say('web.failure.again')}
        </Button>
      ) : null}
    </Notice>
  );
}
