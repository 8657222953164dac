import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { Shape } from './palette.ts';
import { fontFamily } from './svg.ts';

/** An element of a drawing. */
export type Element = NonNullable<CustomSeriesRenderItemReturn>;

const half = 4.2;

const corners = {
  cross: [
    [-0.4, -1.15],
    [0.4, -1.15],
    [0.4, -0.4],
    [1.15, -0.4],
    [1.15, 0.4],
    [0.4, 0.4],
    [0.4, 1.15],
    [-0.4, 1.15],
    [-0.4, 0.4],
    [-1.15, 0.4],
    [-1.15, -0.4],
    [-0.4, -0.4],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  triangle: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
} as const satisfies Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>;

/** A mark of a series, centred at x, y (points from the upper left corner), with a white rim that parts it from lines. */
export function mark(shape: Shape, x: number, y: number, colour: string): Element {
  const style = { fill: colour, stroke: '#FFFFFF', lineWidth: 1 };
  if (shape === 'circle') return { type: 'circle', shape: { cx: x, cy: y, r: half }, style };
  const points = corners[shape].map(([dx, dy]) => [x + dx * half, y + dy * half]);
  return { type: 'polygon', shape: { points }, style };
}

/** A straight line. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: { colour: string; width: number; dashes?: number[] },
): Element {
  return {
    type: 'line',
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: {
      stroke: stroke.colour,
      lineWidth: stroke.width,
      ...(stroke.dashes && { lineDash: stroke.dashes }),
    },
  };
}

/** A filled rectangle; `box` is its left, top, width and height. */
export function bar(box: readonly [number, number, number, number], colour: string, opacity = 1): Element {
  const [x, y, width, height] = box;
  return { type: 'rect', shape: { x, y, width, height }, style: { fill: colour, opacity } };
}

/** A line of text, centred vertically at y. Size in points. */
export function text(
  words: string,
  x: number,
  y: number,
  look: { size: number; colour: string; weight?: 400 | 600; align?: 'left' | 'center' | 'right' },
): Element {
  return {
    type: 'text',
    style: {
      text: words,
      x,
      y,
      font: `${look.weight ?? 400} ${look.size}px ${fontFamily}`,
      fill: look.colour,
      align: look.align ?? 'left',
      verticalAlign: 'middle',
    },
  };
}
