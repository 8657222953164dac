import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { SchoolData } from '../../api/types.ts';
import { cellWords } from '../../elements/cell-words.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

type SchoolCell = SchoolData['cells'][number];

/** The data of a school, each with a field for what is right, and the reason and signature beneath; only to be read while nothing can be corrected. */
export function StatementForm({ round, data }: { round: string; data: SchoolData }) {
  const words = useWords();
  const { say, sayCode } = words;
  const queryClient = useQueryClient();
  const [values, setValues] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState('');
  const [confirm, setConfirm] = useState(false);
  const changed = Object.entries(values).filter(([, value]) => value !== '');
  const send = useMutation({
    mutationFn: () => {
      const corrections = changed.map(([column, value]) => ({ column, value, reason }));
      const params = { path: { round, school: data.code } };
      const body = { author, corrections, confirm };
      return answered(api.POST('/api/v1/rounds/{round}/reconciliation/schools/{school}', { params, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round, 'reconciliation'] }),
  });
  const open = data.shut === null;
  const right = open
    ? [
        {
          key: 'right',
          title: say('web.school-data.right'),
          cell: (cell: SchoolCell) => (
            <RightValue
              cell={cell}
              value={values[cell.column] ?? ''}
              onChange={(value) => setValues({ ...values, [cell.column]: value })}
            />
          ),
        },
      ]
    : [];
  return (
    <Panel title={say('web.school-data.cells')}>
      <DataTable
        caption={say('web.school-data.cells')}
        rows={data.cells}
        keyOf={({ column }) => column}
        dense
        columns={[
          {
            key: 'data',
            title: say('web.column.data'),
            head: true,
            wide: true,
            cell: ({ column }) => sayCode('web.register-column', column),
          },
          {
            key: 'value',
            title: say('web.column.old-value'),
            wide: true,
            cell: ({ value }) => cellWords(words, value),
          },
          ...right,
        ]}
      />
      {open ? (
        <FormGrid
          onSubmit={() => send.mutate()}
          foot={
            <>
              <Button
                type="submit"
                loading={send.isPending}
                disabled={author.trim() === '' || (changed.length === 0 ? !confirm : reason.trim() === '')}
              >
                {say('web.school-data.send')}
              </Button>
              {send.isSuccess ? <span role="status">{say('web.school-data.sent')}</span> : null}
            </>
          }
        >
          {changed.length > 0 ? (
            <Textarea
              label={say('web.school-data.reason')}
              description={say('web.school-data.reason-note')}
              value={reason}
              required
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          ) : null}
          <TextInput
            label={say('web.school-data.author')}
            value={author}
            required
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
          <Checkbox
            label={say('web.school-data.confirm')}
            checked={confirm}
            onChange={(event) => setConfirm(event.currentTarget.checked)}
          />
        </FormGrid>
      ) : null}
      {send.isError ? <FailureNote failure={send.error} level={3} /> : null}
    </Panel>
  );
}

function RightValue(props: { cell: SchoolCell; value: string; onChange: (value: string) => void }) {
  const { cell, value, onChange } = props;
  const { say, sayCode } = useWords();
  const label = say('web.school-data.right-of', { column: sayCode('web.register-column', cell.column) });
  const choices = cell.type === 'boolean' ? ['true', 'false'] : cell.choices;
  if (choices.length > 0) {
    const word = (choice: string) =>
      cell.type === 'boolean'
        ? say(choice === 'true' ? 'common.yes' : 'common.no')
        : sayCode('web.value', choice);
    return (
      <Select
        size="xs"
        aria-label={label}
        data={choices
          .filter((choice) => choice !== String(cell.value))
          .map((choice) => ({ value: choice, label: word(choice) }))}
        value={value === '' ? null : value}
        clearable
        clearButtonProps={{ 'aria-label': say('web.school-data.clear') }}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  return (
    <TextInput
      size="xs"
      aria-label={label}
      inputMode={cell.type === 'number' ? 'decimal' : 'text'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
