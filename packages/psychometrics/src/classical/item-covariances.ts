import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** Covariances of all pairs of items (items × items, row-major), each over the persons who have both answers. */
export interface ItemCovariances {
  readonly size: number;
  /** NaN where no two persons have both answers. */
  readonly values: Float64Array;
}

/** Weighted pairwise covariances, divisor: sum of weights − 1 (with complete data the ordinary covariance matrix). */
export function itemCovariances(cells: Uint8Array, size: number, weights: Float64Array): ItemCovariances {
  const totals = new Float64Array(size * size);
  const sums = new Float64Array(size * size);
  const products = new Float64Array(size * size);
  const answered = new Int32Array(size);
  for (let person = 0; person < weights.length; person++) {
    const weight = weights[person];
    if (weight === 0) continue;
    const row = person * size;
    let count = 0;
    for (let item = 0; item < size; item++)
      if (cells[row + item] !== NOT_ADMINISTERED) answered[count++] = item;
    for (let i = 0; i < count; i++) {
      const first = answered[i] * size;
      const score = weight * cells[row + answered[i]];
      for (let j = 0; j < count; j++) {
        const place = first + answered[j];
        totals[place] += weight;
        sums[place] += score;
        products[place] += score * cells[row + answered[j]];
      }
    }
  }
  const values = products.map((product, place) => {
    const mirrored = (place % size) * size + Math.floor(place / size);
    const total = totals[place];
    return total > 1 ? (product - (sums[place] * sums[mirrored]) / total) / (total - 1) : Number.NaN;
  });
  return { size, values };
}

/** Cronbach's alpha (1951) without the item `left`; null where a covariance is unknown or nothing varies. */
export function cronbachAlpha({ size, values }: ItemCovariances, left = -1): number | null {
  const kept = left >= 0 ? size - 1 : size;
  let diagonal = 0;
  let total = 0;
  for (let i = 0; i < size; i++) {
    if (i === left) continue;
    diagonal += values[i * size + i];
    for (let j = 0; j < size; j++) if (j !== left) total += values[i * size + j];
  }
  const alpha = (kept / (kept - 1)) * (1 - diagonal / total);
  return Number.isFinite(alpha) ? alpha : null;
}

/** Alpha of the standardised items, from their mean correlation; null where it is not defined. */
export function standardisedAlpha({ size, values }: ItemCovariances): number | null {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      sum += values[i * size + j] / Math.sqrt(values[i * (size + 1)] * values[j * (size + 1)]);
    }
  }
  const mean = sum / ((size * (size - 1)) / 2);
  const alpha = (size * mean) / (1 + (size - 1) * mean);
  return Number.isFinite(alpha) ? alpha : null;
}

/**
 * Correlation of an item with the sum of the others, from the covariances (so that with missing answers each pair of
 * items counts over the persons who have both); null where one of them is unknown.
 */
export function restCorrelation({ size, values }: ItemCovariances, item: number): number | null {
  let withRest = 0;
  let restVariance = 0;
  for (let i = 0; i < size; i++) {
    if (i === item) continue;
    withRest += values[item * size + i];
    for (let j = 0; j < size; j++) if (j !== item) restVariance += values[i * size + j];
  }
  const correlation = withRest / Math.sqrt(values[item * (size + 1)] * restVariance);
  return Number.isFinite(correlation) ? correlation : null;
}
