import type { Numbers } from '../document/numbers.ts';
import { chartWidth, drawElements, plotLeft } from './frame.ts';
import { ink, levelColours, muted } from './palette.ts';
import { bar, type Element, text } from './shapes.ts';

/** Shares of one place, lowest level first; null where a share is withheld, and then `withheld` says why. */
export interface LevelRow {
  label: string;
  strong: boolean;
  shares: readonly (number | null)[];
  withheld: string;
}

const rowHeight = 17;
const legendLine = 13;
const thickness = 13;
const gap = 6;
// A narrower segment has no room for its label; the table below tells every share.
const labelledShare = 0.09;

// Two columns where every name is sure to fit into one: at 8.5 points a letter takes 5.2 at most in the mean.
const lettersPerColumn = 42;

function legendRows(levels: readonly string[]): number {
  const fits = levels.every((level) => level.length <= lettersPerColumn);
  return fits ? Math.ceil(levels.length / 2) : levels.length;
}

function legend(levels: readonly string[]): Element[] {
  const rows = legendRows(levels);
  return levels.flatMap((level, index) => {
    const x = Math.floor(index / rows) * (chartWidth / 2);
    const y = (index % rows) * legendLine + legendLine / 2;
    return [
      bar([x, y - 4, 8, 8], colourOf(index, levels.length)),
      text(level, x + 14, y, { size: 8.5, colour: ink }),
    ];
  });
}

// With few levels the steps are spread over the whole range, so that they stay far apart.
function colourOf(index: number, count: number): string {
  const step = count < 2 ? 0 : Math.round((index * (levelColours.length - 1)) / (count - 1));
  return levelColours[step] ?? ink;
}

function segments(row: LevelRow, y: number, numbers: Numbers): Element[] {
  const elements: Element[] = [];
  let left = plotLeft;
  for (const [index, share] of row.shares.entries()) {
    if (share === null) return [text(row.withheld, plotLeft, y, { size: 8.5, colour: muted })];
    const width = share * (chartWidth - plotLeft);
    const colour = colourOf(index, row.shares.length);
    elements.push(bar([left, y - thickness / 2, width, thickness], colour));
    if (share >= labelledShare) {
      const look = { size: 8, colour: isDark(colour) ? '#FFFFFF' : ink, align: 'center' } as const;
      elements.push(text(numbers.percent(share), left + width / 2, y, look));
    }
    left += width;
  }
  return elements;
}

// Relative luminance by channel weights (WCAG 2); the palette's blues part clearly at 0.4.
function isDark(colour: string): boolean {
  const channel = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) < 0.5;
}

/** Rows of one domain. */
export interface LevelGroup {
  title: string;
  rows: readonly LevelRow[];
}

const headHeight = 18;
const gapBelowGroup = 5;

function groupElements({ title, rows }: LevelGroup, top: number, numbers: Numbers): Element[] {
  const bars = rows.flatMap((row, index) => {
    const y = top + headHeight + (index + 0.5) * rowHeight;
    const weight = row.strong ? 600 : 400;
    return [text(row.label, 0, y, { size: 8.5, colour: ink, weight }), ...segments(row, y, numbers)];
  });
  return [text(title, 0, top + headHeight / 2, { size: 9, colour: ink, weight: 600 }), ...bars];
}

/**
 * Stacked bars of the shares of pupils at each level, from the lowest (light) to the highest (dark), a group a domain,
 * under one legend of the levels. Returns the SVG text.
 */
export function levelChart(
  levels: readonly string[],
  groups: readonly LevelGroup[],
  numbers: Numbers,
): string {
  const elements = legend(levels);
  let top = legendRows(levels) * legendLine + gap;
  for (const group of groups) {
    elements.push(...groupElements(group, top, numbers));
    top += headHeight + group.rows.length * rowHeight + gapBelowGroup;
  }
  return drawElements(elements, top);
}
