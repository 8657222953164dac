import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { ApiFailure } from '../../api/failure.ts';
import type { RoundWeights } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

const margins = ['region', 'territory', 'language', 'kind'] as const;

/** A number that may be left open. */
type Open = number | '';

const openNumber = (value: unknown): Open => (typeof value === 'number' ? value : '');

/** How weights are made: who counts as tested, how refusals are made up for, trimming and raking; and the way to make them anew. */
export function WeighForm({ round, weights }: { round: string; weights: RoundWeights }) {
  const { say, problem: describe } = useWords();
  const queryClient = useQueryClient();
  const { settings } = weights;
  const [least, setLeast] = useState<Open>(openNumber(settings.leastParticipation));
  const [respondents, setRespondents] = useState<Open>(openNumber(settings.minimumRespondents));
  const [adjustment, setAdjustment] = useState<Open>(openNumber(settings.mostAdjustment));
  const [trim, setTrim] = useState<Open>(openNumber(settings.trimTimes));
  const [rake, setRake] = useState<string[]>(
    Array.isArray(settings.rakeTo)
      ? settings.rakeTo.filter((column): column is string => typeof column === 'string')
      : [],
  );
  const weigh = useMutation({
    mutationFn: async () => {
      const body = {
        ...settings,
        leastParticipation: least === '' ? 0 : least,
        minimumRespondents: respondents === '' ? 1 : respondents,
        mostAdjustment: adjustment === '' ? null : adjustment,
        trimTimes: trim === '' ? null : trim,
        rakeTo: rake,
      };
      const path = { params: { path: { round } } };
      await answered(api.POST('/api/v1/rounds/{round}/weights/settings', { ...path, body }));
      return answered(api.POST('/api/v1/rounds/{round}/weights', path));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  const refused = weigh.error instanceof ApiFailure ? weigh.error.refusal.problems : [];
  const errorAt = (field: string) => {
    const found = refused.find(({ place }) => place.path === field);
    return found && describe(found).message;
  };
  const typed = (set: (value: Open) => void) => (value: string | number) =>
    set(value === '' ? '' : Number(value));
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
        <NumberInput
          label={say('web.weights.least')}
          description={say('web.weights.least-note')}
          value={least === '' ? '' : Math.round(least * 1e6) / 1e4}
          min={0}
          max={100}
          suffix=" %"
          error={errorAt('leastParticipation')}
          onChange={typed((value) => setLeast(value === '' ? '' : Math.round(value * 1e4) / 1e6))}
        />
        <NumberInput
          label={say('web.weights.respondents')}
          description={say('web.weights.respondents-note')}
          value={respondents}
          min={1}
          error={errorAt('minimumRespondents')}
          onChange={typed(setRespondents)}
        />
        <NumberInput
          label={say('web.weights.adjustment')}
          description={say('web.weights.adjustment-note')}
          value={adjustment}
          min={1}
          step={0.1}
          error={errorAt('mostAdjustment')}
          onChange={typed(setAdjustment)}
        />
        <NumberInput
          label={say('web.weights.trim')}
          description={say('web.weights.trim-note')}
          value={trim}
          min={1}
          step={0.5}
          error={errorAt('trimTimes')}
          onChange={typed(setTrim)}
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
