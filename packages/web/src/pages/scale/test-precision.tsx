import { useCallback } from 'react';
import type { ScalePage as Scale } from '../../api/types.ts';
import { roundLimits, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { Legend } from '../../charts/legend.tsx';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { abilityFrame } from '../item/curve-frame.ts';

/** Errors above this are drawn at it: where the test tells nothing, the curve would run out of the picture. */
const largestError = 2;

/** Information of the whole test along the ability scale, and the error of measurement that follows from it. */
export function TestPrecision({ scale }: { scale: Scale }) {
  const words = useWords();
  const { say, number } = words;
  const { theta, value, error } = scale.information;
  const option = useCallback((palette: Palette) => precisionOption(scale, palette, words), [scale, words]);
  const best = value.indexOf(Math.max(...value));
  const rows = theta.map((at, index) => ({ at, value: value[index] ?? 0, error: error[index] ?? null }));
  return (
    <ChartWithTable
      legend={
        <Legend
          entries={[
            { label: say('web.scale.test-information'), colour: 'var(--series-1)', mark: 'line' },
            { label: say('web.scale.error'), colour: 'var(--series-2)', mark: 'dashed' },
          ]}
        />
      }
      chart={
        <Chart
          message={say('web.scale.information-message', {
            theta: number(theta[best] ?? 0, 1),
            error: number(error[best] ?? 0, 2),
          })}
          height={280}
          option={option}
        />
      }
      table={() => (
        <DataTable
          caption={say('web.scale.information')}
          rows={rows.filter((_, index) => index % 5 === 0)}
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
              title: say('web.scale.test-information'),
              number: true,
              cell: (row) => number(row.value, 2),
            },
            {
              key: 'error',
              title: say('web.scale.error'),
              number: true,
              cell: (row) => (row.error === null ? '' : number(row.error, 2)),
            },
          ]}
        />
      )}
    />
  );
}

function precisionOption({ information }: Scale, palette: Palette, words: Words) {
  const { theta, value, error } = information;
  const errors = theta.flatMap((at, index) => {
    const found = error[index];
    return found === null || found === undefined || found > largestError ? [] : [[at, found]];
  });
  const line = { type: 'line', showSymbol: false, silent: true };
  return {
    ...abilityFrame(palette, words),
    yAxis: {
      ...valueAxis(palette, (shown) => words.number(shown)),
      ...roundLimits([0, ...value, ...errors.map(([, at]) => at ?? 0)]),
    },
    series: [
      {
        ...line,
        data: theta.map((at, index) => [at, value[index]]),
        lineStyle: { color: palette.series[0], width: 2 },
      },
      { ...line, data: errors, lineStyle: { color: palette.series[1], width: 2, type: 'dashed' } },
    ],
  };
}
