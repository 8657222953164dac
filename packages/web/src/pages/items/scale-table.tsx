import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import type { ItemList } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The scales of the round: model and reliability of each test and domain. */
export function ScaleTable({ round, list }: { round: string; list: ItemList }) {
  const { say, sayCode, name, number } = useWords();
  const tests = useQuery(roundQuery(round)).data?.tests ?? [];
  const testName = (code: string) => {
    const test = tests.find((one) => one.code === code);
    return test ? name(test.names) : code;
  };
  const share = (value: number | null) => (value === null ? '' : number(value, 2));
  return (
    <DataTable
      caption={say('web.items.scales')}
      rows={list.tests}
      keyOf={({ test, domain }) => `${test} ${domain}`}
      dense
      columns={[
        {
          key: 'domain',
          title: say('web.column.domain'),
          head: true,
          cell: ({ test, domain }) => (
            <Link to="/rounds/$round/scales/$test/$domain" params={{ round, test, domain }}>
              {sayCode('web.domain', domain)}
            </Link>
          ),
        },
        { key: 'test', title: say('web.column.test'), cell: (row) => testName(row.test) },
        { key: 'model', title: say('web.column.model'), cell: (row) => sayCode('web.model', row.model) },
        { key: 'alpha', title: say('web.column.alpha'), number: true, cell: (row) => share(row.alpha) },
        {
          key: 'eap',
          title: say('web.column.reliability'),
          number: true,
          cell: (row) => share(row.reliabilityEap),
        },
        { key: 'persons', title: say('web.column.pupils'), number: true, cell: (row) => number(row.persons) },
      ]}
    />
  );
}
