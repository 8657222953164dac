import { invertPositive } from '../numerics/cholesky.ts';
import type { ItemCovariances } from './item-covariances.ts';

/** Lower bounds of the reliability of the sum score (Guttman 1945). Null: not defined with these data. */
export interface LowerBounds {
  /** λ2: at least alpha. */
  readonly lambda2: number | null;
  /** λ6 from the squared multiple correlations of the standardised items, as psych's G6(smc). */
  readonly lambda6: number | null;
  /** Odd against even items (Rulon 1939), which allows for halves of different variance. */
  readonly splitHalf: number | null;
}

/** Lower bounds from the covariances of the items. */
export function lowerBounds(covariances: ItemCovariances): LowerBounds {
  return {
    lambda2: finite(lambda2(covariances)),
    lambda6: finite(lambda6(covariances)),
    splitHalf: finite(splitHalf(covariances)),
  };
}

function lambda2({ size, values }: ItemCovariances): number {
  let [total, off, squares] = [0, 0, 0];
  values.forEach((value, place) => {
    total += value;
    if (place % (size + 1) === 0) return;
    off += value;
    squares += value ** 2;
  });
  return (off + Math.sqrt((size / (size - 1)) * squares)) / total;
}

function lambda6({ size, values }: ItemCovariances): number {
  const correlations = values.map(
    (value, place) =>
      value / Math.sqrt(values[Math.floor(place / size) * (size + 1)] * values[(place % size) * (size + 1)]),
  );
  const inverse = correlations.every(Number.isFinite) ? invertPositive(correlations, size) : null;
  if (!inverse) return Number.NaN;
  let unexplained = 0;
  // 1 − squared multiple correlation of an item with the others is the reciprocal of its place on the diagonal.
  for (let item = 0; item < size; item++) unexplained += 1 / inverse[item * (size + 1)];
  return 1 - unexplained / correlations.reduce((sum, value) => sum + value, 0);
}

function splitHalf({ size, values }: ItemCovariances): number {
  let [within, total] = [0, 0];
  values.forEach((value, place) => {
    total += value;
    if ((Math.floor(place / size) - (place % size)) % 2 === 0) within += value;
  });
  return 2 * (1 - within / total);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
