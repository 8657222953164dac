import { Button, Checkbox, MultiSelect, NumberInput, Select } from '@mantine/core';
import { type Assumptions, defaultAssumptions } from '@sapa/sampling';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { planningResultsQuery } from '../../api/queries.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './plan.module.css';

const grades = ['grade4', 'grade9', 'enrolment'] as const;
const groupColumns = ['region', 'territory', 'language', 'kind', 'ownership'] as const;

/** What is assumed about results: stated defaults, what earlier results show, or what the planner sets. */
export function AssumptionFields(props: {
  round: string;
  assumptions: Assumptions;
  onChange: (assumptions: Assumptions) => void;
}) {
  const { round, assumptions, onChange } = props;
  const { say, sayCode } = useWords();
  const set = (part: Partial<Assumptions>) => onChange({ ...assumptions, ...part });
  const options = (codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: sayCode('web.register-column', code) }));
  const share = (field: 'schoolParticipation' | 'pupilParticipation', label: string) => (
    <NumberInput
      label={label}
      value={Math.round(assumptions[field] * 1000) / 10}
      min={1}
      max={100}
      suffix=" %"
      onChange={(value) => set({ [field]: Math.min(1, Math.max(0.01, Number(value) / 100)) })}
    />
  );
  return (
    <Panel title={say('web.plan.assumptions')} lead={say('web.plan.assumptions-lead')}>
      <Source round={round} assumptions={assumptions} onChange={onChange} />
      <div className={classes.fields}>
        <Select
          label={say('web.plan.pupils-column')}
          data={options(grades)}
          value={assumptions.pupils}
          allowDeselect={false}
          onChange={(pupils) => set({ pupils: pupils ?? assumptions.pupils })}
        />
        <NumberInput
          label={say('web.plan.deviation')}
          value={assumptions.standardDeviation}
          min={0.1}
          decimalScale={1}
          onChange={(value) => set({ standardDeviation: Number(value) })}
        />
        <NumberInput
          label={say('web.plan.icc')}
          value={assumptions.intraclassCorrelation}
          min={0}
          max={1}
          step={0.01}
          decimalScale={3}
          onChange={(value) => set({ intraclassCorrelation: Number(value) })}
        />
        {share('schoolParticipation', say('web.plan.school-participation'))}
        {share('pupilParticipation', say('web.plan.pupil-participation'))}
        <NumberInput
          label={say('web.plan.pupils-per-school')}
          placeholder={say('web.plan.all-pupils')}
          value={assumptions.pupilsPerSchool ?? ''}
          min={1}
          onChange={(value) => set({ pupilsPerSchool: value === '' ? null : Number(value) })}
        />
        <NumberInput
          label={say('web.plan.difference')}
          value={assumptions.difference}
          min={0.1}
          decimalScale={1}
          onChange={(value) => set({ difference: Number(value) })}
        />
        <Select
          label={say('web.plan.compare-with')}
          data={(['next-round', 'rest'] as const).map((value) => ({
            value,
            label: say(`web.plan.compare-with.${value}`),
          }))}
          value={assumptions.compareWith}
          allowDeselect={false}
          onChange={(partner) => set({ compareWith: partner === 'rest' ? 'rest' : 'next-round' })}
        />
        <MultiSelect
          label={say('web.plan.groups')}
          data={options(groupColumns)}
          value={assumptions.groups}
          onChange={(groups) => set({ groups })}
        />
        <NumberInput
          label={say('web.plan.sessions')}
          value={assumptions.sessions}
          min={1}
          max={20}
          onChange={(value) => set({ sessions: Number(value) })}
        />
        <Checkbox
          label={say('web.plan.finite')}
          checked={assumptions.finitePopulation}
          onChange={(event) => set({ finitePopulation: event.currentTarget.checked })}
          mt={26}
        />
      </div>
    </Panel>
  );
}

/** Fills deviation, correlation and participation in from results; says where the values come from. */
function Source(props: {
  round: string;
  assumptions: Assumptions;
  onChange: (assumptions: Assumptions) => void;
}) {
  const { round, assumptions, onChange } = props;
  const words = useWords();
  const { say, sayCode, name, number } = words;
  const results = useQuery(planningResultsQuery(round)).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const found = results.find(({ round: of, test, domain }) => `${of}/${test}/${domain}` === chosen);
  const read = useMutation({
    mutationFn: ({ round: of, test, domain }: (typeof results)[number]) =>
      answered(
        api.GET('/api/v1/rounds/{round}/planning/assumptions', {
          params: { path: { round: of }, query: { test, domain } },
        }),
      ),
    onSuccess: ({ spread, schoolParticipation, pupilParticipation }, { grade }) =>
      onChange({
        ...assumptions,
        ...(spread && {
          standardDeviation: Math.round(spread.standardDeviation * 10) / 10,
          intraclassCorrelation: Math.round(spread.intraclassCorrelation * 1000) / 1000,
        }),
        ...(schoolParticipation && { schoolParticipation }),
        ...(pupilParticipation && { pupilParticipation: Math.round(pupilParticipation * 1000) / 1000 }),
        ...(grade === 4 || grade === 9 ? { pupils: `grade${grade}` } : {}),
      }),
  });
  if (results.length === 0) return <p>{say('web.plan.source-none')}</p>;
  const data = results.map(({ round: of, names, testNames, test, domain }) => ({
    value: `${of}/${test}/${domain}`,
    label: [name(names), name(testNames), sayCode('web.domain', domain)].join(' · '),
  }));
  const standard = () => {
    read.reset();
    setChosen(null);
    onChange({ ...defaultAssumptions, groups: assumptions.groups, difference: assumptions.difference });
  };
  return (
    <div style={{ marginBottom: 18 }}>
      <Select
        label={say('web.plan.source')}
        placeholder={say('web.plan.source-default')}
        data={data}
        value={chosen}
        w={560}
        maw="100%"
        onChange={(value) => {
          setChosen(value);
          const next = results.find(({ round: of, test, domain }) => `${of}/${test}/${domain}` === value);
          if (next) read.mutate(next);
        }}
      />
      <p role="status">
        {read.isPending
          ? say('web.loading')
          : read.data && found
            ? say('web.plan.source-taken', {
                pupils: number(read.data.pupils),
                schools: number(read.data.schools),
                grade: found.grade ?? '–',
              })
            : say('web.plan.source-default-note')}
      </p>
      {read.data ? (
        <Button variant="subtle" size="compact-sm" onClick={standard}>
          {say('web.plan.source-reset')}
        </Button>
      ) : null}
      {read.isError ? <FailureNote failure={read.error} level={3} /> : null}
    </div>
  );
}
