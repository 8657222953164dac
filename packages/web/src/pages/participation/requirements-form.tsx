import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { ParticipationBoard } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

type Settings = ParticipationBoard['settings'];

const thresholds = ['schoolsBefore', 'schoolsAfter', 'pupils'] as const;

/** What participation is held against: thresholds, grades, and from when on a school counts as tested. Earlier settings stay on record. */
export function RequirementsForm({ round, settings }: { round: string; settings: Settings }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(settings);
  const [grades, setGrades] = useState(settings.grades.join(', '));
  const set = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/participation/settings', {
          params: { path: { round } },
          body: { ...draft, grades: gradesOf(grades) },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  return (
    <Panel title={say('web.participation.requirements')} lead={say('web.participation.requirements-lead')}>
      <FormGrid
        onSubmit={() => set.mutate()}
        foot={
          <Button type="submit" loading={set.isPending} disabled={gradesOf(grades).length === 0}>
            {say('web.participation.save')}
          </Button>
        }
      >
        {thresholds.map((threshold) => (
          <Share
            key={threshold}
            label={say(`web.participation.threshold-${threshold}`)}
            value={draft.thresholds[threshold]}
            onChange={(value) =>
              setDraft({ ...draft, thresholds: { ...draft.thresholds, [threshold]: value } })
            }
          />
        ))}
        <Share
          label={say('web.participation.least')}
          note={say('web.participation.least-note')}
          value={draft.leastParticipation}
          onChange={(leastParticipation) => setDraft({ ...draft, leastParticipation })}
        />
        <TextInput
          label={say('web.participation.counted-grades')}
          description={say('web.participation.counted-grades-note')}
          value={grades}
          onChange={(event) => setGrades(event.currentTarget.value)}
        />
      </FormGrid>
      {set.isError ? <FailureNote failure={set.error} level={3} /> : null}
    </Panel>
  );
}

function Share(props: { label: string; note?: string; value: number; onChange: (share: number) => void }) {
  const { label, note, value, onChange } = props;
  return (
    <NumberInput
      label={label}
      description={note}
      value={Math.round(value * 1e6) / 1e4}
      min={0}
      max={100}
      suffix=" %"
      onChange={(next) => onChange(Math.round(Number(next) * 1e4) / 1e6)}
    />
  );
}

function gradesOf(text: string): number[] {
  const numbers = text.split(/[\s,;]+/).map(Number);
  return [...new Set(numbers)].filter((grade) => Number.isInteger(grade) && grade >= 1 && grade <= 12);
}
