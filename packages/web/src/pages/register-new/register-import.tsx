import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { RegisterPreviewInput, UploadInspection } from '../../api/types.ts';
import { ColumnMapping } from '../../elements/column-mapping.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PreviewResult } from './preview-result.tsx';

/** The mapping of the columns of one file, its check, and the taking of the register. */
export function RegisterImport({ inspection }: { inspection: UploadInspection }) {
  const { say, sayCode } = useWords();
  const [mapping, setMapping] = useState<Record<string, string>>(inspection.mapping);
  const check = useMutation({
    mutationFn: (body: RegisterPreviewInput) => answered(api.POST('/api/v1/registers/preview', { body })),
  });
  const change = (field: string, column: string | null) => {
    const { [field]: _, ...others } = mapping;
    setMapping(column === null ? others : { ...others, [field]: column });
    check.reset();
  };
  const input = { uploadId: inspection.uploadId, mapping };
  return (
    <>
      <Panel
        title={say('web.mapping.title')}
        lead={say('web.mapping.lead', { file: inspection.fileName, rows: inspection.rows })}
      >
        <ColumnMapping
          caption={say('web.mapping.title')}
          columns={inspection.columns}
          mapping={mapping}
          onChange={change}
          fields={inspection.canonical.map(({ name, required }) => ({
            key: name,
            label: sayCode('web.register-column', name),
            required,
          }))}
        />
        <Button mt="md" onClick={() => check.mutate(input)} loading={check.isPending}>
          {say('web.import.check')}
        </Button>
        {check.isError ? <FailureNote failure={check.error} /> : null}
      </Panel>
      {check.data ? <PreviewResult input={input} preview={check.data} /> : null}
    </>
  );
}
