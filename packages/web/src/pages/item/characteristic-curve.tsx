import { useCallback } from 'react';
import type { ItemPage } from '../../api/types.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { type Drawing, dot, together } from '../../charts/custom-shapes.ts';
import { Legend } from '../../charts/legend.tsx';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { abilityFrame, pairs, shareAxis } from './curve-frame.ts';
import { probabilityAt } from './probability-at.ts';

/** The model's curve and, against it, the shares observed in groups of pupils of like ability with their intervals. */
export function CharacteristicCurve({ item }: { item: ItemPage }) {
  const words = useWords();
  const { say, number, percent } = words;
  const option = useCallback((palette: Palette) => curveOption(item, palette, words), [item, words]);
  const outside = item.observed.filter(({ theta, low, high }) => {
    const expected = probabilityAt(item.curve, theta);
    return expected !== null && (expected < low || expected > high);
  }).length;
  return (
    <ChartWithTable
      legend={
        <Legend
          entries={[
            { label: say('web.item.model-curve'), colour: 'var(--series-1)', mark: 'line' },
            { label: say('web.item.observed'), colour: 'var(--series-2)', mark: 'dot' },
          ]}
        />
      }
      chart={
        <Chart
          message={say('web.item.curve-message', { code: item.code, groups: item.observed.length, outside })}
          height={380}
          option={option}
        />
      }
      table={() => (
        <DataTable
          caption={say('web.item.observed')}
          rows={item.observed}
          keyOf={({ theta }) => String(theta)}
          dense
          columns={[
            {
              key: 'theta',
              title: say('web.item.ability'),
              head: true,
              number: true,
              cell: (row) => number(row.theta, 2),
            },
            {
              key: 'share',
              title: say('web.item.observed-share'),
              number: true,
              cell: (row) => percent(row.share),
            },
            {
              key: 'interval',
              title: say('web.results.interval'),
              number: true,
              cell: (row) => `${percent(row.low)} – ${percent(row.high)}`,
            },
            {
              key: 'model',
              title: say('web.item.model-share'),
              number: true,
              cell: (row) => {
                const expected = probabilityAt(item.curve, row.theta);
                return expected === null ? '' : percent(expected);
              },
            },
            { key: 'n', title: say('web.column.n'), number: true, cell: (row) => number(row.n) },
          ]}
        />
      )}
    />
  );
}

function curveOption(item: ItemPage, palette: Palette, words: Words) {
  const [line = palette.accent, points = palette.ink] = palette.series;
  const draw = (at: { dataIndex: number }, api: Drawing) => {
    const point = item.observed[at.dataIndex];
    if (!point) return null;
    const pixel = (share: number) => {
      const [x = 0, y = 0] = api.coord([point.theta, share]);
      return { x, y };
    };
    const [from, to] = [pixel(point.low), pixel(point.high)];
    const bar = {
      type: 'line',
      shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
      style: { stroke: points, lineWidth: 2 },
    };
    return together([bar, dot(pixel(point.share), points, true, palette.surface, 4.5)]);
  };
  return {
    ...abilityFrame(palette, words),
    yAxis: shareAxis(palette, words),
    series: [
      {
        type: 'line',
        data: pairs(item.curve.theta, item.curve.probability),
        showSymbol: false,
        silent: true,
        lineStyle: { color: line, width: 2.5 },
      },
      {
        type: 'custom',
        renderItem: draw,
        data: item.observed.map(({ theta, share }) => [theta, share]),
        clip: false,
      },
    ],
  };
}
