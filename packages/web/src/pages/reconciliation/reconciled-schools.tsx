import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reconciledSchoolsQuery, schoolStates } from '../../api/frame-queries.ts';
import type { ReconciledPage } from '../../api/types.ts';
import { listQuery } from '../../app/search.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { StateTag } from '../../elements/state-tag.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/$round/reconciliation');

/** Every school of the round with the state of its data, and the way to its page. */
export function ReconciledSchools({ round, register }: { round: string; register: string }) {
  const { say, sayCode } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { ...listQuery(search), ...(search.state === undefined ? {} : { state: search.state }) };
  const schools = useQuery({ ...reconciledSchoolsQuery(round, query), placeholderData: keepPreviousData });
  return (
    <Panel
      title={say('web.reconciliation.schools')}
      aside={
        <>
          <Select
            aria-label={say('web.column.state')}
            placeholder={say('web.reconciliation.all-states')}
            data={schoolStates.map((state) => ({ value: state, label: sayCode('web.school-state', state) }))}
            value={search.state ?? null}
            clearable
            clearButtonProps={{ 'aria-label': say('web.reconciliation.all-states') }}
            w={220}
            onChange={(state) =>
              void navigate({
                search: { ...search, page: undefined, state: schoolStates.find((one) => one === state) },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <ListFilter
            register={register}
            value={search}
            onChange={(next) =>
              void navigate({ search: { ...next, state: search.state }, replace: true, resetScroll: false })
            }
          />
        </>
      }
    >
      <Loaded query={schools} lines={10}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={say('web.schools.none')} level={3} />
          ) : (
            <>
              <SchoolTable round={round} schools={page.schools} />
              <Pager
                {...page}
                go={(to) => void navigate({ search: { ...search, page: to }, resetScroll: false })}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function SchoolTable({ round, schools }: { round: string; schools: ReconciledPage['schools'] }) {
  const { say, name, number, date } = useWords();
  return (
    <DataTable
      caption={say('web.reconciliation.schools')}
      rows={schools}
      keyOf={({ code }) => code}
      dense
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (row) => (
            <Link to="/rounds/$round/reconciliation/$school" params={{ round, school: row.code }}>
              {name(row.names)}
            </Link>
          ),
        },
        { key: 'code', title: say('web.column.code'), cell: (row) => row.code },
        {
          key: 'district',
          title: say('web.column.district'),
          minor: true,
          cell: (row) => (row.districtNames ? name(row.districtNames) : ''),
        },
        { key: 'state', title: say('web.column.state'), cell: (row) => <StateTag state={row.state} /> },
        {
          key: 'corrections',
          title: say('web.column.new-value'),
          number: true,
          cell: (row) => number(row.waiting + row.accepted + row.rejected),
        },
        {
          key: 'confirmed',
          title: say('web.column.made-at'),
          minor: true,
          cell: (row) => (row.lastConfirmed ? date(row.lastConfirmed, 'minute') : ''),
        },
      ]}
    />
  );
}
