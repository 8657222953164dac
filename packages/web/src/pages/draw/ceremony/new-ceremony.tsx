import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useStep } from './use-step.ts';

/** The only way out of a ceremony that went wrong: another one, with a reason that everybody can read. */
export function NewCeremony({ round }: { round: string }) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const open = useStep(round, () =>
    answered(
      api.POST('/api/v1/rounds/{round}/ceremonies', { params: { path: { round } }, body: { reason } }),
    ),
  );
  return (
    <details style={{ marginTop: 28 }}>
      <summary>{say('web.ceremony.anew')}</summary>
      <p style={{ margin: '10px 0 14px' }}>{say('web.ceremony.anew-lead')}</p>
      <FormGrid
        onSubmit={() => open.mutate()}
        foot={
          <Button type="submit" color="red.9" loading={open.isPending} disabled={reason.trim() === ''}>
            {say('web.ceremony.anew-go')}
          </Button>
        }
      >
        <Textarea
          label={say('web.ceremony.anew-reason')}
          value={reason}
          autosize
          minRows={2}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </FormGrid>
      {open.isError ? <FailureNote failure={open.error} level={3} /> : null}
    </details>
  );
}
