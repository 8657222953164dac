import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import { waitingCorrectionsQuery } from '../../api/frame-queries.ts';
import type { WaitingPage } from '../../api/types.ts';
import { cellWords } from '../../elements/cell-words.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

type Waiting = WaitingPage['schools'][number];
type Decide = (decisions: { id: string; accepted: boolean; reason?: string }[]) => void;

/** What schools ask to have corrected, with the decision on each. */
export function WaitingCorrections({ round, frozen }: { round: string; frozen: boolean }) {
  const { say, number } = useWords();
  const queryClient = useQueryClient();
  const waiting = useQuery(waitingCorrectionsQuery(round));
  const decide = useMutation({
    mutationFn: (decisions: Parameters<Decide>[0]) => {
      const params = { path: { round } };
      return answered(
        api.POST('/api/v1/rounds/{round}/reconciliation/decisions', { params, body: { decisions } }),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round, 'reconciliation'] }),
  });
  return (
    <Panel title={say('web.reconciliation.waiting')}>
      <Loaded query={waiting}>
        {({ schools, total }) =>
          total === 0 ? (
            <p>{say('web.reconciliation.none-waiting')}</p>
          ) : (
            <>
              <WaitingTable corrections={schools} frozen={frozen} decide={decide.mutate} />
              <Group mt="md">
                {frozen ? null : (
                  <Button
                    loading={decide.isPending}
                    onClick={() => decide.mutate(schools.map(({ id }) => ({ id, accepted: true })))}
                  >
                    {say('web.correction.accept-page')}
                  </Button>
                )}
                <span>
                  {say('web.pager.range', { first: 1, last: schools.length, total: number(total) })}
                </span>
              </Group>
            </>
          )
        }
      </Loaded>
      {decide.isError ? <FailureNote failure={decide.error} level={3} /> : null}
    </Panel>
  );
}

function WaitingTable(props: { corrections: readonly Waiting[]; frozen: boolean; decide: Decide }) {
  const { corrections, frozen, decide } = props;
  const words = useWords();
  const { say, sayCode, name, date } = words;
  const decision = frozen
    ? []
    : [
        {
          key: 'decision',
          title: say('web.column.decision'),
          cell: (row: Waiting) => <Decision correction={row} decide={decide} />,
        },
      ];
  return (
    <DataTable
      caption={say('web.reconciliation.waiting')}
      rows={corrections}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (row) => name(row.names),
        },
        { key: 'code', title: say('web.column.code'), minor: true, cell: (row) => row.code },
        {
          key: 'data',
          title: say('web.column.data'),
          wide: true,
          cell: (row) => sayCode('web.register-column', row.column),
        },
        { key: 'old', title: say('web.column.old-value'), cell: (row) => cellWords(words, row.oldValue) },
        {
          key: 'new',
          title: say('web.column.new-value'),
          cell: (row) => <b>{cellWords(words, row.newValue)}</b>,
        },
        ...decision,
        { key: 'reason', title: say('web.column.reason'), wide: true, cell: (row) => row.reason },
        {
          key: 'author',
          title: say('web.column.author'),
          minor: true,
          wide: true,
          cell: (row) => row.author,
        },
        {
          key: 'at',
          title: say('web.column.made-at'),
          minor: true,
          cell: (row) => date(row.madeAt, 'minute'),
        },
      ]}
    />
  );
}

function Decision({ correction, decide }: { correction: Waiting; decide: Decide }) {
  const { say, sayCode, name } = useWords();
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const { id } = correction;
  const of = {
    school: name(correction.names),
    column: sayCode('web.register-column', correction.column),
  };
  if (!rejecting) {
    return (
      <Group gap="xs" wrap="nowrap">
        <Button
          size="compact-sm"
          aria-label={say('web.correction.accept-of', of)}
          onClick={() => decide([{ id, accepted: true }])}
        >
          {say('web.correction.accept')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('web.correction.reject-of', of)}
          onClick={() => setRejecting(true)}
        >
          {say('web.correction.reject')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        size="xs"
        aria-label={say('web.correction.reason-of-rejection')}
        placeholder={say('web.correction.reason-of-rejection')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={reason.trim() === ''}
        onClick={() => decide([{ id, accepted: false, reason }])}
      >
        {say('web.correction.reject')}
      </Button>
    </Group>
  );
}
