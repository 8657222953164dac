import type { Numbers } from '../document/numbers.ts';
import type { Axis } from './axis.ts';
import { hairline, ink, muted } from './palette.ts';
import { type Element, line, text } from './shapes.ts';
import { renderSvg } from './svg.ts';

/** Width of the text of a page in points; charts are drawn at this size and never scaled. */
export const chartWidth = 464;

const plotLeft = 128;
const plotRight = 356;
const headHeight = 21;
const rowHeight = 17;
const gapBelowGroup = 6;
const axisHeight = 22;

/** Where a row lies and how a value becomes an x, both in points. */
export interface RowPlace {
  y: number;
  x: (value: number) => number;
}

/** A labelled row; `draw` returns what stands in the plot, `value` is written to the right of it. */
export interface ChartRow {
  label: string;
  value: string;
  strong: boolean;
  draw: (place: RowPlace) => Element[];
}

/** Rows under a heading; `guide` is a value marked by a dashed line through all of them. */
export interface ChartGroup {
  title: string;
  rows: readonly ChartRow[];
  guide?: number;
}

function rowElements(row: ChartRow, y: number, x: (value: number) => number): Element[] {
  const weight = row.strong ? 600 : 400;
  return [
    text(row.label, 0, y, { size: 8.5, colour: ink, weight }),
    ...row.draw({ y, x }),
    text(row.value, plotRight + 14, y, { size: 8.5, colour: row.strong ? ink : muted, weight }),
  ];
}

function axisElements(axis: Axis, x: (value: number) => number, bottom: number, numbers: Numbers): Element[] {
  const elements: Element[] = [];
  const steps = Math.round((axis.max - axis.min) / axis.step);
  for (let index = 0; index <= steps; index++) {
    const value = axis.min + index * axis.step;
    elements.push(line([x(value), 4], [x(value), bottom], { colour: hairline, width: 0.6 }));
    const label = text(numbers.score(value), x(value), bottom + 10, {
      size: 8,
      colour: muted,
      align: 'center',
    });
    elements.push(label);
  }
  return elements;
}

function groupElements(group: ChartGroup, top: number, x: (value: number) => number): Element[] {
  const heading = text(group.title, 0, top + headHeight / 2 + 2, { size: 9, colour: ink, weight: 600 });
  const bottom = top + headHeight + group.rows.length * rowHeight;
  const guide =
    group.guide === undefined
      ? []
      : [
          line([x(group.guide), top + headHeight - 3], [x(group.guide), bottom - 1], {
            colour: muted,
            width: 0.8,
            dashes: [2, 2],
          }),
        ];
  const rows = group.rows.flatMap((row, index) =>
    rowElements(row, top + headHeight + (index + 0.5) * rowHeight, x),
  );
  return [heading, ...guide, ...rows];
}

/** Draws groups of labelled rows over one common axis and returns the SVG text. */
export function drawRows(groups: readonly ChartGroup[], axis: Axis, numbers: Numbers): string {
  const x = (value: number) =>
    plotLeft + ((value - axis.min) / (axis.max - axis.min)) * (plotRight - plotLeft);
  const elements: Element[] = [];
  let top = 0;
  for (const group of groups) {
    elements.push(...groupElements(group, top, x));
    top += headHeight + group.rows.length * rowHeight + gapBelowGroup;
  }
  return drawElements([...axisElements(axis, x, top, numbers), ...elements], top + axisHeight);
}

/** Draws elements (points from the upper left corner) on a sheet of the page's width and returns the SVG text. */
export function drawElements(elements: Element[], height: number): string {
  // ECharts lays out nothing here: the elements already know their places, one custom series draws them all.
  const option = {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: chartWidth },
    yAxis: { type: 'value', show: false, min: 0, max: height, inverse: true },
    series: [{ type: 'custom', data: [[0, 0]], renderItem: () => ({ type: 'group', children: elements }) }],
  };
  return renderSvg(option, chartWidth, height);
}
