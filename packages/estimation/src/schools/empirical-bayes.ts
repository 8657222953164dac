import { normalQuantile } from '../inference/distributions.ts';

/** An estimate of one school with the square of its error known. */
export interface SchoolEstimate {
  value: number;
  se: number;
}

/** The distribution that schools' true values are drawn from: mean and variance. */
export interface SchoolPopulation {
  mean: number;
  variance: number;
}

/** Posterior of one school's true value. */
export interface Posterior {
  mean: number;
  /** Square root of the posterior variance, the uncertainty of the population's mean included. */
  sd: number;
  /** Share of the school's own estimate in it, τ²/(τ² + se²). */
  reliability: number;
  low: number;
  high: number;
}

/** Mean and variance of the schools' true values by restricted maximum likelihood of y_j ~ N(μ, τ² + se_j²); τ² = 0 where
 *  the estimates differ no more than their errors (Morris 1983). At least two schools. */
export function schoolPopulation(estimates: readonly SchoolEstimate[]): SchoolPopulation {
  const at = (variance: number) => {
    let [weight, sum, squares] = [0, 0, 0];
    for (const { value, se } of estimates) {
      weight += 1 / (variance + se * se);
      sum += value / (variance + se * se);
    }
    const mean = sum / weight;
    // Derivative of −2 log of the restricted likelihood in τ².
    let slope = 0;
    for (const { value, se } of estimates) {
      const w = 1 / (variance + se * se);
      slope += w - w * w * (value - mean) ** 2;
      squares += w * w;
    }
    return { mean, slope: slope - squares / weight };
  };
  if (at(0).slope >= 0 || estimates.length < 2) return { mean: at(0).mean, variance: 0 };
  let [low, high] = [0, 1];
  while (at(high).slope < 0) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2;
    if (at(middle).slope < 0) low = middle;
    else high = middle;
  }
  const variance = (low + high) / 2;
  return { mean: at(variance).mean, variance };
}

/** Empirical Bayes estimates of the schools: each is drawn to the mean of all the more, the larger its own error (Laird & Louis
 *  1989). Variance λ·se² + (1 − λ)²·var(μ̂), with λ the reliability. */
export function empiricalBayes(
  estimates: readonly SchoolEstimate[],
  population: SchoolPopulation = schoolPopulation(estimates),
  confidence = 0.95,
): Posterior[] {
  const { mean, variance } = population;
  const weight = estimates.reduce((sum, { se }) => sum + 1 / (variance + se * se), 0);
  const z = normalQuantile((1 + confidence) / 2);
  return estimates.map(({ value, se }) => {
    const reliability = variance > 0 ? variance / (variance + se * se) : 0;
    const drawn = mean + reliability * (value - mean);
    const sd = Math.sqrt(reliability * se * se + (1 - reliability) ** 2 / weight);
    return { mean: drawn, sd, reliability, low: drawn - z * sd, high: drawn + z * sd };
  });
}
