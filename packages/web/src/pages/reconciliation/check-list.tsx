import { Button, Select, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { downloadCheckListProblems } from '../../api/download-problems.ts';
import { districtsQuery } from '../../api/frame-queries.ts';
import { regionsQuery } from '../../api/queries.ts';
import type { CheckListPreview } from '../../api/types.ts';
import { uploadTable } from '../../api/upload.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The list of a region or district as a workbook, and taking a filled one. */
export function CheckList(props: { round: string; register: string; open: boolean }) {
  const { round, register, open } = props;
  const { say } = useWords();
  const words = { confirmed: say('web.check-list.confirmed'), reason: say('web.check-list.reason') };
  return (
    <Panel title={say('web.check-list.title')} lead={say('web.check-list.lead', words)}>
      <Download round={round} register={register} />
      {open ? <Taking round={round} /> : null}
    </Panel>
  );
}

function Download({ round, register }: { round: string; register: string }) {
  const { say, name, compare, language } = useWords();
  const [area, setArea] = useState<string | null>(null);
  const regions = useQuery(regionsQuery(register)).data ?? [];
  const districts = useQuery(districtsQuery(register)).data ?? [];
  const options = [...regions, ...districts]
    .map(({ code, names }) => ({ value: code, label: name(names) }))
    .sort((a, b) => compare(a.label, b.label));
  const query = new URLSearchParams({ language, ...(area === null ? {} : { area }) });
  return (
    <FormGrid
      onSubmit={() => undefined}
      foot={
        <Button
          component="a"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          href={`/api/v1/rounds/${encodeURIComponent(round)}/reconciliation/check-list.xlsx?${query}`}
          download
        >
          {say('web.check-list.download')}
        </Button>
      }
    >
      <Select
        label={say('web.check-list.area')}
        placeholder={say('web.check-list.whole')}
        data={options}
        value={area}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say('web.check-list.whole') }}
        limit={200}
        onChange={setArea}
      />
    </FormGrid>
  );
}

function Taking({ round }: { round: string }) {
  const { say } = useWords();
  const check = useMutation({
    mutationFn: async (file: File) => {
      const { uploadId } = await uploadTable(file);
      const call = api.POST('/api/v1/rounds/{round}/reconciliation/check-list/preview', {
        params: { path: { round } },
        body: { uploadId },
      });
      return { uploadId, preview: await answered(call) };
    },
  });
  return (
    <>
      <FileChoice
        text={say('web.check-list.drop')}
        busy={check.isPending}
        onFile={(file) => check.mutate(file)}
      />
      {check.isError ? <FailureNote failure={check.error} level={3} /> : null}
      {check.data ? <Checked key={check.data.uploadId} round={round} {...check.data} /> : null}
    </>
  );
}

function Checked(props: { round: string; uploadId: string; preview: CheckListPreview }) {
  const { round, uploadId, preview } = props;
  const { say, number, language } = useWords();
  const queryClient = useQueryClient();
  const [author, setAuthor] = useState('');
  const take = useMutation({
    mutationFn: () => {
      const params = { path: { round } };
      const body = { uploadId, author };
      return answered(api.POST('/api/v1/rounds/{round}/reconciliation/check-list', { params, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round, 'reconciliation'] }),
  });
  const problems = useMutation({ mutationFn: () => downloadCheckListProblems(round, uploadId, language) });
  if (take.data) {
    const { corrections, applied, confirmed } = take.data;
    return (
      <p role="status">
        {say('web.check-list.taken', {
          corrections: number(corrections),
          applied: number(applied),
          confirmed: number(confirmed),
        })}
      </p>
    );
  }
  return (
    <>
      <p role="status">
        {say('web.check-list.found', {
          corrections: number(preview.corrections),
          confirmed: number(preview.confirmed),
          problems: number(preview.problemCount),
        })}
      </p>
      {preview.problemCount > 0 ? (
        <>
          <ProblemTable problems={preview.problems} />
          <Button mt="md" variant="default" loading={problems.isPending} onClick={() => problems.mutate()}>
            {say('web.check-list.problems')}
          </Button>
        </>
      ) : (
        <FormGrid
          onSubmit={() => take.mutate()}
          foot={
            <Button type="submit" loading={take.isPending} disabled={author.trim() === ''}>
              {say('web.check-list.take')}
            </Button>
          }
        >
          <TextInput
            label={say('web.school-data.author')}
            value={author}
            required
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
        </FormGrid>
      )}
      {take.isError ? <FailureNote failure={take.error} level={3} /> : null}
    </>
  );
}
