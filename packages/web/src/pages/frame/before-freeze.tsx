import { Button, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { earlierSampleQuery } from '../../api/frame-queries.ts';
import { roundsQuery } from '../../api/queries.ts';
import type { EarlierSample } from '../../api/types.ts';
import { uploadTable } from '../../api/upload.ts';
import { Facts } from '../../elements/facts.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What can be settled before the freeze: the data of the schools, and the earlier draw that the round looks back at. */
export function BeforeFreeze({ round }: { round: string }) {
  const { say } = useWords();
  return (
    <>
      <p>
        <Link to="/rounds/$round/reconciliation" params={{ round }}>
          {say('web.reconciliation.to')}
        </Link>
      </p>
      <EarlierDraw round={round} />
    </>
  );
}

function EarlierDraw({ round }: { round: string }) {
  const { say, name } = useWords();
  const queryClient = useQueryClient();
  const earlier = useQuery(earlierSampleQuery(round));
  const rounds = useQuery(roundsQuery).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const set = useMutation({
    mutationFn: async (source: File | string | null) => {
      const body =
        source instanceof File
          ? { uploadId: (await uploadTable(source)).uploadId }
          : { earlierRound: source };
      return answered(
        api.POST('/api/v1/rounds/{round}/earlier-sample', { params: { path: { round } }, body }),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round, 'earlier-sample'] }),
  });
  const others = rounds.filter(({ code }) => code !== round);
  return (
    <Panel title={say('web.earlier.title')} lead={say('web.earlier.lead')}>
      <Loaded query={earlier} lines={2}>
        {(sample) => (sample === null ? <p>{say('web.earlier.none')}</p> : <EarlierFacts sample={sample} />)}
      </Loaded>
      <FormGrid
        onSubmit={() => set.mutate(chosen)}
        foot={
          <Button type="submit" loading={set.isPending}>
            {say('web.earlier.set')}
          </Button>
        }
      >
        <Select
          label={say('web.earlier.round')}
          placeholder={say('web.earlier.none')}
          data={others.map(({ code, names }) => ({ value: code, label: name(names) }))}
          value={chosen}
          clearable
          clearButtonProps={{ 'aria-label': say('web.earlier.none') }}
          onChange={setChosen}
        />
      </FormGrid>
      <FileChoice text={say('web.earlier.file')} busy={set.isPending} onFile={(file) => set.mutate(file)} />
      {set.isError ? <FailureNote failure={set.error} level={3} /> : null}
    </Panel>
  );
}

function EarlierFacts({ sample }: { sample: NonNullable<EarlierSample> }) {
  const { say, sayCode, number } = useWords();
  const source =
    sample.round === null
      ? say('web.earlier.source-file', { file: sample.file ?? '' })
      : say('web.earlier.source-round', { round: sample.round });
  return (
    <Facts
      facts={[
        { label: say('web.earlier.drawn'), value: number(sample.drawn), note: source },
        { label: say('web.earlier.eligible'), value: number(sample.eligible) },
        {
          label: say('web.earlier.participated'),
          value: number(sample.participated),
          note: sayCode('web.participation', sample.participation),
        },
      ]}
    />
  );
}
