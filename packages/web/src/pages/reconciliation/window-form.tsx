import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Reconciliation } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Sets or moves the days on which schools may correct their data, and what is taken without a decision. */
export function WindowForm({ round, window }: { round: string; window: Reconciliation['window'] }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [opens, setOpens] = useState(window?.opens ?? '');
  const [closes, setCloses] = useState(window?.closes ?? '');
  const [percent, setPercent] = useState(window ? (window.selfApplied ?? 0) * 100 : 5);
  const set = useMutation({
    mutationFn: () => {
      const body = { opens, closes, selfApplied: percent > 0 ? percent / 100 : null };
      const params = { path: { round } };
      return answered(api.POST('/api/v1/rounds/{round}/reconciliation', { params, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round, 'reconciliation'] }),
  });
  return (
    <Panel title={say('web.reconciliation.window')}>
      <FormGrid
        onSubmit={() => set.mutate()}
        foot={
          <Button type="submit" loading={set.isPending} disabled={opens === '' || closes === ''}>
            {say('web.reconciliation.set')}
          </Button>
        }
      >
        <TextInput
          type="date"
          label={say('web.reconciliation.opens')}
          value={opens}
          onChange={(event) => setOpens(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={say('web.reconciliation.closes')}
          value={closes}
          onChange={(event) => setCloses(event.currentTarget.value)}
        />
        <NumberInput
          label={say('web.reconciliation.self-applied')}
          description={say('web.reconciliation.self-applied-note')}
          value={percent}
          min={0}
          max={99}
          onChange={(value) => setPercent(Number(value))}
        />
      </FormGrid>
      {set.isError ? <FailureNote failure={set.error} level={3} /> : null}
    </Panel>
  );
}
