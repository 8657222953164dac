const degree = 64;

/** Chebyshev points of the second kind on [low, high], ascending. */
export function chebyshevPoints(low: number, high: number): Float64Array {
  return Float64Array.from({ length: degree + 1 }, (_, at) => {
    return (low + high) / 2 - ((high - low) / 2) * Math.cos((Math.PI * at) / degree);
  });
}

/** The polynomial through values at `chebyshevPoints`, at x, by the barycentric formula (Berrut & Trefethen 2004, eq. 5.4). */
export function interpolated(x: number, points: Float64Array, values: Float64Array): number {
  let numerator = 0;
  let denominator = 0;
  for (let at = 0; at <= degree; at++) {
    const distance = x - points[at];
    if (distance === 0) return values[at];
    const weight = ((at % 2 === 0 ? 1 : -1) * (at === 0 || at === degree ? 0.5 : 1)) / distance;
    numerator += weight * values[at];
    denominator += weight;
  }
  return numerator / denominator;
}
