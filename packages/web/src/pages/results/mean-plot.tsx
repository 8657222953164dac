import { useCallback } from 'react';
import { roundLimits, tooltip, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { type Drawing, dot, pixelOf, stroke, together } from '../../charts/custom-shapes.ts';
import type { Palette } from '../../charts/palette.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { type AreaRow, type ShownFigure, shown, sideOf } from './area-rows.ts';
import { headHeight, plotGrid, rowAxis, rowHeight } from './row-grid.ts';

interface MeanPoint extends ShownFigure {
  row: number;
  area: string;
  group: number;
}

function pointsOf(rows: readonly AreaRow[], groups: readonly string[]): MeanPoint[] {
  return rows.flatMap((area, row) =>
    groups.flatMap((name, group) => {
      const figure = shown(area.groups.get(name)?.mean);
      return figure ? [{ ...figure, row, area: area.name, group }] : [];
    }),
  );
}

/** Dots with 95 % intervals, one row an area, and the national mean as a line through all of them. */
export function MeanPlot(props: {
  rows: readonly AreaRow[];
  groups: readonly string[];
  nation: number | null;
}) {
  const { rows, groups, nation } = props;
  const words = useWords();
  const points = pointsOf(rows, groups);
  const option = useCallback(
    (palette: Palette) => meanOption(pointsOf(rows, groups), rows, groups.length, nation, palette, words),
    [rows, groups, nation, words],
  );
  const sides = nation === null ? [] : points.map((point) => sideOf(point, nation));
  const count = (side: string) => sides.filter((one) => one === side).length;
  const message = words.say('web.results.plot-message', {
    areas: rows.length,
    nation: nation === null ? '–' : words.number(nation, 0),
    above: count('above'),
    below: count('below'),
  });
  return <Chart message={message} height={headHeight + rows.length * rowHeight} option={option} />;
}

/** Rows of two groups are drawn a little above and below each other. */
function shiftOf(group: number, groups: number): number {
  return (group - (groups - 1) / 2) * 14;
}

function meanOption(
  points: MeanPoint[],
  rows: readonly AreaRow[],
  groups: number,
  nation: number | null,
  palette: Palette,
  words: Words,
) {
  const ends = points.flatMap(({ low, high }) => [low, high]);
  const limits = roundLimits([...ends, ...(nation === null ? [] : [nation])]);
  const draw = (at: { dataIndex: number }, api: Drawing) => {
    const point = points[at.dataIndex];
    if (!point) return null;
    const shift = shiftOf(point.group, groups);
    const colour = groups === 1 ? palette.accent : (palette.series[point.group] ?? palette.accent);
    const told = groups > 1 || nation === null || sideOf(point, nation) !== 'none';
    const pixel = (value: number) => pixelOf(api, value, point.row, shift);
    return together([
      stroke(pixel(point.low), pixel(point.high), colour, 2),
      dot(pixel(point.value), colour, told, palette.surface),
    ]);
  };
  return {
    grid: plotGrid(),
    tooltip: {
      ...tooltip(palette),
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const point = points[dataIndex];
        if (!point) return '';
        const { value, low, high } = point;
        return `${point.area}\n${words.number(value, 1)} (${words.number(low, 1)}–${words.number(high, 1)})`;
      },
    },
    xAxis: { ...valueAxis(palette, (value) => words.number(value)), ...limits, position: 'top' },
    yAxis: rowAxis(rows, palette.line),
    series: [
      {
        type: 'custom',
        renderItem: draw,
        data: points.map(({ value, row }) => [value, row]),
        ...(nation === null ? {} : { markLine: nationLine(nation, palette) }),
      },
    ],
  };
}

function nationLine(nation: number, palette: Palette) {
  return {
    symbol: 'none',
    silent: true,
    label: { show: false },
    lineStyle: { color: palette.ink, width: 1.2, type: [4, 4] },
    data: [{ xAxis: nation }],
  };
}
