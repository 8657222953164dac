import { Button, FileInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { sendApproval } from '../../../api/send-approval.ts';
import type { Ceremony } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useStep } from './use-step.ts';

/** The order by which the authorised body approves the list, with its scan. */
export function ApprovalStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const [order, setOrder] = useState({ body: '', orderNumber: '', orderDate: '' });
  const [file, setFile] = useState<File | null>(null);
  const approve = useStep(ceremony.round, (scan: File) => sendApproval(ceremony.round, order, scan));
  const field = (name: keyof typeof order) => ({
    value: order[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      setOrder({ ...order, [name]: event.currentTarget.value }),
  });
  return (
    <Panel title={say('web.ceremony.approve')} lead={say('web.ceremony.approve-lead')}>
      <FormGrid
        onSubmit={() => (file ? approve.mutate(file) : undefined)}
        foot={
          <Button type="submit" loading={approve.isPending} disabled={file === null}>
            {say('web.ceremony.record-order')}
          </Button>
        }
      >
        <TextInput label={say('web.ceremony.body')} {...field('body')} />
        <TextInput label={say('web.ceremony.order-number')} {...field('orderNumber')} />
        <TextInput type="date" label={say('web.ceremony.order-date')} {...field('orderDate')} />
        <FileInput
          label={say('web.ceremony.scan')}
          description={say('web.ceremony.scan-note')}
          accept="application/pdf,image/jpeg,image/png"
          value={file}
          onChange={setFile}
          required
        />
      </FormGrid>
      {approve.isError ? <FailureNote failure={approve.error} /> : null}
    </Panel>
  );
}
