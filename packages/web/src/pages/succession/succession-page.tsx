import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { successionQuery } from '../../api/frame-queries.ts';
import type { SuccessionPage as Succession } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { SearchField } from '../../elements/search-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ImportSuccession } from './import-succession.tsx';

const route = getRouteApi('/registers/$register/succession');

/** What became of the schools of earlier registers: the tables in force, their links, and taking another table. */
export function SuccessionPage() {
  const { register } = route.useParams();
  const { search, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { say, number } = useWords();
  const query = { page, pageSize: 50, ...(search === undefined ? {} : { search }) };
  const succession = useQuery({ ...successionQuery(register, query), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead
        title={say('web.succession.title')}
        lead={say('web.succession.lead')}
        above={
          <Link to="/registers/$register" params={{ register }}>
            {register}
          </Link>
        }
      />
      <Panel
        title={say('web.succession.links')}
        lead={succession.data?.tables.map((table) => (
          <span key={table.earlierRegister}>
            {say('web.succession.from-register', {
              register: table.earlierRegister,
              links: number(table.links),
            })}{' '}
          </span>
        ))}
        aside={
          <SearchField
            label={say('web.schools.search')}
            value={search ?? ''}
            onSearch={(text) => void navigate({ search: { search: text || undefined }, replace: true })}
          />
        }
      >
        <Loaded query={succession}>
          {(found) =>
            found.total === 0 ? (
              <Notice title={say('web.succession.none')} level={3} />
            ) : (
              <>
                <LinkTable links={found.links} />
                <Pager {...found} go={(to) => void navigate({ search: { search, page: to } })} />
              </>
            )
          }
        </Loaded>
      </Panel>
      <ImportSuccession register={register} />
    </>
  );
}

function LinkTable({ links }: { links: Succession['links'] }) {
  const { say, sayCode, name, date } = useWords();
  return (
    <DataTable
      caption={say('web.succession.links')}
      rows={links}
      keyOf={({ from, to, earlierRegister }) => `${earlierRegister} ${from} ${to}`}
      dense
      columns={[
        {
          key: 'from',
          title: say('web.succession.from_code'),
          head: true,
          wide: true,
          cell: ({ from, fromNames }) => `${from} · ${name(fromNames)}`,
        },
        {
          key: 'kind',
          title: say('web.succession.kind'),
          cell: ({ kind }) => sayCode('web.succession-kind', kind),
        },
        {
          key: 'to',
          title: say('web.succession.to_code'),
          wide: true,
          cell: ({ to, toNames }) => (to === null ? '' : `${to} · ${toNames ? name(toNames) : ''}`),
        },
        {
          key: 'date',
          title: say('web.succession.date'),
          cell: ({ happenedOn }) =>
            happenedOn === null ? say('web.succession.not-stated') : date(happenedOn, 'numeric'),
        },
        {
          key: 'basis',
          title: say('web.succession.basis'),
          wide: true,
          minor: true,
          cell: ({ basis }) => basis ?? say('web.succession.not-stated'),
        },
      ]}
    />
  );
}
