import type { PatternAbilities } from './posterior-moments.ts';

/** Weighted variance (divisor: sum of weights − 1) and mean squared error of the finite abilities. */
function spread({ theta, se }: PatternAbilities, weight: Float64Array): { variance: number; error: number } {
  let total = 0;
  let sum = 0;
  let error = 0;
  const counts = (i: number) => weight[i] > 0 && Number.isFinite(theta[i]) && Number.isFinite(se[i]);
  for (let i = 0; i < theta.length; i++) {
    if (!counts(i)) continue;
    total += weight[i];
    sum += weight[i] * theta[i];
    error += weight[i] * se[i] ** 2;
  }
  let squares = 0;
  for (let i = 0; i < theta.length; i++) if (counts(i)) squares += weight[i] * (theta[i] - sum / total) ** 2;
  return { variance: squares / (total - 1), error: error / total };
}

/**
 * Reliability of EAP estimates, var / (var + mean squared posterior sd) over the weighted persons; null where it is not
 * defined. The variance is taken over all groups together.
 */
export function eapReliability(abilities: PatternAbilities, weight: Float64Array): number | null {
  const { variance, error } = spread(abilities, weight);
  return orNull(variance / (variance + error));
}

/** Reliability of WLE estimates, 1 − mean squared error / variance (Adams 2005); null where it is not defined. */
export function wleReliability(abilities: PatternAbilities, weight: Float64Array): number | null {
  const { variance, error } = spread(abilities, weight);
  return orNull(1 - error / variance);
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
