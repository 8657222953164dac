import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CheckLine } from '../check-line.tsx';
import type { CheckFile } from './check-files.ts';
import { CheckOutcome } from './check-outcome.tsx';
import { CheckSteps } from './check-steps.tsx';
import { OwnFileChoice } from './own-file-choice.tsx';
import { type CheckStep, type OwnFiles, repeatInBrowser } from './repeat-in-browser.ts';

/** Lets the reader's own browser repeat frame and draw whole, from the published files or from files of the reader. */
export function RepeatCheck({ round }: { round: string }) {
  const { say } = useWords();
  const [own, setOwn] = useState<OwnFiles>({});
  const [step, setStep] = useState<CheckStep>('fetch');
  const check = useMutation({ mutationFn: (files: OwnFiles) => repeatInBrowser(round, files, setStep) });
  const found = check.data?.result;
  const repetition = found?.kind === 'repeated' ? found.repetition : null;
  const failed = found !== undefined && repetition?.difference !== null;
  const replace = (files: OwnFiles) => {
    setOwn(files);
    check.reset();
  };
  const without = (file: CheckFile) => {
    const { [file]: _, ...rest } = own;
    replace(rest);
  };
  return (
    <>
      <CheckLine
        title={say('web.verify.repeat')}
        text={say('web.verify.repeat-text')}
        button={
          <Button onClick={() => check.mutate(own)} loading={check.isPending}>
            {say('web.verify.repeat-go')}
          </Button>
        }
        outcome={repetition ? say(repetition.difference ? 'web.verify.differs' : 'web.verify.agrees') : null}
        good={repetition ? repetition.difference === null : undefined}
      >
        {check.isIdle ? null : (
          <CheckSteps step={step} done={check.isSuccess} stopped={check.isError || failed} />
        )}
        {check.data ? <CheckOutcome {...check.data} /> : null}
        {check.isError ? <FailureNote failure={check.error} level={3} /> : null}
      </CheckLine>
      <OwnFileChoice own={own} onFiles={(files) => replace({ ...own, ...files })} onRemove={without} />
    </>
  );
}
