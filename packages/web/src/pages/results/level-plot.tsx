import { useCallback } from 'react';
import { valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { type Drawing, pixelOf, stroke, together } from '../../charts/custom-shapes.ts';
import type { Palette } from '../../charts/palette.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { type AreaRow, shown } from './area-rows.ts';
import { headHeight, plotGrid, rowAxis, rowHeight } from './row-grid.ts';

function sharesOf(area: AreaRow, group: string): number[] {
  const all = area.groups.get(group)?.levels.map(({ figure }) => shown(figure)?.value ?? null) ?? [];
  return all.includes(null) ? [] : all.filter((value) => value !== null);
}

/** The share of pupils at each level, lowest level first, one bar an area. */
export function LevelPlot({ rows, group }: { rows: readonly AreaRow[]; group: string }) {
  const words = useWords();
  const option = useCallback(
    (palette: Palette) => levelOption(rows, group, palette, words),
    [rows, group, words],
  );
  return (
    <Chart
      message={words.say('web.results.levels-message', { areas: rows.length })}
      height={headHeight + rows.length * rowHeight}
      option={option}
    />
  );
}

function levelOption(rows: readonly AreaRow[], group: string, palette: Palette, words: Words) {
  const bars = rows
    .map((area, row) => ({ row, shares: sharesOf(area, group) }))
    .filter(({ shares }) => shares.length > 0);
  const draw = (at: { dataIndex: number }, api: Drawing) => {
    const bar = bars[at.dataIndex];
    if (!bar) return null;
    let from = 0;
    const parts = bar.shares.map((share, level) => {
      const to = from + share;
      const part = stroke(
        pixelOf(api, from, bar.row),
        pixelOf(api, to, bar.row),
        palette.levels[level] ?? palette.inkSoft,
        20,
      );
      from = to;
      return part;
    });
    return together(parts);
  };
  return {
    grid: plotGrid(),
    xAxis: {
      ...valueAxis(palette, (share) => words.percent(share, 0)),
      min: 0,
      max: 1,
      interval: 0.25,
      position: 'top',
    },
    yAxis: rowAxis(rows, palette.line),
    series: [{ type: 'custom', renderItem: draw, data: bars.map(({ row }) => [0, row]) }],
  };
}
