import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { schoolsQuery } from '../../api/result-queries.ts';
import type { TestedSchool } from '../../api/types.ts';
import { listQuery } from '../../app/search.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Pager } from '../../elements/pager.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/$round/schools');

/** The schools of a round: how many pupils were tested, and which reports are there. */
export function SchoolsPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const register = useQuery(roundQuery(round)).data?.registerCode ?? '';
  const schools = useQuery({ ...schoolsQuery(round, listQuery(search)), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead
        title={say('web.schools.title')}
        lead={say('web.schools.lead')}
        actions={
          register === '' ? null : (
            <ListFilter
              register={register}
              value={search}
              onChange={(next) => void navigate({ search: next, replace: true })}
            />
          )
        }
      />
      <p>
        <Link to="/rounds/$round/releases" params={{ round }}>
          {say('web.releases.title')}
        </Link>
      </p>
      <Loaded query={schools} lines={12}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={say('web.schools.none')} level={2}>
              <p>{say('web.schools.none-text')}</p>
            </Notice>
          ) : (
            <>
              <SchoolTable round={round} schools={page.schools} />
              <Pager {...page} go={(to) => void navigate({ search: { ...search, page: to } })} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function SchoolTable({ round, schools }: { round: string; schools: readonly TestedSchool[] }) {
  const { say, name, number } = useWords();
  return (
    <DataTable
      caption={say('web.schools.title')}
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
          key: 'district',
          title: say('web.column.district'),
          minor: true,
          cell: (school) => (school.districtNames ? name(school.districtNames) : ''),
        },
        {
          key: 'pupils',
          title: say('web.column.tested'),
          number: true,
          cell: (school) => number(school.pupils),
        },
        {
          key: 'report',
          title: say('web.column.report'),
          cell: (school) => say(school.hasReport ? 'web.schools.ready' : 'web.schools.not-ready'),
        },
      ]}
    />
  );
}
