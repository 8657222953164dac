/** Equally spaced points of the ability scale, both ends included. */
export function quadratureNodes(count: number, [low, high]: readonly [number, number]): Float64Array {
  const step = (high - low) / (count - 1);
  return Float64Array.from({ length: count }, (_, q) => low + q * step);
}

/**
 * Writes the normal density with this mean and sd, renormalised to sum 1 over the nodes, to `density`; returns its
 * first moment and its second moment about `mean`, which differ from mean and sd² where the nodes cut the tails.
 */
export function normalDensity(
  nodes: Float64Array,
  mean: number,
  sd: number,
  density: Float64Array,
): { first: number; second: number } {
  let total = 0;
  for (let q = 0; q < nodes.length; q++) {
    density[q] = Math.exp(-0.5 * ((nodes[q] - mean) / sd) ** 2);
    total += density[q];
  }
  let first = 0;
  let second = 0;
  for (let q = 0; q < nodes.length; q++) {
    density[q] /= total;
    first += density[q] * nodes[q];
    second += density[q] * (nodes[q] - mean) ** 2;
  }
  return { first, second };
}
