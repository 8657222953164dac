/** P(K = first), P(K = first + 1), …: the part of a count's distribution that is not negligible. */
export interface CountDistribution {
  first: number;
  probabilities: Float64Array;
}

// Probabilities below this are dropped at the ends, which keeps the recursion to a band around the mean.
const negligible = 1e-25;

/** Distribution of the number of successes among independent trials with the given probabilities (Poisson binomial), by recursion. */
export function distributionOfCount(trials: readonly number[]): CountDistribution {
  const counts = new Float64Array(trials.length + 1);
  counts[0] = 1;
  let first = 0;
  let last = 0;
  for (const p of trials) {
    last++;
    for (let k = last; k > first; k--) counts[k] = counts[k] * (1 - p) + counts[k - 1] * p;
    counts[first] *= 1 - p;
    while (first < last && counts[first] < negligible) counts[first++] = 0;
    while (last > first && counts[last] < negligible) counts[last--] = 0;
  }
  return { first, probabilities: counts.subarray(first, last + 1) };
}

/**
 * P(K without one trial of probability p ≤ most). The trial is divided out of the distribution from the side where that is
 * numerically stable: from below if p ≤ ½, from above otherwise.
 */
export function atMostWithout(p: number, most: number, { first, probabilities }: CountDistribution): number {
  let rest = 0;
  let sum = 0;
  if (p <= 0.5) {
    const end = Math.min(most - first, probabilities.length - 1);
    for (let k = 0; k <= end; k++) {
      rest = (probabilities[k] - p * rest) / (1 - p);
      sum += rest;
    }
    return sum;
  }
  // P(K = k) = p·P(rest = k − 1) + (1 − p)·P(rest = k), so going down gives P(rest = k − 1).
  for (let k = probabilities.length - 1; k >= 0 && first + k - 1 > most; k--) {
    rest = (probabilities[k] - (1 - p) * rest) / p;
    sum += rest;
  }
  return 1 - sum;
}
