import { schoolStates } from '../../api/frame-queries.ts';
import type { Reconciliation } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** How many schools of each region are how far. */
export function RegionStates({ regions }: { regions: Reconciliation['regions'] }) {
  const { say, sayCode, name, number, compare } = useWords();
  if (regions.length === 0) return null;
  const rows = [...regions].sort((a, b) => compare(name(a.names), name(b.names)));
  return (
    <Panel title={say('web.reconciliation.by-region')}>
      <DataTable
        caption={say('web.reconciliation.by-region')}
        rows={rows}
        keyOf={({ code }) => code}
        dense
        columns={[
          {
            key: 'region',
            title: say('web.column.region'),
            head: true,
            wide: true,
            cell: (row) => name(row.names),
          },
          ...schoolStates.map((state) => ({
            key: state,
            title: sayCode('web.school-state', state),
            number: true,
            cell: (row: Reconciliation['regions'][number]) => number(row.counts[state]),
          })),
        ]}
      />
    </Panel>
  );
}
