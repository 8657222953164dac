import type { Expectation, Needed, Plan } from '@sapa/sampling';
import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../../api/queries.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

interface Row {
  name: string;
  expectation: Expectation;
  needed: Needed | undefined;
  other: Expectation | undefined;
}

/** Group by group: schools drawn, the error, the difference that is seen, and the schools that the wanted difference needs. */
export function GroupTable({ register, plans }: { register: string; plans: readonly Plan[] }) {
  const { say, sayCode, name, number, compare } = useWords();
  const [first, second] = plans;
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, name(names)]),
  );
  if (!first || first.groups.length === 0) return null;
  const { difference } = first.assumptions;
  const nameOf = ({ group }: Expectation) => {
    const { column, value } = group ?? { column: '', value: '' };
    return (column === 'region' ? regions.get(value) : undefined) ?? sayCode('web.value', value);
  };
  const rows = first.groups.map(
    (expectation, at): Row => ({
      name: nameOf(expectation),
      expectation,
      needed: first.needed[at],
      other: second?.groups[at],
    }),
  );
  const ordered = first.assumptions.groups.flatMap((column) =>
    rows
      .filter(({ expectation }) => expectation.group?.column === column)
      .sort((a, b) => compare(a.name, b.name)),
  );
  const enough = first.needed.filter(({ schools, planned }) => schools !== null && schools <= planned + 1e-9);
  const wanted = (needed: Needed | undefined) =>
    needed === undefined
      ? ''
      : needed.schools === null
        ? say('web.plan.never', { best: number(needed.best, 1) })
        : number(needed.schools);
  const pair = (key: string, title: string, of: (expectation: Expectation) => string): Column<Row>[] => [
    {
      key,
      title: second ? say('web.plan.column-a', { title }) : title,
      number: true,
      cell: (row) => of(row.expectation),
    },
    ...(second
      ? [
          {
            key: `${key}-b`,
            title: say('web.plan.column-b', { title }),
            number: true,
            cell: (row: Row) => (row.other ? of(row.other) : ''),
          },
        ]
      : []),
  ];
  const compared = first.assumptions.compareWith;
  return (
    <Panel
      title={say('web.plan.by-group', { points: number(difference) })}
      lead={say('web.plan.by-group-lead', {
        enough: enough.length,
        groups: first.groups.length,
        points: number(difference),
      })}
    >
      <DataTable
        caption={say('web.plan.by-group', { points: number(difference) })}
        rows={ordered}
        keyOf={({ expectation }) => `${expectation.group?.column} ${expectation.group?.value}`}
        dense
        columns={[
          { key: 'name', title: say('web.plan.group'), head: true, wide: true, cell: (row) => row.name },
          {
            key: 'eligible',
            title: say('web.column.eligible'),
            number: true,
            minor: true,
            cell: ({ expectation }) => number(expectation.eligible),
          },
          ...pair('schools', say('web.plan.schools'), ({ schools }) => number(schools, 0)),
          ...pair('error', say('web.plan.error'), ({ standardError }) => number(standardError, 1)),
          ...pair('seen', say('web.plan.seen'), ({ detectable }) => {
            const seen = compared === 'rest' ? detectable.rest : detectable.nextRound;
            return seen === null ? '–' : number(seen, 1);
          }),
          {
            key: 'needed',
            title: say('web.plan.needed', { points: number(difference) }),
            number: true,
            cell: ({ needed }) => wanted(needed),
          },
        ]}
      />
    </Panel>
  );
}
