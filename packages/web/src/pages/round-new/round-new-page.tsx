import { Button, NumberInput, Radio, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { registersQuery, roundsQuery } from '../../api/queries.ts';
import type { RegisterSummary, RoundSummary } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { NamesFields } from '../../elements/names-fields.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/new');

const purposes = ['monitoring', 'assessment'] as const satisfies readonly RoundSummary['purpose'][];
type Purpose = (typeof purposes)[number];

/** A new round from a register; its frame and its draw follow on their own pages. */
export function RoundNewPage() {
  const { say } = useWords();
  const registers = useQuery(registersQuery);
  return (
    <>
      <PageHead title={say('web.round-new.title')} lead={say('web.round-new.lead')} />
      <Loaded query={registers}>
        {(list) =>
          list.length > 0 ? (
            <RoundForm registers={list} />
          ) : (
            <Notice title={say('web.home.no-registers')} level={2}>
              <p>{say('web.home.no-rounds-text')}</p>
            </Notice>
          )
        }
      </Loaded>
    </>
  );
}

function RoundForm({ registers }: { registers: readonly RegisterSummary[] }) {
  const { say, name } = useWords();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { register: asked } = route.useSearch();
  const [registerCode, setRegisterCode] = useState(asked ?? registers[0]?.code ?? '');
  const [code, setCode] = useState('');
  const [year, setYear] = useState(new Date().getFullYear());
  const [names, setNames] = useState({ kk: '', ru: '', en: '' });
  const [purpose, setPurpose] = useState<Purpose>('monitoring');
  const create = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/rounds', { body: { code, names, year, registerCode, purpose } })),
    onSuccess: async (round) => {
      await queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey });
      await navigate({ to: '/rounds/$round/frame', params: { round: round.code } });
    },
  });
  return (
    <>
      <FormGrid
        onSubmit={() => create.mutate()}
        foot={
          <Button type="submit" loading={create.isPending}>
            {say('web.round-new.create')}
          </Button>
        }
      >
        <Select
          label={say('web.round-new.register')}
          data={registers.map((register) => ({ value: register.code, label: name(register.names) }))}
          value={registerCode}
          allowDeselect={false}
          onChange={(chosen) => setRegisterCode(chosen ?? registerCode)}
        />
        <NumberInput
          label={say('web.round-new.year')}
          value={year}
          min={1991}
          max={2100}
          hideControls
          onChange={(value) => setYear(Number(value))}
        />
        <TextInput
          label={say('web.field.code')}
          description={say('web.field.code-note')}
          value={code}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
          required
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NamesFields names={names} onChange={setNames} />
        <Radio.Group
          label={say('web.round-new.purpose')}
          description={say('web.round-new.purpose-note')}
          value={purpose}
          onChange={(chosen) => setPurpose(purposes.find((one) => one === chosen) ?? purpose)}
        >
          {purposes.map((one) => (
            <Radio key={one} value={one} label={say(`web.purpose.${one}`)} mb="xs" />
          ))}
        </Radio.Group>
      </FormGrid>
      {create.isError ? <FailureNote failure={create.error} /> : null}
    </>
  );
}
