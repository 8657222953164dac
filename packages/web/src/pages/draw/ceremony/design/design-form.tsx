import { Button } from '@mantine/core';
import { type Design, parseDesign } from '@sapa/sampling';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../../../api/client.ts';
import { ApiFailure } from '../../../../api/failure.ts';
import type { Problem } from '../../../../api/types.ts';
import { FailureNote } from '../../../../elements/failure-note.tsx';
import { FormGrid } from '../../../../elements/form-grid.tsx';
import { Panel } from '../../../../elements/panel.tsx';
import { ProblemTable } from '../../../../elements/problem-table.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import { choiceOf } from '../../../plan/plan-search.ts';
import { designOf, newestPreset } from '../../design.ts';
import { useStep } from '../use-step.ts';
import { DerivedFields } from './derived-fields.tsx';
import { DesignFiles } from './design-files.tsx';
import { ExclusionChoice } from './exclusion-choice.tsx';
import { errorAt } from './field-problems.ts';
import { MainFields } from './main-fields.tsx';
import { OverlapFields } from './overlap-fields.tsx';
import { readDesignFile } from './read-design-file.ts';
import { TargetFields } from './target-fields.tsx';

const route = getRouteApi('/rounds/$round/draw');

interface TakenFile {
  name: string;
  /** How many files were taken so far: fields that keep what is typed begin anew with each. */
  count: number;
  problems: Problem[];
}

/** The whole design of a draw, exclusion rules with it, before anything else of the ceremony exists. */
export function DesignForm({ round }: { round: string }) {
  const { say, problem: describe } = useWords();
  // A design that was planned before comes in the address.
  const { design: planned } = route.useSearch();
  const [design, setDesign] = useState<Design>(() => ({
    ...designOf(choiceOf({ design: planned }).design),
    exclusions: newestPreset,
  }));
  const [file, setFile] = useState<TakenFile | null>(null);
  const fix = useStep(round, () =>
    answered(
      api.POST('/api/v1/rounds/{round}/design', {
        params: { path: { round } },
        body: { design: { ...design } },
      }),
    ),
  );
  const parsed = parseDesign(design);
  const refused = fix.error instanceof ApiFailure ? fix.error.refusal.problems : [];
  const problems = [...(parsed.ok ? [] : parsed.problems), ...refused];
  const part = {
    design,
    onChange: (next: Design) => {
      setDesign(next);
      fix.reset();
    },
    errorAt: (path: string) => errorAt(problems, path, describe),
  };
  const take = async (chosen: File) => {
    const read = readDesignFile(chosen.name, await chosen.text());
    if (read.ok) part.onChange(read.design);
    const count = (file?.count ?? 0) + 1;
    setFile({ name: chosen.name, count, problems: read.ok ? [] : read.problems });
  };
  return (
    <Panel
      title={say('web.draw.design')}
      lead={say('web.ceremony.fix-lead')}
      aside={<DesignFiles design={design} onFile={(chosen) => void take(chosen)} />}
    >
      {file ? <Taken file={file} /> : null}
      <FormGrid
        key={file?.count ?? 0}
        onSubmit={() => fix.mutate()}
        foot={
          <Button type="submit" loading={fix.isPending}>
            {say('web.ceremony.fix')}
          </Button>
        }
      >
        <MainFields {...part} />
        <TargetFields {...part} />
        <DerivedFields {...part} />
        <OverlapFields {...part} round={round} />
        <ExclusionChoice {...part} />
      </FormGrid>
      {fix.isError ? <FailureNote failure={fix.error} /> : null}
    </Panel>
  );
}

function Taken({ file: { name, problems } }: { file: TakenFile }) {
  const { say } = useWords();
  if (problems.length > 0) return <ProblemTable problems={problems} />;
  return (
    <p role="status" style={{ marginBottom: 14 }}>
      {say('web.design.file-taken', { file: name })}
    </p>
  );
}
