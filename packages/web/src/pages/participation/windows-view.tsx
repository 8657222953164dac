import { Button, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { windowsQuery } from '../../api/participation-queries.ts';
import { regionsQuery } from '../../api/queries.ts';
import type { TestingWindow } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** When is tested: the round's window, and the regions that have another one with its reason. */
export function WindowsView({ round, register }: { round: string; register: string }) {
  const { say, sayCode, name, date } = useWords();
  const windows = useQuery(windowsQuery(round));
  return (
    <>
      <Panel title={say('web.window.title')} lead={say('web.window.lead')}>
        <Loaded query={windows}>
          {(found) =>
            found.length === 0 ? (
              <Notice title={say('web.window.none')} level={3} />
            ) : (
              <DataTable<TestingWindow>
                caption={say('web.window.title')}
                rows={found}
                keyOf={({ area }) => area ?? ''}
                columns={[
                  {
                    key: 'area',
                    title: say('web.column.region'),
                    head: true,
                    wide: true,
                    cell: ({ names }) => (names ? name(names) : say('web.window.whole')),
                  },
                  {
                    key: 'opens',
                    title: say('web.window.opens'),
                    cell: ({ opens }) => date(opens, 'numeric'),
                  },
                  {
                    key: 'closes',
                    title: say('web.window.closes'),
                    cell: ({ closes }) => date(closes, 'numeric'),
                  },
                  {
                    key: 'reason',
                    title: say('participation.column.reason'),
                    wide: true,
                    cell: ({ reason }) => (reason ? sayCode('participation.reason', reason) : ''),
                  },
                ]}
              />
            )
          }
        </Loaded>
      </Panel>
      <WindowForm round={round} register={register} />
    </>
  );
}

const nobody = { area: null as string | null, opens: '', closes: '', reason: '' };

function WindowForm({ round, register }: { round: string; register: string }) {
  const { say, name, compare } = useWords();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(nobody);
  const regions = useQuery(regionsQuery(register)).data ?? [];
  const options = regions
    .map(({ code, names }) => ({ value: code, label: name(names) }))
    .sort((a, b) => compare(a.label, b.label));
  const set = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/windows', {
          params: { path: { round } },
          body: {
            area: draft.area,
            days: { opens: draft.opens, closes: draft.closes },
            reason: draft.reason.trim() || null,
          },
        }),
      ),
    onSuccess: async () => {
      setDraft(nobody);
      await queryClient.invalidateQueries({ queryKey: ['rounds', round, 'participation'] });
    },
  });
  return (
    <Panel title={say('web.window.set')}>
      <FormGrid
        onSubmit={() => set.mutate()}
        foot={
          <Button type="submit" loading={set.isPending} disabled={draft.opens === '' || draft.closes === ''}>
            {say('web.participation.save')}
          </Button>
        }
      >
        <Select
          label={say('web.column.region')}
          placeholder={say('web.window.whole')}
          data={options}
          value={draft.area}
          clearable
          clearButtonProps={{ 'aria-label': say('web.window.whole') }}
          onChange={(area) => setDraft({ ...draft, area })}
        />
        <TextInput
          type="date"
          label={say('web.window.opens')}
          value={draft.opens}
          onChange={(event) => setDraft({ ...draft, opens: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={say('web.window.closes')}
          value={draft.closes}
          onChange={(event) => setDraft({ ...draft, closes: event.currentTarget.value })}
        />
        <TextInput
          label={say('participation.column.reason')}
          required={draft.area !== null}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
      </FormGrid>
      {set.isError ? <FailureNote failure={set.error} level={3} /> : null}
    </Panel>
  );
}
