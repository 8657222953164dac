import type { Numbers } from '../document/numbers.ts';
import { type Figure, isSuppressed } from '../findings/figure.ts';
import { roundAxis } from './axis.ts';
import { type ChartRow, drawRows } from './frame.ts';
import { marks, type Series } from './palette.ts';
import { line, mark } from './shapes.ts';

/** A figure with its label; `withheld` says why it is not shown, when it is not. */
export interface IntervalRow {
  label: string;
  series: Series;
  figure: Figure;
  withheld: string;
}

/** Rows of one domain. */
export interface IntervalGroup {
  title: string;
  rows: readonly IntervalRow[];
}

function chartRow(row: IntervalRow, numbers: Numbers): ChartRow {
  const { figure, label, series } = row;
  const strong = series === 'school';
  if (isSuppressed(figure)) return { label, value: row.withheld, strong: false, draw: () => [] };
  const { colour, shape } = marks[series];
  return {
    label,
    strong,
    value: `${numbers.score(figure.value)} (${numbers.range(figure)})`,
    draw: ({ x, y }) => [
      line([x(figure.low), y], [x(figure.high), y], { colour, width: strong ? 2.6 : 1.8 }),
      mark(shape, x(figure.value), y, colour),
    ],
  };
}

function guideOf(rows: readonly IntervalRow[]): { guide?: number } {
  const nation = rows.find((row) => row.series === 'nation');
  return nation && !isSuppressed(nation.figure) ? { guide: nation.figure.value } : {};
}

/**
 * Dot-and-interval chart: a mark at each estimate, a line over its 95 % interval, the national value as a dashed guide.
 * Returns the SVG text.
 */
export function intervalChart(groups: readonly IntervalGroup[], numbers: Numbers): string {
  const figures = groups.flatMap((group) => group.rows.map((row) => row.figure));
  const ends = figures.flatMap((figure) => (isSuppressed(figure) ? [] : [figure.low, figure.high]));
  const drawn = groups.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => chartRow(row, numbers)),
    ...guideOf(rows),
  }));
  return drawRows(drawn, roundAxis(ends), numbers);
}
