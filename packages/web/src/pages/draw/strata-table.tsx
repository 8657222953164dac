import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../../api/queries.ts';
import type { Draw } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useStratumWords } from '../../elements/stratum-words.ts';
import { useWords } from '../../words/use-words.tsx';
import { stratumColumnsOf } from './stratum-columns.ts';

/** Every stratum with its schools, how many were drawn, and which strata were merged into it. */
export function StrataTable({ register, draw }: { register: string; draw: Draw }) {
  const { say, sayCode, name: nameOf, number, percent } = useWords();
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, nameOf(names)]),
  );
  const stratumWords = useStratumWords(register);
  const valueText = (column: string, value: string) =>
    (column === 'region' ? regions.get(value) : undefined) ?? sayCode('web.value', value);
  const merged = draw.strata.some(({ mergedFrom }) => mergedFrom.length > 0)
    ? [
        {
          key: 'merged',
          title: say('web.column.merged'),
          wide: true,
          minor: true,
          cell: ({ mergedFrom }: Draw['strata'][number]) => mergedFrom.map(stratumWords).join('; '),
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
            cell: (stratum) => {
              const parts = stratumColumnsOf(draw.design, stratum).map(([column, values]) =>
                values.map((value) => valueText(column, value)).join(' + '),
              );
              return parts.length > 0 ? parts.join(' · ') : stratum.name;
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
