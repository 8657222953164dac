import { useCallback } from 'react';
import type { ItemPage } from '../../api/types.ts';
import { roundLimits, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { abilityFrame, pairs } from './curve-frame.ts';

/** Where on the ability scale the item measures best. */
export function InformationCurve({ item }: { item: ItemPage }) {
  const words = useWords();
  const { say, number } = words;
  const { theta, value } = item.information;
  const option = useCallback(
    (palette: Palette) => ({
      ...abilityFrame(palette, words),
      yAxis: {
        ...valueAxis(palette, (shown) => words.number(shown)),
        ...roundLimits([0, ...item.information.value]),
      },
      series: [
        {
          type: 'line',
          data: pairs(item.information.theta, item.information.value),
          showSymbol: false,
          silent: true,
          lineStyle: { color: palette.series[0], width: 2 },
        },
      ],
    }),
    [item, words],
  );
  const best = theta[value.indexOf(Math.max(...value))];
  const rows = theta
    .map((at, index) => ({ at, value: value[index] ?? 0 }))
    .filter((_, index) => index % 4 === 0);
  return (
    <ChartWithTable
      chart={
        <Chart
          message={say('web.item.information-message', { theta: best === undefined ? '–' : number(best, 1) })}
          height={260}
          option={option}
        />
      }
      table={() => (
        <DataTable
          caption={say('web.item.information')}
          rows={rows}
          keyOf={({ at }) => String(at)}
          dense
          columns={[
            {
              key: 'theta',
              title: say('web.item.ability'),
              head: true,
              number: true,
              cell: ({ at }) => number(at, 1),
            },
            {
              key: 'value',
              title: say('web.item.information'),
              number: true,
              cell: (row) => number(row.value, 3),
            },
          ]}
        />
      )}
    />
  );
}
