import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { downloadProblems } from '../../api/download-problems.ts';
import type { RegisterPreview, RegisterPreviewInput } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { TakeRegister } from './take-register.tsx';

/** What the check of a file found: how many rows are clean, every problem, and what can be done about it. */
export function PreviewResult({ input, preview }: { input: RegisterPreviewInput; preview: RegisterPreview }) {
  const { say, number, language } = useWords();
  const download = useMutation({ mutationFn: () => downloadProblems(input, language) });
  const dirty = preview.rows - preview.cleanRows;
  return (
    <>
      <Panel title={say('web.import.checked')}>
        <Facts
          facts={[
            { label: say('web.import.rows'), value: number(preview.rows) },
            { label: say('web.import.clean-rows'), value: number(preview.cleanRows) },
            { label: say('web.import.problems'), value: number(preview.problemCount) },
          ]}
        />
      </Panel>
      {preview.problemCount > 0 ? (
        <Panel
          title={say('web.problem.caption')}
          lead={
            preview.problems.length < preview.problemCount
              ? say('web.import.first-problems', {
                  shown: preview.problems.length,
                  total: preview.problemCount,
                })
              : undefined
          }
          aside={
            <Button variant="default" onClick={() => download.mutate()} loading={download.isPending}>
              {say('web.import.download')}
            </Button>
          }
        >
          {download.isError ? <FailureNote failure={download.error} level={3} /> : null}
          <ProblemTable problems={preview.problems} />
        </Panel>
      ) : null}
      {preview.cleanRows > 0 ? (
        <TakeRegister input={input} dirtyRows={dirty} cleanRows={preview.cleanRows} />
      ) : null}
    </>
  );
}
