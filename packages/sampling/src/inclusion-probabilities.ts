/**
 * Inclusion probabilities proportional to size: n·x_k / Σx; units that would reach 1 are certain (probability 1), and the
 * rest of the sample is shared out anew over the others until none reaches 1 (Särndal, Swensson & Wretman 1992, p. 90).
 * Sizes must be positive and n ≤ number of units, else a RangeError.
 */
export function inclusionProbabilities(sizes: readonly number[], n: number): number[] {
  if (n > sizes.length || sizes.some((size) => !(size > 0))) {
    throw new RangeError('sizes must be positive and at least as many as units to draw');
  }
  const certain = new Uint8Array(sizes.length);
  for (;;) {
    const { total, places } = openPart(sizes, n, certain);
    let found = false;
    for (let unit = 0; places > 0 && unit < sizes.length; unit++) {
      if (certain[unit] || places * sizes[unit] < total) continue;
      certain[unit] = 1;
      found = true;
    }
    if (!found) return sizes.map((size, unit) => (certain[unit] ? 1 : (places * size) / total));
  }
}

function openPart(
  sizes: readonly number[],
  n: number,
  certain: Uint8Array,
): { total: number; places: number } {
  let total = 0;
  let places = n;
  for (let unit = 0; unit < sizes.length; unit++) {
    if (certain[unit]) places--;
    else total += sizes[unit];
  }
  return { total, places };
}
