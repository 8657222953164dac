import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { WithinSchoolRow } from '../../api/types.ts';
import { withinSchoolsQuery } from '../../api/within-queries.ts';
import { listQuery } from '../../app/search.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { listStates } from './pupils-search.ts';

const route = getRouteApi('/rounds/$round/pupils');

/** The schools of the sample: whose list is there, who was drawn from, how many came. */
export function SchoolList({ round, register }: { round: string; register: string }) {
  const { say, sayCode } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { state } = search;
  const schools = useQuery({
    ...withinSchoolsQuery(round, { ...listQuery(search, 25), ...(state ? { state } : {}) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={say('web.pupils.schools')}
      aside={
        <>
          <Select
            aria-label={say('web.pupils.state')}
            placeholder={say('web.pupils.all-states')}
            data={listStates.map((one) => ({ value: one, label: sayCode('web.pupils.state', one) }))}
            value={state ?? null}
            clearable
            clearButtonProps={{ 'aria-label': say('web.pupils.all-states') }}
            w={210}
            maw="100%"
            onChange={(next) =>
              void navigate({
                search: { ...search, page: undefined, state: listStates.find((one) => one === next) },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <ListFilter
            register={register}
            value={search}
            onChange={(next) =>
              void navigate({ search: { ...next, state }, replace: true, resetScroll: false })
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

function SchoolTable({ round, schools }: { round: string; schools: readonly WithinSchoolRow[] }) {
  const { say, sayCode, name, number } = useWords();
  const figure = (
    key: 'classes' | 'listed' | 'exempt' | 'drawn' | 'attended' | 'open',
    minor = false,
  ): Column<WithinSchoolRow> => ({
    key,
    title: say(`web.pupils.column.${key}`),
    number: true,
    minor,
    cell: ({ counts }) => (counts ? number(counts[key]) : ''),
  });
  const stateOf = ({ counts }: WithinSchoolRow) =>
    counts ? (counts.drawnFrom ? 'drawn' : 'listed') : 'none';
  return (
    <DataTable
      caption={say('web.pupils.schools')}
      rows={schools}
      keyOf={({ code }) => code}
      dense
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (school) => (
            <Link to="/rounds/$round/pupils/$school" params={{ round, school: school.code }}>
              {name(school.names)}
            </Link>
          ),
        },
        { key: 'code', title: say('web.column.code'), cell: (school) => school.code },
        {
          key: 'state',
          title: say('web.pupils.state'),
          cell: (school) => sayCode('web.pupils.state', stateOf(school)),
        },
        figure('classes', true),
        figure('listed'),
        figure('exempt', true),
        figure('drawn'),
        figure('attended'),
        figure('open', true),
      ]}
    />
  );
}
