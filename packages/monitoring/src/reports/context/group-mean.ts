import { tQuantile } from '@sapa/estimation';
import type { StoredFigure } from '../reference-figures.ts';

/** A group is not shown with fewer schools than this. */
const fewestSchools = 5;

/**
 * Mean of the pupils of a group of schools from the schools' own means and weights: Σ W m / Σ W, with the error of a ratio
 * over schools as clusters, n/(n − 1) · Σ (W (m − M))² / (Σ W)² (Wolter 2007, ch. 6), n − 1 degrees of freedom.
 */
export function groupMean(schools: readonly (StoredFigure | null)[]): StoredFigure | null {
  const figures = schools.flatMap((figure) =>
    figure && figure.value !== null && figure.sumOfWeights > 0 ? [{ ...figure, value: figure.value }] : [],
  );
  const n = figures.length;
  if (n < fewestSchools) return null;
  const weight = figures.reduce((sum, { sumOfWeights }) => sum + sumOfWeights, 0);
  const value = figures.reduce((sum, figure) => sum + figure.sumOfWeights * figure.value, 0) / weight;
  const squares = figures.reduce(
    (sum, figure) => sum + (figure.sumOfWeights * (figure.value - value)) ** 2,
    0,
  );
  const se = Math.sqrt((n / (n - 1)) * squares) / weight;
  const reach = tQuantile(0.975, n - 1) * se;
  return {
    value,
    se,
    low: value - reach,
    high: value + reach,
    df: n - 1,
    n: figures.reduce((sum, figure) => sum + figure.n, 0),
    sumOfWeights: weight,
    suppressed: null,
  };
}
