import type { Assumptions } from './assumptions.ts';
import type { PlannedSchool } from './planned-schools.ts';

/**
 * The variance to be expected, over draws and over results like the assumed ones, of a weighted combination Σ aᵢ·(mean of school i), where each drawn
 * school is weighted by 1/π: Σ aᵢ²[(σ_b² + σ_w²/mᵢ)/πᵢ − (σ_b² + σ_w²/Mᵢ)], σ_b² = ρσ², σ_w² = (1 − ρ)σ², m of M pupils tested. That is the
 * anticipated variance (Isaki & Fuller 1982; Särndal, Swensson & Wretman 1992, §12.2) under the model of equally correlated pupils around
 * the mean of their stratum, which the ratio estimator does not feel. The subtracted part stands for the finite population;
 * statements beyond this year's schools go without it.
 */
export function anticipatedVariance(
  schools: readonly PlannedSchool[],
  coefficients: ArrayLike<number>,
  assumptions: Assumptions,
): number {
  const variance = assumptions.standardDeviation ** 2;
  const between = assumptions.intraclassCorrelation * variance;
  const within = variance - between;
  let sum = 0;
  schools.forEach(({ probability, pupils, tested }, at) => {
    const finite = assumptions.finitePopulation ? between + within / pupils : 0;
    sum += coefficients[at] ** 2 * ((between + within / tested) / probability - finite);
  });
  return sum;
}

/**
 * The same for the difference of two kinds of pupils inside the schools (girls and boys): what the schools have in common falls out; what is left is
 * how the difference varies over schools and the pupils' own spread, σ_w²(1/mp + 1/m(1 − p)).
 */
export function gapVariance(
  schools: readonly PlannedSchool[],
  coefficients: ArrayLike<number>,
  share: number,
  assumptions: Assumptions,
): number {
  const within = (1 - assumptions.intraclassCorrelation) * assumptions.standardDeviation ** 2;
  const between = assumptions.gapDeviation ** 2;
  const spread = within / (share * (1 - share));
  let sum = 0;
  schools.forEach(({ probability, pupils, tested }, at) => {
    const finite = assumptions.finitePopulation ? between + spread / pupils : 0;
    sum += coefficients[at] ** 2 * ((between + spread / tested) / probability - finite);
  });
  return sum;
}

/** The coefficients of the mean over the pupils of the schools: each school's share of them. */
export function meanCoefficients(schools: readonly PlannedSchool[]): Float64Array {
  const pupils = schools.reduce((sum, planned) => sum + planned.pupils, 0);
  const shares = new Float64Array(schools.length);
  for (let at = 0; at < shares.length; at++) shares[at] = schools[at].pupils / pupils;
  return shares;
}

/** Kish's effect of unequal weights on pupils, 1 + CV² (Kish 1965, §11.7), expected over draws. */
export function weightingEffect(schools: readonly PlannedSchool[]): number {
  let tested = 0;
  let pupils = 0;
  let squares = 0;
  for (const planned of schools) {
    tested += planned.probability * planned.tested;
    pupils += planned.pupils;
    squares += planned.pupils ** 2 / (planned.tested * planned.probability);
  }
  return (squares * tested) / pupils ** 2;
}
