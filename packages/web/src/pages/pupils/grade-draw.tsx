import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { WithinGrade } from '../../api/types.ts';
import { withinQuery } from '../../api/within-queries.ts';
import { Facts } from '../../elements/facts.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { designOf, firstChoice, settingsText, takes, type WithinChoice } from './within-choice.ts';

/** One grade: its numbers, and the draw within the schools that have sent their lists. */
export function GradeDraw({ round, grade }: { round: string; grade: WithinGrade }) {
  const words = useWords();
  const { say, number, date } = words;
  const { kept } = grade;
  const waiting = grade.schoolsListed - grade.schoolsDrawn;
  return (
    <Panel
      title={say('web.pupils.grade', { grade: grade.grade })}
      lead={
        kept
          ? say('web.pupils.kept', {
              settings: settingsText(kept.settings, words),
              date: date(kept.decidedAt, 'numeric'),
            })
          : say('web.pupils.not-decided')
      }
    >
      <Facts
        facts={[
          {
            label: say('web.pupils.schools-listed'),
            value: number(grade.schoolsListed),
            note: say('web.pupils.schools-drawn-note', { drawn: grade.schoolsDrawn }),
          },
          {
            label: say('web.pupils.listed'),
            value: number(grade.listed),
            note: say('web.pupils.exempt-note', { exempt: grade.exempt }),
          },
          {
            label: say('web.pupils.to-test'),
            value: number(grade.drawn),
            note: say('web.pupils.late-note', { late: grade.late }),
          },
          {
            label: say('web.pupils.attended'),
            value: number(grade.attended),
            note: say('web.pupils.open-note', { open: grade.open }),
          },
        ]}
      />
      {waiting > 0 ? <DrawForm round={round} grade={grade} waiting={waiting} /> : null}
    </Panel>
  );
}

function DrawForm({ round, grade, waiting }: { round: string; grade: WithinGrade; waiting: number }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [choice, setChoice] = useState(firstChoice);
  const isFirst = grade.kept === null;
  const draw = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/within', {
          params: { path: { round } },
          body: {
            grade: grade.grade,
            ...(isFirst ? { design: designOf(choice), sessions: choice.sessions } : {}),
            ...(isFirst && choice.seed.trim() !== '' ? { seed: choice.seed.trim() } : {}),
          },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: withinQuery(round).queryKey }),
  });
  return (
    <div style={{ marginTop: 20 }}>
      <FormGrid
        onSubmit={() => draw.mutate()}
        foot={
          <>
            <Button type="submit" loading={draw.isPending}>
              {say('web.pupils.draw')}
            </Button>
            <span>{say('web.pupils.draw-waiting', { schools: waiting })}</span>
          </>
        }
      >
        {isFirst ? <ChoiceFields choice={choice} onChange={setChoice} /> : null}
      </FormGrid>
      {draw.isError ? <FailureNote failure={draw.error} level={3} /> : null}
      {draw.data && draw.data.warnings.length > 0 ? <ProblemTable problems={draw.data.warnings} /> : null}
    </div>
  );
}

function ChoiceFields(props: { choice: WithinChoice; onChange: (choice: WithinChoice) => void }) {
  const { choice, onChange } = props;
  const { say, sayCode } = useWords();
  const set = (part: Partial<WithinChoice>) => onChange({ ...choice, ...part });
  return (
    <>
      <Select
        label={say('web.pupils.take-what')}
        data={takes.map((take) => ({ value: take, label: sayCode('web.pupils.take-what', take) }))}
        value={choice.take}
        allowDeselect={false}
        onChange={(take) => set({ take: takes.find((one) => one === take) ?? choice.take })}
      />
      {choice.take === 'classes' ? (
        <NumberInput
          label={say('web.pupils.classes-wanted')}
          value={choice.classes}
          min={1}
          max={100}
          onChange={(value) => set({ classes: Number(value) })}
        />
      ) : null}
      {choice.take === 'pupils' ? (
        <NumberInput
          label={say('web.pupils.pupils-wanted')}
          value={choice.pupils}
          min={1}
          max={1000}
          onChange={(value) => set({ pupils: Number(value) })}
        />
      ) : null}
      <TextInput
        label={say('web.pupils.booklets')}
        description={say('web.pupils.booklets-note')}
        value={choice.booklets}
        onChange={(event) => set({ booklets: event.currentTarget.value })}
      />
      <NumberInput
        label={say('web.pupils.sessions')}
        value={choice.sessions}
        min={1}
        max={6}
        onChange={(value) => set({ sessions: Number(value) })}
      />
      <TextInput
        label={say('web.pupils.own-seed')}
        description={say('web.pupils.own-seed-note')}
        value={choice.seed}
        onChange={(event) => set({ seed: event.currentTarget.value })}
      />
    </>
  );
}
