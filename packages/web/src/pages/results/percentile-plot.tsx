import { useCallback } from 'react';
import { roundLimits, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { type Drawing, dot, pixelOf, stroke, together } from '../../charts/custom-shapes.ts';
import type { Palette } from '../../charts/palette.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { type AreaRow, shown } from './area-rows.ts';
import { headHeight, plotGrid, rowAxis, rowHeight } from './row-grid.ts';

/** Values of a row's percentiles from the lowest to the highest; null where one is hidden. */
function valuesOf(area: AreaRow, group: string): (number | null)[] {
  return area.groups.get(group)?.percentiles.map(({ figure }) => shown(figure)?.value ?? null) ?? [];
}

/** The spread of pupils in each area: a thin line from the lowest to the highest percentile, a thick one for the middle half, a dot at the median. */
export function PercentilePlot({ rows, group }: { rows: readonly AreaRow[]; group: string }) {
  const words = useWords();
  const option = useCallback(
    (palette: Palette) => percentileOption(rows, group, palette, words),
    [rows, group, words],
  );
  return (
    <Chart
      message={words.say('web.results.percentiles-message', { areas: rows.length })}
      height={headHeight + rows.length * rowHeight}
      option={option}
    />
  );
}

function percentileOption(rows: readonly AreaRow[], group: string, palette: Palette, words: Words) {
  const spreads = rows.flatMap((area, row) => {
    const values = valuesOf(area, group);
    return values.some((value) => value !== null) ? [{ row, values }] : [];
  });
  const draw = (at: { dataIndex: number }, api: Drawing) => {
    const spread = spreads[at.dataIndex];
    if (!spread) return null;
    const { values, row } = spread;
    const pixel = (index: number) => pixelOf(api, values.at(index) ?? Number.NaN, row);
    // The outer percentiles of a small group are hidden, the inner ones need fewer pupils.
    const isKnown = (...places: number[]) => places.every((index) => values.at(index) != null);
    const middle = (values.length - 1) / 2;
    return together([
      ...(isKnown(0, -1) ? [stroke(pixel(0), pixel(-1), palette.lineStrong, 3)] : []),
      ...(isKnown(1, -2) ? [stroke(pixel(1), pixel(-2), palette.series[0] ?? palette.accent, 9)] : []),
      ...(isKnown(middle) ? [dot(pixel(middle), palette.ink, false, palette.surface, 4.5)] : []),
    ]);
  };
  return {
    grid: plotGrid(),
    xAxis: {
      ...valueAxis(palette, (value) => words.number(value)),
      ...roundLimits(spreads.flatMap(({ values }) => values.filter((value) => value !== null))),
      position: 'top',
    },
    yAxis: rowAxis(rows, palette.line),
    series: [
      {
        type: 'custom',
        renderItem: draw,
        data: spreads.map(({ row, values }) => [values.find((value) => value !== null), row]),
      },
    ],
  };
}
