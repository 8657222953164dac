import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sampleQuery } from '../../api/queries.ts';
import type { SamplePage } from '../../api/types.ts';
import { listQuery } from '../../app/search.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './sample-list.module.css';

const route = getRouteApi('/rounds/$round/draw');

/** The schools drawn, searchable, with ticket, probability, weight and replacements. */
export function SampleList({ round, register }: { round: string; register: string }) {
  const { say } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sample = useQuery({
    ...sampleQuery(round, listQuery(search, 25)),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      title={say('web.draw.sample')}
      aside={
        <ListFilter
          register={register}
          value={search}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      }
    >
      <Loaded query={sample} lines={10}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={say('web.schools.none')} level={3} />
          ) : (
            <>
              <SampleTable round={round} schools={page.schools} />
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

function SampleTable({ round, schools }: { round: string; schools: SamplePage['schools'] }) {
  const { say, name, number } = useWords();
  return (
    <DataTable
      caption={say('web.draw.sample')}
      rows={schools}
      keyOf={({ code }) => code}
      dense
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (school) =>
            school.hasReport ? (
              <Link to="/rounds/$round/schools/$school" params={{ round, school: school.code }}>
                {name(school.names)}
              </Link>
            ) : (
              name(school.names)
            ),
        },
        { key: 'code', title: say('web.column.code'), cell: (school) => school.code },
        {
          key: 'region',
          title: say('web.column.region'),
          minor: true,
          cell: (school) => (school.regionNames ? name(school.regionNames) : ''),
        },
        {
          key: 'order',
          title: say('web.column.order'),
          number: true,
          cell: (school) => number(school.order),
        },
        {
          key: 'ticket',
          title: say('web.column.ticket'),
          cell: (school) => (
            <code className={classes.ticket} title={school.ticket}>
              {school.ticket.slice(0, 12)}…
            </code>
          ),
        },
        {
          key: 'probability',
          title: say('web.column.probability'),
          number: true,
          cell: (school) => number(school.inclusionProbability, 4),
        },
        {
          key: 'weight',
          title: say('web.column.weight'),
          number: true,
          cell: (school) => number(school.baseWeight, 2),
        },
        {
          key: 'replacements',
          title: say('web.column.replacements'),
          minor: true,
          cell: (school) => school.replacements.join(', '),
        },
      ]}
    />
  );
}
