/** Ways to adjust p values for the number of tests. */
export type PAdjustment = 'holm' | 'benjamini-hochberg';

/**
 * p values adjusted for their number: `holm` (1979) holds the chance of a single false alarm among all tests,
 * `benjamini-hochberg` (1995) the expected share of false alarms among the alarms. Null stays null and is not counted.
 */
export function adjustP(values: readonly (number | null)[], method: PAdjustment = 'holm'): (number | null)[] {
  const known = [...values.keys()].filter((i) => values[i] !== null);
  const rising = known.sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
  const adjusted: (number | null)[] = values.map(() => null);
  const count = rising.length;
  let bound = method === 'holm' ? 0 : 1;
  for (let step = 0; step < count; step++) {
    const rank = method === 'holm' ? step : count - 1 - step;
    const p = values[rising[rank]] ?? 1;
    bound =
      method === 'holm'
        ? Math.max(bound, Math.min(1, (count - rank) * p))
        : Math.min(bound, (count / (rank + 1)) * p);
    adjusted[rising[rank]] = bound;
  }
  return adjusted;
}
