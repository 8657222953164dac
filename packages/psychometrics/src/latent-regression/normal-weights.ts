/** Distance in standard deviations beyond which a normal density is taken as 0 (3e-16 of its top). */
const REACH = 8.5;

/** Places of the first and last node that carry weight. */
export interface Span {
  first: number;
  last: number;
}

/**
 * Writes the normal density on equally spaced nodes, up to a constant factor, from `span.first` to `span.last` and
 * sets both; returns the sum. Neighbouring values differ by a factor that itself changes by a constant factor, so a node
 * costs two multiplications and no exponential. Where the mean lies beyond the nodes the nearest ones are taken.
 */
export function normalWeights(
  nodes: Float64Array,
  mean: number,
  sd: number,
  to: Float64Array,
  span: Span,
): number {
  const count = nodes.length;
  const step = nodes[1] - nodes[0];
  const centre = clamp(Math.round((mean - nodes[0]) / step), 0, count - 1);
  const reach = Math.max(2, Math.ceil((REACH * sd) / step));
  span.first = clamp(centre - reach, 0, count - 1);
  span.last = clamp(centre + reach, 0, count - 1);
  const distance = nodes[centre] - mean;
  const precision = 1 / (sd * sd);
  const shrink = Math.exp(-step * step * precision);
  let up = Math.exp(-step * (distance + step / 2) * precision);
  let down = Math.exp(step * (distance - step / 2) * precision);
  to[centre] = 1;
  let sum = 1;
  let value = 1;
  for (let q = centre + 1; q <= span.last; q++) {
    value *= up;
    up *= shrink;
    to[q] = value;
    sum += value;
  }
  value = 1;
  for (let q = centre - 1; q >= span.first; q--) {
    value *= down;
    down *= shrink;
    to[q] = value;
    sum += value;
  }
  return sum;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
