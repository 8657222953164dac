import type { Slices } from './group-estimate.ts';

/** Sum of one moment over all rows of a group, whole and in every replicate. */
export interface KnownSum {
  total: number;
  replicates: Float64Array;
}

/** Groups of fewer rows are summed anew: what is kept stays small beside the data. */
const leastRows = 1000;

const known = new WeakMap<Slices, Map<string, KnownSum>>();

/** What is known of the moments of a group from other plausible values and statistics over the same rows; null where nothing is kept. */
export function knownSums(
  slices: Slices,
  group: number,
  keys: readonly string[] | undefined,
): (KnownSum | undefined)[] | null {
  if (keys === undefined || slices.start[group + 1] - slices.start[group] < leastRows) return null;
  const store = known.get(slices);
  return keys.map((key) => store?.get(`${group} ${key}`));
}

/** Keeps the sum of a moment over all rows of a group. */
export function keepSum(slices: Slices, group: number, key: string, sum: KnownSum): void {
  const store = known.get(slices) ?? new Map<string, KnownSum>();
  known.set(slices, store);
  store.set(`${group} ${key}`, sum);
}
