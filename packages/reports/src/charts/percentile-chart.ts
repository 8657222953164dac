import type { Numbers } from '../document/numbers.ts';
import type { PercentilePoints } from '../findings/domain.ts';
import { isSuppressed, type Suppressed } from '../findings/figure.ts';
import { roundAxis } from './axis.ts';
import { type ChartRow, drawRows, type RowPlace } from './frame.ts';
import { marks, type Series } from './palette.ts';
import { bar, type Element, line } from './shapes.ts';

/** Percentiles with their label. */
export interface PercentileRow {
  label: string;
  series: Series;
  points: PercentilePoints | Suppressed;
  withheld: string;
}

/** Rows of one domain. */
export interface PercentileGroup {
  title: string;
  rows: readonly PercentileRow[];
}

const thickness = 9;

function drawBars(points: PercentilePoints, series: Series, { x, y }: RowPlace): Element[] {
  const { colour } = marks[series];
  const top = y - thickness / 2;
  const span = (from: number, to: number, opacity: number) =>
    bar([x(from), top, x(to) - x(from), thickness], colour, opacity);
  return [
    span(points[10], points[90], 0.3),
    span(points[25], points[75], 1),
    line([x(points[50]), top], [x(points[50]), top + thickness], { colour: '#FFFFFF', width: 1.6 }),
  ];
}

function chartRow(row: PercentileRow, numbers: Numbers): ChartRow {
  const { label, points, series } = row;
  if (isSuppressed(points)) return { label, value: row.withheld, strong: false, draw: () => [] };
  const value = `${numbers.score(points[10])} · ${numbers.score(points[50])} · ${numbers.score(points[90])}`;
  return { label, value, strong: series === 'school', draw: (place) => drawBars(points, series, place) };
}

/**
 * Percentile bars: pale from the 10th to the 90th percentile, full from the 25th to the 75th, a white line at the
 * median. Returns the SVG text.
 */
export function percentileChart(groups: readonly PercentileGroup[], numbers: Numbers): string {
  const shown = groups.flatMap((group) => group.rows.map((row) => row.points));
  const ends = shown.flatMap((points) => (isSuppressed(points) ? [] : [points[10], points[90]]));
  const drawn = groups.map(({ title, rows }) => ({ title, rows: rows.map((row) => chartRow(row, numbers)) }));
  return drawRows(drawn, roundAxis(ends), numbers);
}
