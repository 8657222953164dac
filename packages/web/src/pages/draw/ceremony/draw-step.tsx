import { Button } from '@mantine/core';
import { answered, api } from '../../../api/client.ts';
import type { Ceremony } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { SeedPanel } from './seed-panel.tsx';
import { useStep } from './use-step.ts';

/** The seed is there: the draw itself. */
export function DrawStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const { round } = ceremony;
  const draw = useStep(round, () =>
    answered(api.POST('/api/v1/rounds/{round}/draw', { params: { path: { round } } })),
  );
  return (
    <>
      <SeedPanel ceremony={ceremony} />
      <Panel title={say('web.draw.make')} lead={say('web.ceremony.draw-lead')}>
        <Button onClick={() => draw.mutate()} loading={draw.isPending}>
          {say('web.draw.make')}
        </Button>
        {draw.isError ? <FailureNote failure={draw.error} /> : null}
      </Panel>
    </>
  );
}
