import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { weightsQuery } from '../../api/participation-queries.ts';
import { regionsQuery } from '../../api/queries.ts';
import type { RoundWeights } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { TestWeights } from './test-weights.tsx';

const margins = ['region', 'territory', 'language', 'kind'] as const;

/** The weights of each test with their sums beside the frame, how they are made, and the way to make them anew. */
export function WeightsView({ round, register }: { round: string; register: string }) {
  const { say, name } = useWords();
  const query = useQuery(weightsQuery(round));
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, name(names)]),
  );
  return (
    <Loaded query={query}>
      {(weights) => (
        <>
          {weights.tests.length === 0 ? <Notice title={say('web.weights.none')} level={2} /> : null}
          {weights.tests.map((test) => (
            <TestWeights key={test.test} round={round} test={test} regions={regions} />
          ))}
          <WeighForm round={round} weights={weights} />
        </>
      )}
    </Loaded>
  );
}

function WeighForm({ round, weights }: { round: string; weights: RoundWeights }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const { trimTimes, rakeTo } = weights.settings;
  const [trim, setTrim] = useState(typeof trimTimes === 'number' ? String(trimTimes) : '');
  const [rake, setRake] = useState<string[]>(
    Array.isArray(rakeTo) ? rakeTo.filter((column): column is string => typeof column === 'string') : [],
  );
  const weigh = useMutation({
    mutationFn: async () => {
      const times = Number(trim.replace(',', '.'));
      const body = { ...weights.settings, trimTimes: trim.trim() === '' ? null : times, rakeTo: rake };
      const path = { params: { path: { round } } };
      await answered(api.POST('/api/v1/rounds/{round}/weights/settings', { ...path, body }));
      return answered(api.POST('/api/v1/rounds/{round}/weights', path));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  return (
    <Panel title={say('web.weights.settings')} lead={say('web.weights.settings-lead')}>
      <FormGrid
        onSubmit={() => weigh.mutate()}
        foot={
          <Button type="submit" loading={weigh.isPending}>
            {say('web.weights.weigh')}
          </Button>
        }
      >
        <TextInput
          label={say('web.weights.trim')}
          description={say('web.weights.trim-note')}
          inputMode="decimal"
          value={trim}
          onChange={(event) => setTrim(event.currentTarget.value)}
        />
        <Checkbox.Group label={say('web.weights.rake')} value={rake} onChange={setRake}>
          {margins.map((column) => (
            <Checkbox key={column} value={column} label={say(`web.register-column.${column}`)} mt={6} />
          ))}
        </Checkbox.Group>
      </FormGrid>
      {weigh.isError ? <FailureNote failure={weigh.error} level={3} /> : null}
    </Panel>
  );
}
