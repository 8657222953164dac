import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useStep } from './use-step.ts';

/** The other way to a seed: a text made and announced elsewhere in public. */
export function AnnounceForm({ round }: { round: string }) {
  const { say } = useWords();
  const [seed, setSeed] = useState('');
  const [note, setNote] = useState('');
  const announce = useStep(round, () =>
    answered(api.POST('/api/v1/rounds/{round}/seed', { params: { path: { round } }, body: { seed, note } })),
  );
  return (
    <details style={{ marginTop: 24 }}>
      <summary>{say('web.ceremony.announce')}</summary>
      <p style={{ margin: '10px 0 14px' }}>{say('web.ceremony.announce-lead')}</p>
      <FormGrid
        onSubmit={() => announce.mutate()}
        foot={
          <Button type="submit" variant="default" loading={announce.isPending} disabled={seed.trim() === ''}>
            {say('web.ceremony.take-seed')}
          </Button>
        }
      >
        <TextInput
          label={say('web.draw.seed')}
          value={seed}
          required
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
        <TextInput
          label={say('web.ceremony.note')}
          value={note}
          required
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </FormGrid>
      {announce.isError ? <FailureNote failure={announce.error} level={3} /> : null}
    </details>
  );
}
