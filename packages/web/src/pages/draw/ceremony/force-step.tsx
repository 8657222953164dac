import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import type { Ceremony } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useStep } from './use-step.ts';

/** From which day the approved list is in force. */
export function ForceStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const { round, approval } = ceremony;
  const [since, setSince] = useState(approval?.orderDate ?? '');
  const enter = useStep(round, () =>
    answered(api.POST('/api/v1/rounds/{round}/in-force', { params: { path: { round } }, body: { since } })),
  );
  return (
    <Panel title={say('web.ceremony.force')} lead={say('web.ceremony.force-lead')}>
      <FormGrid
        onSubmit={() => enter.mutate()}
        foot={
          <Button type="submit" loading={enter.isPending}>
            {say('web.ceremony.force')}
          </Button>
        }
      >
        <TextInput
          type="date"
          label={say('web.ceremony.since')}
          value={since}
          required
          onChange={(event) => setSince(event.currentTarget.value)}
        />
      </FormGrid>
      {enter.isError ? <FailureNote failure={enter.error} /> : null}
    </Panel>
  );
}
