import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import type { Ceremony } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CommitmentRule } from './commitment-rule.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { openSlip } from './slip.ts';
import { useStep } from './use-step.ts';

/** Everybody tells salt and rolls; each is checked here before it is sent, and by the server again. */
export function RevealStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const waiting = ceremony.commitments.filter(({ reveal }) => reveal === null);
  return (
    <>
      <Panel title={say('web.ceremony.reveal')} lead={say('web.ceremony.reveal-lead')}>
        <div style={{ display: 'grid', gap: 14 }}>
          {waiting.map((commitment) => (
            <RevealForm key={commitment.position} ceremony={ceremony} commitment={commitment} />
          ))}
        </div>
        <CommitmentRule ceremony={ceremony} />
      </Panel>
      <Panel title={say('web.ceremony.commitments')}>
        <CommitmentTable ceremony={ceremony} />
      </Panel>
    </>
  );
}

function RevealForm(props: { ceremony: Ceremony; commitment: Ceremony['commitments'][number] }) {
  const { ceremony, commitment } = props;
  const { round } = ceremony;
  const { position, name } = commitment;
  const { say } = useWords();
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const reveal = useStep(round, (body: { salt: string; rolls: string }) =>
    answered(
      api.POST('/api/v1/rounds/{round}/commitments/{position}/reveal', {
        params: { path: { round, position } },
        body,
      }),
    ),
  );
  const tell = () => {
    const opened = openSlip(text, ceremony, commitment);
    setIsWrong(opened === null);
    if (opened) reveal.mutate(opened);
  };
  return (
    <FormGrid
      onSubmit={tell}
      foot={
        <Button type="submit" loading={reveal.isPending} disabled={text.trim() === ''}>
          {say('web.ceremony.reveal-go')}
        </Button>
      }
    >
      <TextInput
        label={say('web.ceremony.reveal-for', { name })}
        value={text}
        autoComplete="off"
        error={isWrong ? say('web.ceremony.wrong-slip') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {reveal.isError ? <FailureNote failure={reveal.error} level={3} /> : null}
    </FormGrid>
  );
}
