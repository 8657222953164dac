import { Button, FileButton, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import { presetsQuery } from '../../../api/queries.ts';
import type { ExclusionRule } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { Loaded } from '../../../elements/loaded.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { choiceOf } from '../../plan/plan-search.ts';
import { designOf } from '../design.ts';
import { DesignFields } from './design-fields.tsx';
import { ExclusionChoice } from './exclusion-choice.tsx';
import { useStep } from './use-step.ts';

const route = getRouteApi('/rounds/$round/draw');

/** The whole design of a draw, exclusion rules with it, before anything else of the ceremony exists. */
export function DesignForm({ round }: { round: string }) {
  const presets = useQuery(presetsQuery);
  return <Loaded query={presets}>{(sets) => <Form round={round} presets={sets} />}</Loaded>;
}

function Form({ round, presets }: { round: string; presets: Record<string, ExclusionRule[]> }) {
  const { say } = useWords();
  // A design that was planned before comes in the address.
  const { design: planned } = route.useSearch();
  const [choice, setChoice] = useState(() => choiceOf({ design: planned }).design);
  const newest = Object.keys(presets).at(-1) ?? '';
  const [exclusions, setExclusions] = useState<string | ExclusionRule[]>(newest);
  const [file, setFile] = useState<File | null>(null);
  const fix = useStep(round, async () => {
    const design = file ? JSON.parse(await file.text()) : { ...designOf(choice), exclusions };
    return answered(
      api.POST('/api/v1/rounds/{round}/design', { params: { path: { round } }, body: { design } }),
    );
  });
  return (
    <Panel title={say('web.draw.design')} lead={say('web.ceremony.fix-lead')}>
      <FormGrid
        onSubmit={() => fix.mutate()}
        foot={
          <>
            <Button type="submit" loading={fix.isPending}>
              {say('web.ceremony.fix')}
            </Button>
            <OwnFile file={file} onFile={setFile} />
          </>
        }
      >
        {file ? null : <DesignFields choice={choice} onChange={setChoice} />}
      </FormGrid>
      {file ? null : <ExclusionChoice presets={presets} start={newest} onChange={setExclusions} />}
      {fix.isError ? <FailureNote failure={fix.error} /> : null}
    </Panel>
  );
}

/** A design.json of the reader's own in place of the form: it may hold what the form does not offer. */
function OwnFile({ file, onFile }: { file: File | null; onFile: (file: File | null) => void }) {
  const { say } = useWords();
  return (
    <Group gap="xs">
      <FileButton accept=".json" onChange={onFile}>
        {(props) => (
          <Button {...props} variant="default">
            {say('web.ceremony.design-file')}
          </Button>
        )}
      </FileButton>
      {file ? (
        <>
          <Text size="sm">{file.name}</Text>
          <Button variant="subtle" size="compact-sm" onClick={() => onFile(null)}>
            {say('web.verify.own-remove')}
          </Button>
        </>
      ) : null}
    </Group>
  );
}
