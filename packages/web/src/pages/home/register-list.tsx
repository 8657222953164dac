import { Link } from '@tanstack/react-router';
import type { RegisterSummary } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The registers with how many schools and regions they hold. */
export function RegisterList({ registers }: { registers: readonly RegisterSummary[] }) {
  const { say, name, number, date } = useWords();
  return (
    <DataTable
      caption={say('web.home.registers')}
      rows={registers}
      keyOf={({ code }) => code}
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (register) => (
            <>
              <Link to="/registers/$register" params={{ register: register.code }}>
                {name(register.names)}
              </Link>{' '}
              {register.isDemo ? <Tag tone="caution">{say('web.demo.short')}</Tag> : null}
            </>
          ),
        },
        {
          key: 'schools',
          title: say('web.column.schools'),
          number: true,
          cell: (row) => number(row.schools),
        },
        {
          key: 'regions',
          title: say('web.column.regions'),
          number: true,
          cell: (row) => number(row.regions),
        },
        {
          key: 'created',
          title: say('web.column.created'),
          number: true,
          minor: true,
          cell: (row) => date(row.createdAt, 'numeric'),
        },
      ]}
    />
  );
}
