/** How alike the chances of responding are, and what that says of a bias. */
export interface Representativity {
  /** R = 1 − 2·S(ρ): 1 = all had the same chance, 0 = as unlike as can be. */
  indicator: number;
  /** Weighted mean of the chances. */
  meanChance: number;
  /** S(ρ) / mean chance: the largest possible bias of a respondents' mean, in standard deviations of the variable (their eq. 9). */
  largestBias: number;
}

/**
 * R-indicator (Schouten, Cobben & Bethlehem 2009, Survey Methodology 35, eqs. 3 and 5): S²(ρ) = Σ dᵢ(ρᵢ − ρ̄)² / (N − 1) with design weights d,
 * N = Σd, ρ̄ = Σdᵢρᵢ / N. Not corrected for the small-sample bias of S² (Shlomo, Skinner & Schouten 2012), so it errs to the low side.
 */
export function representativity(chances: Float64Array, weights: Float64Array): Representativity {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = chances.reduce((sum, chance, unit) => sum + weights[unit] * chance, 0) / total;
  const squares = chances.reduce((sum, chance, unit) => sum + weights[unit] * (chance - mean) ** 2, 0);
  const spread = total > 1 ? Math.sqrt(squares / (total - 1)) : 0;
  return { indicator: 1 - 2 * spread, meanChance: mean, largestBias: spread / mean };
}
