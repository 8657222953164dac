import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { registersQuery } from '../../api/queries.ts';
import { uploadTable } from '../../api/upload.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Takes a table of succession from an earlier register, or inside this one. */
export function ImportSuccession({ register }: { register: string }) {
  const { say, name } = useWords();
  const queryClient = useQueryClient();
  const registers = useQuery(registersQuery).data ?? [];
  const [earlierRegister, setEarlier] = useState(register);
  const take = useMutation({
    mutationFn: async (file: File) => {
      const { uploadId } = await uploadTable(file);
      const params = { path: { register } };
      const body = { uploadId, earlierRegister };
      return answered(api.POST('/api/v1/registers/{register}/succession', { params, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['registers', register, 'succession'] }),
  });
  const columns = {
    from: say('web.succession.from_code'),
    to: say('web.succession.to_code'),
    kind: say('web.succession.kind'),
    date: say('web.succession.date'),
    basis: say('web.succession.basis'),
  };
  return (
    <Panel title={say('web.succession.import')} lead={say('web.succession.columns', columns)}>
      <Select
        label={say('web.succession.earlier-register')}
        data={registers.map(({ code, names }) => ({
          value: code,
          label: code === register ? say('web.succession.same-register') : name(names),
        }))}
        value={earlierRegister}
        allowDeselect={false}
        maw={420}
        mb="md"
        onChange={(code) => setEarlier(code ?? register)}
      />
      <FileChoice
        text={say('web.succession.drop')}
        busy={take.isPending}
        onFile={(file) => take.mutate(file)}
      />
      {take.isError ? <FailureNote failure={take.error} level={3} /> : null}
      {take.data ? <p role="status">{say('web.succession.taken', { links: take.data.links })}</p> : null}
      {take.data && take.data.warnings.length > 0 ? <ProblemTable problems={take.data.warnings} /> : null}
    </Panel>
  );
}
