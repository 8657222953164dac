import type { Numbers } from '../document/numbers.ts';
import { type Figure, isSuppressed } from '../findings/figure.ts';
import { type Axis, roundAxis } from './axis.ts';
import { chartWidth, drawElements } from './frame.ts';
import { hairline, ink, marks, muted, type Series } from './palette.ts';
import { type Element, line, mark, text } from './shapes.ts';

/** The results of one place, a figure a year (null: not measured that year). */
export interface YearsSeries {
  series: Series;
  figures: readonly (Figure | null)[];
}

/** One domain: its own small chart under its name. */
export interface YearsPanel {
  title: string;
  series: readonly YearsSeries[];
}

const perRow = 3;
const gap = 14;
const axisWidth = 24;
const titleLine = 11;
const plotHeight = 88;
const yearHeight = 18;
const legendHeight = 18;
const apart = 10;

// At 9 points a bold letter takes 5.4 at most in the mean.
const letterWidth = 5.4;

interface Plot {
  left: number;
  /** Where the name of the domain begins, and where the grid does. */
  top: number;
  gridTop: number;
  width: number;
  years: readonly string[];
  y: (value: number) => number;
}

/** A name in as many lines as its words need in this width. */
function linesOf(name: string, width: number): string[] {
  const most = Math.floor(width / letterWidth);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function yearX({ left, width, years }: Plot, index: number): number {
  return left + ((index + 0.5) / years.length) * width;
}

function gridElements(plot: Plot, axis: Axis, labelled: boolean, numbers: Numbers): Element[] {
  const steps = Math.round((axis.max - axis.min) / axis.step);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => axis.min + index * axis.step);
  const { left, width, y } = plot;
  return ticks.flatMap((tick) => [
    line([left, y(tick)], [left + width, y(tick)], { colour: hairline, width: 0.6 }),
    ...(labelled
      ? [text(numbers.score(tick), left - 5, y(tick), { size: 8, colour: muted, align: 'right' })]
      : []),
  ]);
}

/** A line from year to year wherever both are shown, an upright line over each interval, and the marks above all of them. */
function seriesElements(plot: Plot, { series, figures }: YearsSeries, shift: number): Element[] {
  const { colour, shape } = marks[series];
  const isSchool = series === 'school';
  const shown = figures.map((figure, index) =>
    figure && !isSuppressed(figure) ? { ...figure, x: yearX(plot, index) + shift } : null,
  );
  const between = shown.flatMap((point, index) => {
    const before = shown[index - 1];
    if (!point || !before) return [];
    const stroke = { colour, width: isSchool ? 1.4 : 0.8, ...(isSchool ? {} : { dashes: [2, 2] }) };
    return [line([before.x, plot.y(before.value)], [point.x, plot.y(point.value)], stroke)];
  });
  const points = shown.filter((point) => point !== null);
  return [
    ...between,
    ...points.map(({ x, low, high }) =>
      line([x, plot.y(low)], [x, plot.y(high)], { colour, width: isSchool ? 2.4 : 1.6 }),
    ),
    ...points.map(({ x, value }) => mark(shape, x, plot.y(value), colour)),
  ];
}

function panelElements(
  panel: YearsPanel,
  plot: Plot,
  axis: Axis,
  { labelled, numbers }: { labelled: boolean; numbers: Numbers },
): Element[] {
  const { left, top, width, years, gridTop } = plot;
  const middle = (panel.series.length - 1) / 2;
  // The school last, so that nothing lies over it.
  const ordered = panel.series
    .map((series, index) => ({ series, shift: (index - middle) * apart }))
    .reverse();
  return [
    ...linesOf(panel.title, width).map((words, index) =>
      text(words, left, top + (index + 0.5) * titleLine, { size: 9, colour: ink, weight: 600 }),
    ),
    ...gridElements(plot, axis, labelled, numbers),
    ...years.map((year, index) =>
      text(year, yearX(plot, index), gridTop + plotHeight + 9, {
        size: 8,
        colour: ink,
        align: 'center',
      }),
    ),
    ...ordered.flatMap(({ series, shift }) => seriesElements(plot, series, shift)),
  ];
}

function legendElements(legend: readonly { series: Series; label: string }[]): Element[] {
  const width = (chartWidth - axisWidth) / Math.max(perRow, legend.length);
  return legend.flatMap(({ series, label }, index) => {
    const x = axisWidth + index * width;
    const { colour, shape } = marks[series];
    return [mark(shape, x + 5, 6, colour), text(label, x + 15, 6, { size: 8.5, colour: ink })];
  });
}

/**
 * Results over the years, a panel a domain on one common axis: a mark at each estimate, an upright line over its 95 % interval, the
 * years of a place joined where both are shown. Returns the SVG text.
 */
export function yearsChart(
  {
    years,
    panels,
    legend,
  }: {
    years: readonly string[];
    panels: readonly YearsPanel[];
    legend: readonly { series: Series; label: string }[];
  },
  numbers: Numbers,
): string {
  const ends = panels.flatMap((panel) =>
    panel.series.flatMap(({ figures }) =>
      figures.flatMap((figure) => (figure && !isSuppressed(figure) ? [figure.low, figure.high] : [])),
    ),
  );
  const axis = roundAxis(ends);
  const columns = Math.min(perRow, panels.length);
  const width = (chartWidth - axisWidth - (columns - 1) * gap) / columns;
  const lines = Math.max(...panels.map(({ title }) => linesOf(title, width).length));
  const titleHeight = lines * titleLine + 7;
  const rowHeight = titleHeight + plotHeight + yearHeight;
  const elements = panels.flatMap((panel, index) => {
    const column = index % columns;
    const top = legendHeight + Math.floor(index / columns) * rowHeight;
    const gridTop = top + titleHeight;
    const bottom = gridTop + plotHeight;
    const y = (value: number) => bottom - ((value - axis.min) / (axis.max - axis.min)) * plotHeight;
    const plot = { left: axisWidth + column * (width + gap), top, gridTop, width, years, y };
    return panelElements(panel, plot, axis, { labelled: column === 0, numbers });
  });
  const height = legendHeight + Math.ceil(panels.length / columns) * rowHeight;
  return drawElements([...legendElements(legend), ...elements], height);
}
