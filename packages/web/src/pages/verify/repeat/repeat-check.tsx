import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CheckLine } from '../check-line.tsx';
import { type CheckFile, firstDifference } from './check-files.ts';
import { CheckOutcome } from './check-outcome.tsx';
import { CheckSteps } from './check-steps.tsx';
import { OwnFileChoice } from './own-file-choice.tsx';
import { type CeremonyOfRound, type CheckStep, type OwnFiles, repeatInBrowser } from './repeat-in-browser.ts';

/** Lets the reader's own browser repeat frame and draw whole, from the published files or from files of the reader. */
export function RepeatCheck({ of }: { of: CeremonyOfRound }) {
  const { say } = useWords();
  const [own, setOwn] = useState<OwnFiles>({});
  const [step, setStep] = useState<CheckStep>('fetch');
  const check = useMutation({ mutationFn: (files: OwnFiles) => repeatInBrowser(of, files, setStep) });
  const found = check.data?.result;
  const repeated = found?.kind === 'repeated' ? found : null;
  const isSame = repeated && firstDifference(repeated) === null;
  const failed = found !== undefined && !isSame;
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
        outcome={repeated ? say(isSame ? 'web.verify.agrees' : 'web.verify.differs') : null}
        good={isSame ?? undefined}
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
