/** A ratio Σy/Σd over pupils with what each pupil adds to its error. */
export interface Ratio {
  value: number;
  /** Linearised contribution of each pupil: (y − R·d) / Σd. */
  contributions: Float64Array;
}

/** The ratio of two columns and its Taylor linearisation (Wolter 2007, ch. 6); NaN where the denominator is 0. */
export function ratioOf(won: Float64Array, attainable: Float64Array): Ratio {
  const sum = (column: Float64Array) => column.reduce((all, value) => all + value, 0);
  const all = sum(attainable);
  const value = sum(won) / all;
  return { value, contributions: won.map((points, row) => (points - value * attainable[row]!) / all) };
}

/** Variance of an estimate from the contributions of independent cases: n/(n − 1) · Σ u². */
export function varianceOf(contributions: Float64Array): number {
  const n = contributions.length;
  return n < 2 ? Number.NaN : (n / (n - 1)) * contributions.reduce((sum, u) => sum + u * u, 0);
}
