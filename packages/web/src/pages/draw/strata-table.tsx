import type { Draw } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Every stratum with its schools, how many were drawn, and which strata were merged into it. */
export function StrataTable({ draw }: { draw: Draw }) {
  const { say, sayCode, number, percent } = useWords();
  const merged = draw.strata.some(({ mergedFrom }) => mergedFrom.length > 0)
    ? [
        {
          key: 'merged',
          title: say('web.column.merged'),
          wide: true,
          minor: true,
          cell: ({ mergedFrom }: Draw['strata'][number]) => mergedFrom.join('; '),
        },
      ]
    : [];
  return (
    <Panel title={say('web.draw.strata')} lead={merged.length > 0 ? say('web.draw.strata-lead') : undefined}>
      <DataTable
        caption={say('web.draw.strata')}
        rows={draw.strata}
        keyOf={({ name }) => name}
        dense
        columns={[
          {
            key: 'name',
            title: say('web.column.stratum'),
            head: true,
            wide: true,
            cell: ({ values, name }) => {
              const parts = Object.values(values).map((several) =>
                several.map((value) => sayCode('web.value', value)).join(' + '),
              );
              return parts.length > 0 ? parts.join(' · ') : name;
            },
          },
          {
            key: 'eligible',
            title: say('web.column.eligible'),
            number: true,
            cell: (row) => number(row.eligible),
          },
          { key: 'drawn', title: say('web.column.drawn'), number: true, cell: (row) => number(row.drawn) },
          {
            key: 'share',
            title: say('web.column.share'),
            number: true,
            cell: (row) => (row.eligible > 0 ? percent(row.drawn / row.eligible) : ''),
          },
          ...merged,
        ]}
      />
    </Panel>
  );
}
