import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { exclusionsQuery } from '../../api/queries.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/$round/frame');

/** The schools that a rule took out, each with the first rule and all rules that hit it. */
export function ExcludedSchools({ round, rules }: { round: string; rules: readonly string[] }) {
  const { say, sayCode, name } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { page: search.page ?? 1, ...(search.rule === undefined ? {} : { rule: search.rule }) };
  const excluded = useQuery({ ...exclusionsQuery(round, query), placeholderData: keepPreviousData });
  return (
    <Panel
      title={say('web.frame.excluded-schools')}
      aside={
        <Select
          aria-label={say('web.column.rule')}
          placeholder={say('web.frame.all-rules')}
          data={rules.map((rule) => ({ value: rule, label: sayCode('web.rule', rule) }))}
          value={search.rule ?? null}
          clearable
          clearButtonProps={{ 'aria-label': say('web.frame.all-rules') }}
          w={300}
          maw="100%"
          onChange={(rule) =>
            void navigate({ search: { rule: rule ?? undefined }, replace: true, resetScroll: false })
          }
        />
      }
    >
      <Loaded query={excluded}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={say('web.schools.none')} level={3} />
          ) : (
            <>
              <DataTable
                caption={say('web.frame.excluded-schools')}
                rows={page.schools}
                keyOf={({ code }) => code}
                dense
                columns={[
                  {
                    key: 'name',
                    title: say('web.column.name'),
                    head: true,
                    wide: true,
                    cell: (row) => name(row.names),
                  },
                  { key: 'code', title: say('web.column.code'), cell: (row) => row.code },
                  {
                    key: 'rule',
                    title: say('web.column.rule'),
                    wide: true,
                    cell: (row) => sayCode('web.rule', row.rule),
                  },
                  {
                    key: 'all',
                    title: say('web.column.all-rules'),
                    wide: true,
                    minor: true,
                    cell: (row) => row.allRules.map((rule) => sayCode('web.rule', rule)).join('; '),
                  },
                ]}
              />
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
