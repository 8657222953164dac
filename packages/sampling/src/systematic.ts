/**
 * Systematic πps selection on an ordered list (Madow 1949): with V_k the running sum of the probabilities and a start
 * 0 < u < 1, unit k is taken if one of u, u + 1, u + 2 … lies in (V_{k−1}, V_k]. Certain units (probability 1) are taken
 * and skipped in the running sum. Returns the positions taken, ascending; their number is the sum of the probabilities.
 */
export function systematicSelection(probabilities: readonly number[], u: number): number[] {
  const taken: number[] = [];
  const last = Math.round(probabilities.reduce((sum, p) => sum + (p < 1 ? p : 0), 0));
  const lastOpen = probabilities.findLastIndex((p) => p < 1);
  let running = 0;
  let hits = 0;
  probabilities.forEach((probability, unit) => {
    if (probability >= 1) {
      taken.push(unit);
      return;
    }
    // The last sum is a whole number by design; rounding must not lose the last hit.
    running = unit === lastOpen ? last : running + probability;
    if (u + hits <= running && hits < last) {
      taken.push(unit);
      hits++;
    }
  });
  return taken;
}
