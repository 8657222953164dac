import type { LaidItem } from './parameter-layout.ts';

/** a, c and the b of an item with the given parameters. */
export function readable({ family }: LaidItem, parameters: Float64Array): number[] {
  const { a, b, c } = family.toItem(parameters);
  return [a, c, ...b];
}

/** How a, c and the b of an item follow each of its places: places × outputs. */
export function readableSlopes(item: LaidItem): number[][] {
  const width = item.places.length;
  const values = (parameters: Float64Array) => readable(item, parameters);
  const byParameter = Array.from(item.parameters, (_, j) => numericSlope(item.parameters, j, values));
  return Array.from(item.places, (_, l) =>
    values(item.parameters).map((_, output) =>
      byParameter.reduce((sum, slope, j) => {
        const factor = item.map[j * width + l];
        return factor === 0 ? sum : sum + factor * slope[output];
      }, 0),
    ),
  );
}

function numericSlope(at: Float64Array, index: number, f: (vector: Float64Array) => number[]): number[] {
  const h = 1e-6 * Math.max(1, Math.abs(at[index]));
  const up = Float64Array.from(at);
  const down = Float64Array.from(at);
  up[index] += h;
  down[index] -= h;
  const below = f(down);
  return f(up).map((value, i) => (value - below[i]) / (2 * h));
}
