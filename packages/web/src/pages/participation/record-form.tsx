import { Button, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { ChainSchool } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Records the word of one school: only what it may say now, with the reason where one is needed. */
export function RecordForm({
  round,
  school,
  done,
}: {
  round: string;
  school: ChainSchool;
  done: () => void;
}) {
  const { say, name } = useWords();
  const queryClient = useQueryClient();
  const [state, setState] = useState(school.allowed[0] ?? null);
  const [reason, setReason] = useState('');
  const record = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/participation', {
          params: { path: { round } },
          body: {
            entries: [{ code: school.code, state, reason: reason.trim() || null, date: null, counts: [] }],
          },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rounds', round] });
      done();
    },
  });
  return (
    <Panel title={name(school.names)} lead={school.code}>
      <FormGrid
        onSubmit={() => record.mutate()}
        foot={
          <>
            <Button type="submit" loading={record.isPending} disabled={state === null}>
              {say('web.participation.save')}
            </Button>{' '}
            <Button variant="default" onClick={done}>
              {say('web.participation.cancel')}
            </Button>
          </>
        }
      >
        <Select
          label={say('participation.column.state')}
          data={school.allowed.map((value) => ({ value, label: say(`participation.state.${value}`) }))}
          value={state}
          allowDeselect={false}
          onChange={(next) => setState(school.allowed.find((each) => each === next) ?? null)}
        />
        <TextInput
          label={say('participation.column.reason')}
          required={state === 'refused' || state === 'closed'}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </FormGrid>
      {record.isError ? <FailureNote failure={record.error} level={3} /> : null}
    </Panel>
  );
}
