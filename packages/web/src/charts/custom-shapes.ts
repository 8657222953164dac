/** The part of the chart library's drawing interface that the shapes here need. */
export interface Drawing {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => number[];
}

/** A point in pixels. */
interface Pixel {
  x: number;
  y: number;
}

/** Pixel of a value in a row, `shift` pixels below its middle. */
export function pixelOf(api: Drawing, value: number, row: number, shift = 0): Pixel {
  const [x = 0, y = 0] = api.coord([value, row]);
  return { x, y: y + shift };
}

/** A horizontal stroke between two pixels of a row. */
export function stroke(from: Pixel, to: Pixel, colour: string, width: number) {
  return {
    type: 'line',
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: { stroke: colour, lineWidth: width, lineCap: 'butt' },
  };
}

/** A dot, filled or hollow. */
export function dot(at: Pixel, colour: string, filled: boolean, surface: string, radius = 5) {
  return {
    type: 'circle',
    shape: { cx: at.x, cy: at.y, r: radius },
    style: { fill: filled ? colour : surface, stroke: colour, lineWidth: 2 },
  };
}

/** Several shapes as one. */
export function together(children: object[]) {
  return { type: 'group', children };
}
