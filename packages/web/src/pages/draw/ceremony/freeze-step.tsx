import { Button } from '@mantine/core';
import { answered, api } from '../../../api/client.ts';
import type { Ceremony } from '../../../api/types.ts';
import { CopyLine } from '../../../elements/copy-line.tsx';
import { Downloads } from '../../../elements/downloads.tsx';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useStep } from './use-step.ts';

/** The fixed design with its hash, and the freezing of the frame by it. */
export function FreezeStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const { round } = ceremony;
  const freeze = useStep(round, () =>
    answered(api.POST('/api/v1/rounds/{round}/frame', { params: { path: { round } } })),
  );
  return (
    <>
      <Panel title={say('web.ceremony.design-hash')} lead={say('web.ceremony.design-hash-lead')}>
        <CopyLine text={ceremony.design?.sha256 ?? ''} label={say('web.ceremony.design-hash')} />
        <Downloads round={round} files={['design.json']} />
      </Panel>
      <Panel title={say('web.freeze.freeze')} lead={say('web.ceremony.freeze-lead')}>
        <Button onClick={() => freeze.mutate()} loading={freeze.isPending}>
          {say('web.freeze.freeze')}
        </Button>
        {freeze.isError ? <FailureNote failure={freeze.error} /> : null}
      </Panel>
    </>
  );
}
