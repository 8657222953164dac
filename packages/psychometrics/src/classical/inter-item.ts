import { invertPositive } from '../numerics/cholesky.ts';
import type { ItemCovariances } from './item-covariances.ts';

/** How the items of a test go together. Null: not defined with these data. */
export interface InterItem {
  /** Mean and median correlation of two items. */
  readonly meanCorrelation: number | null;
  readonly medianCorrelation: number | null;
  /** Signal-to-noise ratio n r̄ / (1 − r̄) (Cronbach & Gleser 1964). */
  readonly signalToNoise: number | null;
  /** Asymptotic standard error of alpha (Duhachek & Iacobucci 2004). */
  readonly alphaError: number | null;
}

/** Correlations of the items. */
export function interItem(covariances: ItemCovariances, persons: number): InterItem {
  const { size } = covariances;
  const correlations = correlationsOf(covariances);
  const pairs = [...correlations]
    .filter((_, place) => Math.floor(place / size) > place % size)
    .sort((a, b) => a - b);
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const middle = (pairs[Math.floor((pairs.length - 1) / 2)] + pairs[Math.ceil((pairs.length - 1) / 2)]) / 2;
  return {
    meanCorrelation: finite(mean),
    medianCorrelation: pairs.every(Number.isFinite) ? finite(middle) : null,
    signalToNoise: finite((size * mean) / (1 - mean)),
    alphaError: finite(alphaError(covariances, persons)),
  };
}

/** Correlations of an item with the total of the standardised items. */
export interface StandardisedTotals {
  /** The item itself included. */
  readonly standardisedTotal: number | null;
  /** Corrected for the item's own part: its squared multiple correlation in place of its variance (psych's r.cor). */
  readonly correctedTotal: number | null;
}

/** Correlations of every item with the total of the standardised items. */
export function standardisedTotals(covariances: ItemCovariances): StandardisedTotals[] {
  const { size } = covariances;
  const correlations = correlationsOf(covariances);
  const inverse = correlations.every(Number.isFinite) ? invertPositive(correlations, size) : null;
  const explained = Array.from({ length: size }, (_, item) =>
    inverse ? 1 - 1 / inverse[item * (size + 1)] : Number.NaN,
  );
  const total = correlations.reduce((sum, value) => sum + value, 0);
  const correctedSum = explained.reduce((sum, value) => sum + value - 1, total);
  return explained.map((share, item) => {
    const row = correlations.subarray(item * size, (item + 1) * size).reduce((sum, value) => sum + value, 0);
    return {
      standardisedTotal: finite(row / Math.sqrt(total)),
      correctedTotal: finite((row - 1 + share) / Math.sqrt(correctedSum)),
    };
  });
}

/** The covariances of all items but one. */
export function withoutItem({ size, values }: ItemCovariances, left: number): ItemCovariances {
  const kept = values.filter((_, place) => Math.floor(place / size) !== left && place % size !== left);
  return { size: size - 1, values: kept };
}

function correlationsOf({ size, values }: ItemCovariances): Float64Array {
  return values.map(
    (value, place) =>
      value / Math.sqrt(values[Math.floor(place / size) * (size + 1)] * values[(place % size) * (size + 1)]),
  );
}

function alphaError({ size, values }: ItemCovariances, persons: number): number {
  const rows = Array.from({ length: size }, (_, i) =>
    values.subarray(i * size, (i + 1) * size).reduce((sum, value) => sum + value, 0),
  );
  const total = rows.reduce((sum, row) => sum + row, 0);
  const squares = values.reduce((sum, value) => sum + value ** 2, 0);
  const quadratic = rows.reduce((sum, row) => sum + row ** 2, 0);
  let trace = 0;
  for (let i = 0; i < size; i++) trace += values[i * (size + 1)];
  const variance =
    ((2 * size ** 2) / ((size - 1) ** 2 * total ** 3)) *
    (total * (squares + trace ** 2) - 2 * trace * quadratic);
  return Math.sqrt(variance / persons);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
