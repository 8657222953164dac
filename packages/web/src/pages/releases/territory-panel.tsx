import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { releasesQuery } from '../../api/release-queries.ts';
import type { paths } from '../../api.generated.ts';
import { Facts } from '../../elements/facts.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './releases.module.css';
import { TerritoryReportLinks } from './territory-report-links.tsx';

type Releases =
  paths['/api/v1/rounds/{round}/releases']['get']['responses'][200]['content']['application/json'];
type Territory = Releases['territories'][number];
type Step = 'reviewed' | 'released';

const tones = {
  unprepared: 'plain',
  prepared: 'caution',
  reviewed: 'caution',
  released: 'good',
} as const satisfies Record<Territory['state'], string>;

const nextStep = {
  unprepared: null,
  prepared: 'reviewed',
  reviewed: 'released',
  released: null,
} as const satisfies Record<Territory['state'], Step | null>;

/** One territory: how far its reports are, the next step, and the packages of what was released. */
export function TerritoryPanel({ round, territory }: { round: string; territory: Territory }) {
  const { say, name, number, date } = useWords();
  const { state, schools, documents, corrections, last } = territory;
  const step = nextStep[state];
  return (
    <Panel
      title={name(territory.names)}
      aside={<Tag tone={tones[state]}>{say(`web.releases.state.${state}`)}</Tag>}
    >
      <div className={classes.stack}>
        <Facts
          facts={[
            { label: say('web.releases.schools'), value: number(schools) },
            { label: say('web.releases.documents'), value: number(documents) },
            { label: say('web.releases.corrections'), value: number(corrections) },
          ]}
        />
        {last ? (
          <p>
            {say(`web.releases.last.${last.step}`, { date: date(last.at, 'minute'), by: last.by })}
            {last.note === '' ? null : ` ${last.note}`}
          </p>
        ) : null}
        <TerritoryReportLinks round={round} area={territory.code} />
        {step ? <StepForm round={round} area={territory.code} step={step} /> : null}
        {state === 'released' ? <Packages round={round} territory={territory} /> : null}
      </div>
    </Panel>
  );
}

function StepForm({ round, area, step }: { round: string; area: string; step: Step }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const take = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/releases', {
          params: { path: { round } },
          body: { area, step, note },
        }),
      ),
    onSuccess: () => {
      setNote('');
      return queryClient.invalidateQueries({ queryKey: releasesQuery(round).queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
    >
      <Textarea
        label={say('web.releases.note')}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
        mb="sm"
        maw={640}
      />
      <Button type="submit" loading={take.isPending}>
        {say(`web.releases.take.${step}`)}
      </Button>
      {take.isError ? <FailureNote failure={take.error} level={3} /> : null}
    </form>
  );
}

function Packages({ round, territory }: { round: string; territory: Territory }) {
  const { say, name, number } = useWords();
  const address = (area: string) =>
    `/api/v1/rounds/${encodeURIComponent(round)}/reports.zip?area=${encodeURIComponent(area)}`;
  return (
    <>
      <h3>{say('web.releases.packages')}</h3>
      <ul>
        <li>
          <a href={address(territory.code)} download>
            {say('web.releases.whole-territory')}
          </a>
        </li>
        {territory.districts.map((district) => (
          <li key={district.code}>
            <a href={address(district.code)} download>
              {name(district.names)}
            </a>{' '}
            ({number(district.schools)})
          </li>
        ))}
      </ul>
    </>
  );
}
