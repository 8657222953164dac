import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { AnswersInspection, Problem } from '../../api/types.ts';
import { ColumnMapping } from '../../elements/column-mapping.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type AnswersDraft, answerFields, draftOf, mappingOf, missingIn } from './draft.ts';
import { ItemMapping } from './item-mapping.tsx';
import { KeptColumns } from './kept-columns.tsx';
import { TakenAnswers } from './taken-answers.tsx';
import { TestFields } from './test-fields.tsx';

/** The mapping of one file of answers, and its import. */
export function AnswersImport({ round, file }: { round: string; file: AnswersInspection }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<AnswersDraft>(() => draftOf(file));
  const take = useMutation({
    mutationFn: () => {
      const body = { uploadId: file.uploadId, mapping: mappingOf(draft) };
      return answered(api.POST('/api/v1/rounds/{round}/answers', { params: { path: { round } }, body }));
    },
    onSuccess: async (taken) => {
      await queryClient.invalidateQueries({ queryKey: ['rounds', round] });
      if (untold(taken.warnings).length > 0) return;
      await navigate({ to: '/rounds/$round', params: { round } });
    },
  });
  const setColumn = (field: string, column: string | null) => {
    const { [field]: _, ...others } = draft.columns;
    setDraft({ ...draft, columns: column === null ? others : { ...others, [field]: column } });
  };
  const missing = missingIn(draft);
  const warnings = untold(take.data?.warnings ?? []);
  if (take.data && warnings.length > 0)
    return <TakenAnswers round={round} pupils={take.data.pupils} warnings={warnings} />;
  return (
    <>
      {file.problems.length > 0 ? (
        <Panel title={say('web.problem.caption')}>
          <ProblemTable problems={file.problems} />
        </Panel>
      ) : null}
      <Panel
        title={say('web.mapping.title')}
        lead={say('web.mapping.lead', { file: file.fileName, rows: file.rows })}
      >
        <ColumnMapping
          caption={say('web.mapping.title')}
          columns={file.columns}
          mapping={draft.columns}
          onChange={setColumn}
          fields={answerFields.map(({ key, required }) => ({
            key,
            required,
            label: say(`web.answer-field.${key}`),
          }))}
        />
      </Panel>
      <TestFields draft={draft} onChange={setDraft} />
      <ItemMapping draft={draft} columns={file.columns} onChange={setDraft} />
      <KeptColumns draft={draft} columns={file.columns} onChange={setDraft} />
      <Button mt="lg" disabled={missing !== null} onClick={() => take.mutate()} loading={take.isPending}>
        {say('web.answers.take', { rows: file.rows })}
      </Button>
      {missing ? <p style={{ marginTop: 8 }}>{say(`web.answers.missing-${missing}`)}</p> : null}
      {take.isError ? <FailureNote failure={take.error} /> : null}
    </>
  );
}

/** What the page has not said before the import: of which columns nothing is kept stands above its button. */
function untold(warnings: readonly Problem[]): Problem[] {
  return warnings.filter(({ code }) => code !== 'column-not-kept');
}
