import type { SchoolData } from '../../api/types.ts';
import { cellWords } from '../../elements/cell-words.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Every correction that a school sent in a round, with what became of it, and when it confirmed its data. */
export function CorrectionHistory({ data }: { data: SchoolData }) {
  const words = useWords();
  const { say, sayCode, date } = words;
  return (
    <Panel title={say('web.school-data.history')}>
      {data.confirmations.map(({ author, at }) => (
        <p key={at}>{say('web.school-data.confirmed-by', { author, at: date(at, 'minute') })}</p>
      ))}
      {data.corrections.length === 0 ? (
        <p>{say('web.school-data.no-history')}</p>
      ) : (
        <DataTable
          caption={say('web.school-data.history')}
          rows={data.corrections}
          keyOf={({ id }) => id}
          dense
          columns={[
            {
              key: 'data',
              title: say('web.column.data'),
              head: true,
              wide: true,
              cell: ({ column }) => sayCode('web.register-column', column),
            },
            { key: 'old', title: say('web.column.old-value'), cell: (row) => cellWords(words, row.oldValue) },
            { key: 'new', title: say('web.column.new-value'), cell: (row) => cellWords(words, row.newValue) },
            {
              key: 'state',
              title: say('web.column.state'),
              cell: ({ state }) => sayCode('web.correction-state', state),
            },
            {
              key: 'decision',
              title: say('web.column.decision'),
              wide: true,
              cell: ({ automatic, decisionReason }) =>
                automatic ? say('web.correction.automatic') : (decisionReason ?? ''),
            },
            {
              key: 'reason',
              title: say('web.column.reason'),
              wide: true,
              minor: true,
              cell: (row) => row.reason,
            },
            { key: 'author', title: say('web.column.author'), minor: true, cell: (row) => row.author },
            {
              key: 'at',
              title: say('web.column.made-at'),
              minor: true,
              cell: (row) => date(row.madeAt, 'minute'),
            },
          ]}
        />
      )}
    </Panel>
  );
}
