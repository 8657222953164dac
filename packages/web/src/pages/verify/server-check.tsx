import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import type { Verification } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CheckLine } from './check-line.tsx';

/** Lets the server draw again from the register and compare every line. */
export function ServerCheck({ round, ceremony }: { round: string; ceremony?: number | undefined }) {
  const { say } = useWords();
  const verify = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/verify', {
          params: { path: { round }, query: ceremony === undefined ? {} : { ceremony } },
        }),
      ),
  });
  return (
    <CheckLine
      title={say('web.verify.server')}
      text={say('web.verify.server-text')}
      button={
        <Button variant="default" onClick={() => verify.mutate()} loading={verify.isPending}>
          {say('web.verify.server-go')}
        </Button>
      }
      outcome={verify.data ? <Outcome verification={verify.data} /> : null}
      good={verify.data?.same}
    >
      {verify.isError ? <FailureNote failure={verify.error} level={3} /> : null}
    </CheckLine>
  );
}

function Outcome({ verification }: { verification: Verification }) {
  const { say, number } = useWords();
  const { difference } = verification;
  if (!difference) {
    return say('web.verify.same', {
      schools: number(verification.schools),
      seconds: number(verification.milliseconds / 1000, 1),
    });
  }
  return say('web.verify.different', {
    file: difference.file,
    code: difference.school ?? '–',
    column: difference.column ?? '–',
    published: difference.published ?? '–',
    recomputed: difference.recomputed ?? '–',
  });
}
