import { chartWidth, drawElements } from '../charts/frame.ts';
import { hairline, marks, muted } from '../charts/palette.ts';
import { type Element, line, mark, text } from '../charts/shapes.ts';
import type { Numbers } from '../document/numbers.ts';
import type { ItemCard } from './item-card.ts';

const height = 118;
const left = 34;
const bottom = 100;
const top = 8;
const lowest = -4;
const highest = 4;

/** The curve of the model (line) and the observed shares (dots) over ability. Returns the SVG text. */
export function curveChart(
  { curve, observed }: Pick<ItemCard, 'curve' | 'observed'>,
  numbers: Numbers,
): string {
  const x = (theta: number) => left + ((theta - lowest) / (highest - lowest)) * (chartWidth - left - 10);
  const y = (share: number) => bottom - share * (bottom - top);
  const inside = ({ theta }: { theta: number }) => theta >= lowest && theta <= highest;
  const grid = [0, 0.5, 1].flatMap((share): Element[] => [
    line([left, y(share)], [chartWidth - 10, y(share)], { colour: hairline, width: 0.6 }),
    text(numbers.percent(share), left - 5, y(share), { size: 7.5, colour: muted, align: 'right' }),
  ]);
  const ticks = [-4, -2, 0, 2, 4].map((theta) =>
    text(numbers.count(theta).replace('-', '−'), x(theta), bottom + 10, {
      size: 7.5,
      colour: muted,
      align: 'center',
    }),
  );
  const points = curve.filter(inside);
  const drawn = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return line([x(before.theta), y(before.share)], [x(point.theta), y(point.share)], {
      colour: marks.school.colour,
      width: 1.6,
    });
  });
  const dots = observed
    .filter(inside)
    .map(({ theta, share }) => mark('diamond', x(theta), y(share), marks.region.colour));
  return drawElements([...grid, ...ticks, ...drawn, ...dots], height);
}
