/** One replicate as its method makes it. */
export interface Replicate {
  scale: number;
  /** Tells what becomes of the units that change; all others keep factor 1. */
  forEachChange(change: (unit: number, factor: number) => void): void;
}
