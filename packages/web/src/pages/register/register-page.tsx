import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { registerSchoolsQuery, registersQuery } from '../../api/queries.ts';
import { listQuery } from '../../app/search.ts';
import { DemoBanner } from '../../elements/demo-banner.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RegisterTable } from './register-table.tsx';

const route = getRouteApi('/registers/$register');

/** A register: its schools, searchable, and the way to a round drawn from it. */
export function RegisterPage() {
  const { register: code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { say, name, number } = useWords();
  const register = useQuery(registersQuery).data?.find((one) => one.code === code);
  const schools = useQuery({
    ...registerSchoolsQuery(code, listQuery(search)),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {register?.isDemo ? <DemoBanner /> : null}
      <PageHead
        title={register ? name(register.names) : code}
        lead={
          register
            ? say('web.register.lead', { schools: register.schools, regions: register.regions })
            : undefined
        }
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/registers/$register/succession" params={{ register: code }} {...props} />
              )}
            >
              {say('web.succession.to')}
            </Button>
            <Button renderRoot={(props) => <Link to="/rounds/new" search={{ register: code }} {...props} />}>
              {say('web.register.new-round')}
            </Button>
          </>
        }
      />
      <Panel
        title={say('web.register.schools')}
        aside={
          <ListFilter
            register={code}
            value={search}
            onChange={(next) => void navigate({ search: next, replace: true })}
          />
        }
      >
        <Loaded query={schools} lines={10}>
          {(page) =>
            page.total === 0 ? (
              <Notice title={say('web.schools.none')} level={3} />
            ) : (
              <>
                <RegisterTable
                  schools={page.schools}
                  caption={say('web.register.caption', { total: number(page.total) })}
                />
                <Pager {...page} go={(to) => void navigate({ search: { ...search, page: to } })} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}
