import { useCallback } from 'react';
import type { ScalePage as Scale } from '../../api/types.ts';
import { valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { type Drawing, pixelOf, stroke, together } from '../../charts/custom-shapes.ts';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { placeItems, rowHeight, wrightRange } from './wright-places.ts';

/** Width of one ability bar on the ability scale, as the server makes them. */
const barWidth = 0.5;

/** Persons and items on one scale: bars of pupils to the left, codes of items to the right. */
export function WrightMap({ scale }: { scale: Scale }) {
  const words = useWords();
  const { say, number } = words;
  const option = useCallback((palette: Palette) => wrightOption(scale, palette, words), [scale, words]);
  const range = wrightRange(scale);
  const difficulties = scale.difficulties.map(({ b }) => b);
  return (
    <ChartWithTable
      chart={
        <Chart
          message={say('web.scale.wright-message', {
            mean: number(scale.latent.mean, 2),
            low: number(Math.min(...difficulties), 1),
            high: number(Math.max(...difficulties), 1),
          })}
          height={range.rows * rowHeight + 40}
          option={option}
        />
      }
      table={() => (
        <>
          <PupilTable scale={scale} />
          <DifficultyTable scale={scale} />
        </>
      )}
    />
  );
}

function PupilTable({ scale }: { scale: Scale }) {
  const { say, number, percent } = useWords();
  return (
    <DataTable
      caption={say('web.scale.share-of-pupils')}
      rows={scale.abilities}
      keyOf={({ theta }) => String(theta)}
      dense
      columns={[
        {
          key: 'theta',
          title: say('web.scale.ability-from'),
          head: true,
          number: true,
          cell: ({ theta }) => number(theta, 1),
        },
        {
          key: 'share',
          title: say('web.scale.share-of-pupils'),
          number: true,
          cell: ({ share }) => percent(share, 1),
        },
      ]}
    />
  );
}

function DifficultyTable({ scale }: { scale: Scale }) {
  const { say, number } = useWords();
  return (
    <DataTable
      caption={say('web.column.difficulty')}
      rows={scale.difficulties.toSorted((x, y) => y.b - x.b)}
      keyOf={({ column, step }) => `${column} ${step}`}
      dense
      columns={[
        { key: 'item', title: say('web.column.item'), head: true, cell: ({ column }) => column },
        { key: 'b', title: say('web.column.difficulty'), number: true, cell: ({ b }) => number(b, 2) },
      ]}
    />
  );
}

function wrightOption(scale: Scale, palette: Palette, { number, say }: Words) {
  const range = wrightRange(scale);
  const most = Math.max(...scale.abilities.map(({ share }) => share), 1e-9);
  const bars = scale.abilities.map(({ theta, share }) => [-share / most, theta + barWidth / 2]);
  const items = placeItems(scale.difficulties, range);
  const drawBar = (_: unknown, api: Drawing) => {
    const from = pixelOf(api, 0, api.value(1));
    const to = pixelOf(api, api.value(0), api.value(1));
    return stroke(
      { ...from, x: from.x - 6 },
      { ...to, x: to.x - 6 },
      palette.series[0] ?? '',
      barThickness(range),
    );
  };
  const drawItem = (at: { dataIndex: number }, api: Drawing) => {
    const item = items[at.dataIndex];
    if (!item) return null;
    const start = pixelOf(api, 0, item.at);
    const x = start.x + 10 + item.place * 58;
    return together([
      ...(item.place === 0
        ? [stroke({ ...start, x: start.x }, { ...start, x: start.x + 6 }, palette.inkSoft, 1)]
        : []),
      {
        type: 'text',
        style: { text: item.label, x, y: start.y, fill: palette.ink, verticalAlign: 'middle', fontSize: 12 },
      },
    ]);
  };
  return {
    grid: { left: 52, right: 8, top: 8, bottom: 24 },
    xAxis: { type: 'value', min: -1, max: 1.2, show: false },
    yAxis: {
      ...valueAxis(palette, (value) => number(value)),
      min: range.min,
      max: range.max,
      interval: 1,
      name: say('web.item.ability'),
      nameLocation: 'middle',
      nameGap: 32,
    },
    series: [
      { type: 'custom', renderItem: drawBar, data: bars, silent: true },
      { type: 'custom', renderItem: drawItem, data: items.map(({ at }) => [0, at]), silent: true },
      {
        type: 'line',
        data: [
          [0, range.min],
          [0, range.max],
        ],
        showSymbol: false,
        silent: true,
        lineStyle: { color: palette.lineStrong, width: 1 },
      },
    ],
  };
}

function barThickness({ min, max, rows }: { min: number; max: number; rows: number }): number {
  return Math.max(2, (rows * rowHeight * barWidth) / (max - min) - 2);
}
