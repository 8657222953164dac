/** One replicate as its method makes it: what becomes of the units that change (all others: factor 1). */
export interface Replicate {
  changes: { unit: number; factor: number }[];
  scale: number;
}
