import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Frame } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { choiceOf } from '../plan/plan-search.ts';
import { allocations, designOf, selections, sizeColumns, stratumColumns } from './design.ts';

const route = getRouteApi('/rounds/$round/draw');

/** The design and the seed of a draw that has not been made. */
export function DrawForm({ round, frame }: { round: string; frame: Frame }) {
  const { say, sayCode, number } = useWords();
  const queryClient = useQueryClient();
  // A design that was planned before comes in the address.
  const { design } = route.useSearch();
  const [choice, setChoice] = useState(() => choiceOf({ design }).design);
  const [seed, setSeed] = useState('');
  const draw = useMutation({
    mutationFn: () => {
      const body = { design: designOf(choice), seed };
      return answered(api.POST('/api/v1/rounds/{round}/draw', { params: { path: { round } }, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  const optionsOf = (area: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: sayCode(area, code) }));
  const schools = Math.floor(choice.fraction * frame.eligible);
  return (
    <Panel title={say('web.draw.design')} lead={say('web.draw.design-lead')}>
      <FormGrid
        onSubmit={() => draw.mutate()}
        foot={
          <>
            <Button type="submit" loading={draw.isPending} disabled={seed.trim() === ''}>
              {say('web.draw.make')}
            </Button>
            <span>
              {say('web.draw.will-draw', { drawn: number(schools), eligible: number(frame.eligible) })}
            </span>
          </>
        }
      >
        <NumberInput
          label={say('web.design.fraction')}
          description={say('web.design.fraction-note')}
          value={choice.fraction * 100}
          min={0.1}
          max={100}
          suffix=" %"
          onChange={(value) => setChoice({ ...choice, fraction: Number(value) / 100 })}
        />
        <MultiSelect
          label={say('web.design.strata')}
          description={say('web.design.strata-note')}
          data={optionsOf('web.register-column', stratumColumns)}
          value={choice.strata}
          onChange={(strata) => setChoice({ ...choice, strata })}
        />
        <NumberInput
          label={say('web.design.minimum')}
          description={say('web.design.minimum-note')}
          value={choice.minimumPerStratum}
          min={0}
          max={50}
          onChange={(value) => setChoice({ ...choice, minimumPerStratum: Number(value) })}
        />
        <Select
          label={say('web.design.allocation')}
          data={optionsOf('web.allocation', allocations)}
          value={choice.allocation}
          allowDeselect={false}
          onChange={(allocation) => setChoice({ ...choice, allocation: allocation ?? choice.allocation })}
        />
        <Select
          label={say('web.design.selection')}
          data={optionsOf('web.selection', selections)}
          value={choice.selection}
          allowDeselect={false}
          onChange={(selection) =>
            setChoice({
              ...choice,
              selection: selection ?? choice.selection,
              size: choice.size ?? 'enrolment',
            })
          }
        />
        {choice.selection === 'equal' ? null : (
          <Select
            label={say('web.design.size')}
            data={optionsOf('web.register-column', sizeColumns)}
            value={choice.size}
            allowDeselect={false}
            onChange={(size) => setChoice({ ...choice, size })}
          />
        )}
        <NumberInput
          label={say('web.design.replacements')}
          value={choice.replacements}
          min={0}
          max={5}
          onChange={(value) => setChoice({ ...choice, replacements: Number(value) })}
        />
        <TextInput
          label={say('web.draw.seed')}
          description={say('web.draw.seed-note')}
          value={seed}
          required
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
      </FormGrid>
      {draw.isError ? <FailureNote failure={draw.error} /> : null}
    </Panel>
  );
}
