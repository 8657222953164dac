import { Link } from '@tanstack/react-router';
import type { Round } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The tests of a round: grade, domains, how many items, how many pupils sat them. */
export function TestTable({ round }: { round: Round }) {
  const { say, sayCode, name, number } = useWords();
  return (
    <DataTable
      caption={say('web.tests.title')}
      rows={round.tests}
      keyOf={({ code }) => code}
      columns={[
        {
          key: 'name',
          title: say('web.column.test'),
          head: true,
          wide: true,
          cell: (test) => (
            <>
              <Link to="/rounds/$round/items" params={{ round: round.code }} search={{ test: test.code }}>
                {name(test.names)}
              </Link>{' '}
              {test.ownStructure ? <Tag>{say('web.tests.own-structure')}</Tag> : null}
            </>
          ),
        },
        {
          key: 'domains',
          title: say('web.column.domains'),
          wide: true,
          cell: ({ domains }) => domains.map((domain) => sayCode('web.domain', domain)).join(', '),
        },
        { key: 'items', title: say('web.column.items'), number: true, cell: ({ items }) => number(items) },
        {
          key: 'pupils',
          title: say('web.column.pupils'),
          number: true,
          cell: ({ pupils }) => number(pupils),
        },
      ]}
    />
  );
}
