import { Autocomplete, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { participationReasons } from '@sapa/sampling';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { ApiFailure } from '../../api/failure.ts';
import type { ChainSchool } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { FormSection } from '../../elements/form-section.tsx';
import { useWords } from '../../words/use-words.tsx';

type Counts = ChainSchool['counts'][number];
const countColumns = ['enrolled', 'absent', 'exempt', 'tested'] as const;

/** Records the word of one school, only what it may say now, with the reason where one is needed; and its pupils by grade. */
export function RecordForm(props: {
  round: string;
  school: ChainSchool;
  grades: readonly number[];
  done: () => void;
}) {
  const { round, school, grades, done } = props;
  const { say, problem: describe } = useWords();
  const queryClient = useQueryClient();
  const [state, setState] = useState(school.state);
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(school.date ?? '');
  const [counts, setCounts] = useState(() => grades.map((grade) => countsOf(school, grade)));
  const isSettled = school.sheets.length > 0;
  const isChanged = state !== school.state;
  const record = useMutation({
    mutationFn: () => {
      const entry = {
        code: school.code,
        state: isChanged ? state : null,
        reason: reason.trim() || null,
        date: date === '' ? null : date,
        counts: counts.filter((each) => countColumns.some((column) => each[column] !== null)),
      };
      return answered(
        api.POST('/api/v1/rounds/{round}/participation', {
          params: { path: { round } },
          body: { entries: [entry] },
        }),
      );
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rounds', round] });
      done();
    },
  });
  const refused = record.error instanceof ApiFailure ? record.error.refusal.problems : [];
  const errorAt = (field: string) => {
    const found = refused.find(({ place }) => place.path?.endsWith(`/${field}`));
    return found && describe(found).message;
  };
  return (
    <>
      <FormGrid
        onSubmit={() => record.mutate()}
        foot={
          <>
            <Button type="submit" loading={record.isPending}>
              {say('web.participation.save')}
            </Button>
            <Button variant="default" onClick={done}>
              {say('web.participation.cancel')}
            </Button>
          </>
        }
      >
        <Select
          label={say('participation.column.state')}
          data={[school.state, ...school.allowed].map((value) => ({
            value,
            label: say(`participation.state.${value}`),
          }))}
          value={state}
          allowDeselect={false}
          disabled={school.allowed.length === 0}
          description={isSettled ? say('web.participation.has-answers') : undefined}
          error={errorAt('state')}
          onChange={(next) => setState(school.allowed.find((each) => each === next) ?? school.state)}
        />
        <Autocomplete
          label={say('participation.column.reason')}
          description={say('web.participation.reason-note')}
          data={participationReasons.map((code) => say(`participation.reason.${code}`))}
          required={isChanged && (state === 'refused' || state === 'closed')}
          value={reason}
          error={errorAt('reason')}
          onChange={setReason}
        />
        <TextInput
          type="date"
          label={say('participation.column.date')}
          value={date}
          error={errorAt('date')}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        {counts.map((of, at) => (
          <FormSection key={of.grade} title={say('web.participation.grade', { grade: String(of.grade) })}>
            {countColumns.map((column) => (
              <NumberInput
                key={column}
                label={say(`web.participation.count-${column}`)}
                aria-label={say(`participation.column.${column}`, { grade: String(of.grade) })}
                value={of[column] ?? ''}
                min={0}
                allowDecimal={false}
                error={errorAt(`grade${of.grade}_${column}`)}
                onChange={(value) =>
                  setCounts(counts.with(at, { ...of, [column]: value === '' ? null : Number(value) }))
                }
              />
            ))}
          </FormSection>
        ))}
      </FormGrid>
      {record.isError ? <FailureNote failure={record.error} level={3} /> : null}
    </>
  );
}

function countsOf({ counts }: ChainSchool, grade: number): Counts {
  return (
    counts.find((each) => each.grade === grade) ?? {
      grade,
      enrolled: null,
      absent: null,
      exempt: null,
      tested: null,
    }
  );
}
