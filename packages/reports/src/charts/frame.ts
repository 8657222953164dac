import type { Numbers } from '../document/numbers.ts';
import type { Axis } from './axis.ts';
import { hairline, ink, muted } from './palette.ts';
import { type Element, line, text } from './shapes.ts';

/** Width of the text of a page in points; charts are drawn at this size and never scaled. */
export const chartWidth = 464;

/** Left end of the plot, in points. */
export const plotLeft = 140;
const plotRight = 356;
const headHeight = 19;
const rowHeight = 14;
const gapBelowGroup = 6;
const axisHeight = 14;

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

interface Scale {
  ticks: readonly number[];
  x: (value: number) => number;
}

function scaleOf(axis: Axis): Scale {
  const steps = Math.round((axis.max - axis.min) / axis.step);
  return {
    ticks: Array.from({ length: steps + 1 }, (_, index) => axis.min + index * axis.step),
    x: (value) => plotLeft + ((value - axis.min) / (axis.max - axis.min)) * (plotRight - plotLeft),
  };
}

function gridElements({ ticks, x }: Scale, top: number, bottom: number): Element[] {
  return ticks.map((tick) => line([x(tick), top], [x(tick), bottom], { colour: hairline, width: 0.6 }));
}

function tickLabels({ ticks, x }: Scale, y: number, numbers: Numbers): Element[] {
  return ticks.map((tick) =>
    text(numbers.score(tick), x(tick), y, { size: 8, colour: muted, align: 'center' }),
  );
}

// The grid stays beside the rows: it must not run through the words of a heading.
function groupElements(group: ChartGroup, top: number, scale: Scale): Element[] {
  const { x } = scale;
  const rowsTop = top + headHeight;
  const bottom = rowsTop + group.rows.length * rowHeight;
  const guide = { colour: muted, width: 0.8, dashes: [2, 2] };
  return [
    text(group.title, 0, top + headHeight / 2 + 1, { size: 9, colour: ink, weight: 600 }),
    ...gridElements(scale, rowsTop, bottom),
    ...(group.guide === undefined ? [] : [line([x(group.guide), rowsTop], [x(group.guide), bottom], guide)]),
    ...group.rows.flatMap((row, index) => rowElements(row, rowsTop + (index + 0.5) * rowHeight, x)),
  ];
}

/** Draws groups of labelled rows over one common axis and returns the SVG text. */
export function drawRows(groups: readonly ChartGroup[], axis: Axis, numbers: Numbers): string {
  const scale = scaleOf(axis);
  const elements: Element[] = [];
  let top = 0;
  for (const group of groups) {
    elements.push(...groupElements(group, top, scale));
    top += headHeight + group.rows.length * rowHeight + gapBelowGroup;
  }
  return drawElements([...elements, ...tickLabels(scale, top + 4, numbers)], top + axisHeight);
}

/** Puts elements on a sheet of the page's width and returns the SVG text; sizes in points. The same elements, the same text. */
export function drawElements(elements: readonly Element[], height: number): string {
  const size = `width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${elements.join('')}</svg>`;
}
