import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Draw } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type BrowserFinding, checkInBrowser } from './check-in-browser.ts';
import { CheckLine } from './check-line.tsx';

/** Lets the reader's own browser compute the hash of the frame and the ticket of every drawn school. */
export function BrowserCheck({ round, draw }: { round: string; draw: Draw }) {
  const { say } = useWords();
  const check = useMutation({ mutationFn: () => checkInBrowser(round, draw) });
  return (
    <CheckLine
      title={say('web.verify.browser')}
      text={say('web.verify.browser-text')}
      button={
        <Button variant="default" onClick={() => check.mutate()} loading={check.isPending}>
          {say('web.verify.browser-go')}
        </Button>
      }
      outcome={check.data ? <Outcome finding={check.data} /> : null}
      good={check.data?.hashSame && check.data.wrong.length === 0}
    >
      {check.isError ? <FailureNote failure={check.error} level={3} /> : null}
    </CheckLine>
  );
}

function Outcome({ finding }: { finding: BrowserFinding }) {
  const { say, number } = useWords();
  if (!finding.hashSame) return say('web.verify.hash-different');
  const [first] = finding.wrong;
  if (first === undefined) return say('web.verify.tickets-same', { tickets: number(finding.tickets) });
  return say('web.verify.tickets-different', { count: finding.wrong.length, first });
}
