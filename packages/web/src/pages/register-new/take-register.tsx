import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { registersQuery } from '../../api/queries.ts';
import type { RegisterPreviewInput } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { NamesFields } from '../../elements/names-fields.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Names the register and takes it: whole, or only its clean rows when the reader says so explicitly. */
export function TakeRegister(props: { input: RegisterPreviewInput; cleanRows: number; dirtyRows: number }) {
  const { input, cleanRows, dirtyRows } = props;
  const { say } = useWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [code, setCode] = useState('');
  const [names, setNames] = useState({ kk: '', ru: '', en: '' });
  const [acceptCleanRows, setAcceptCleanRows] = useState(false);
  const take = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/registers', { body: { ...input, code, names, acceptCleanRows } })),
    onSuccess: async (register) => {
      await queryClient.invalidateQueries({ queryKey: registersQuery.queryKey });
      await navigate({ to: '/registers/$register', params: { register: register.code } });
    },
  });
  const blocked = dirtyRows > 0 && !acceptCleanRows;
  return (
    <Panel title={say('web.import.take')}>
      <FormGrid
        onSubmit={() => take.mutate()}
        foot={
          <>
            <Button type="submit" disabled={blocked} loading={take.isPending}>
              {say('web.import.take-rows', { rows: cleanRows })}
            </Button>
            {dirtyRows > 0 ? (
              <Checkbox
                checked={acceptCleanRows}
                onChange={(event) => setAcceptCleanRows(event.currentTarget.checked)}
                label={say('web.import.only-clean', { rows: dirtyRows })}
              />
            ) : null}
          </>
        }
      >
        <TextInput
          label={say('web.field.code')}
          description={say('web.field.code-note')}
          value={code}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
          required
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NamesFields names={names} onChange={setNames} />
      </FormGrid>
      {take.isError ? <FailureNote failure={take.error} /> : null}
    </Panel>
  );
}
