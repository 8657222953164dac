import type { Shape } from './palette.ts';

/** An element of a drawing: SVG text, in points from the upper left corner. */
export type Element = string;

/** Family of all text in charts: the one that the document embeds. */
const fontFamily = 'Golos Text';

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

// A hundredth of a point is finer than any printer.
const at = (value: number) => Math.round(value * 100) / 100;

const escaped = (words: string) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A mark of a series, centred at x, y, with a white rim that parts it from lines. */
export function mark(shape: Shape, x: number, y: number, colour: string): Element {
  const look = `fill="${colour}" stroke="#FFFFFF"`;
  if (shape === 'circle') return `<circle cx="${at(x)}" cy="${at(y)}" r="${half}" ${look}/>`;
  const points = corners[shape].map(([dx, dy]) => `${at(x + dx * half)} ${at(y + dy * half)}`);
  return `<polygon points="${points.join(' ')}" ${look}/>`;
}

/** A straight line. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: { colour: string; width: number; dashes?: number[] },
): Element {
  const dashes = stroke.dashes ? ` stroke-dasharray="${stroke.dashes.join(' ')}"` : '';
  return `<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke="${stroke.colour}" stroke-width="${stroke.width}"${dashes}/>`;
}

/** A filled rectangle; `box` is its left, top, width and height. */
export function bar(box: readonly [number, number, number, number], colour: string, opacity = 1): Element {
  const [x, y, width, height] = box.map(at);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}" fill-opacity="${opacity}"/>`;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A line of text, centred vertically at y. Size in points. */
export function text(
  words: string,
  x: number,
  y: number,
  look: { size: number; colour: string; weight?: 400 | 600; align?: keyof typeof anchors },
): Element {
  const { size, colour, weight = 400, align = 'left' } = look;
  const font = `font-family="${fontFamily}" font-size="${size}" font-weight="${weight}"`;
  const place = `x="${at(x)}" y="${at(y)}" text-anchor="${anchors[align]}" dominant-baseline="central"`;
  return `<text ${place} ${font} fill="${colour}" xml:space="preserve">${escaped(words)}</text>`;
}
