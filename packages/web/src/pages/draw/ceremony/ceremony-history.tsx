import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ceremoniesQuery } from '../../../api/queries.ts';
import { DataTable } from '../../../elements/data-table.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';

/** All ceremonies of a round where there is more than one; each can still be read and checked. */
export function CeremonyHistory({ round }: { round: string }) {
  const { say, date } = useWords();
  const { data = [] } = useQuery(ceremoniesQuery(round));
  if (data.length < 2) return null;
  return (
    <Panel title={say('web.ceremony.history')} lead={say('web.ceremony.history-lead')}>
      <DataTable
        caption={say('web.ceremony.history')}
        rows={data}
        keyOf={({ ceremony }) => String(ceremony)}
        columns={[
          {
            key: 'number',
            title: say('web.verify.ceremony'),
            head: true,
            cell: ({ ceremony, supersededBy }) => (
              <Link
                to="/rounds/$round/verify"
                params={{ round }}
                search={supersededBy === null ? {} : { ceremony }}
              >
                {say('web.ceremony.number', { number: String(ceremony) })}
              </Link>
            ),
          },
          {
            key: 'state',
            title: say('web.ceremony.state'),
            wide: true,
            cell: ({ state, supersededBy }) =>
              `${say(`web.ceremony-state.${state}`)} · ${say(supersededBy === null ? 'web.ceremony.current' : 'web.ceremony.replaced')}`,
          },
          {
            key: 'opened',
            title: say('web.ceremony.opened'),
            cell: ({ openedAt }) => date(openedAt, 'minute'),
          },
          {
            key: 'reason',
            title: say('web.ceremony.reason'),
            wide: true,
            cell: ({ reason }) => reason ?? say('web.ceremony.first'),
          },
        ]}
      />
    </Panel>
  );
}
