/** P(K = first), P(K = first + 1), …: the part of a count's distribution that is not negligible. */
export interface CountDistribution {
  first: number;
  probabilities: Float64Array;
}

// Probabilities below this are dropped at the ends, which keeps the recursion to a band around the mean.
const negligible = 1e-25;

/** Distribution of the number of successes among independent trials with the given probabilities (Poisson binomial), by recursion; on request only up to `most`. */
export function distributionOfCount(trials: ArrayLike<number>, most = trials.length + 1): CountDistribution {
  const counts = new Float64Array(trials.length + 2);
  counts[0] = 1;
  let first = 0;
  let last = 0;
  for (let trial = 0; trial < trials.length; trial += 2) {
    // Two trials in one pass, which reads and writes the counts half as often. A trial of probability 0 fills up an odd end.
    const p = trials[trial];
    const p2 = trial + 1 < trials.length ? trials[trial + 1] : 0;
    last = Math.min(last + 2, most);
    addTwoTrials(counts, first, last, p, p2);
    while (first < last && counts[first] < negligible) counts[first++] = 0;
    while (last > first && counts[last] < negligible) counts[last--] = 0;
  }
  return { first, probabilities: counts.subarray(first, last + 1) };
}

function addTwoTrials(counts: Float64Array, first: number, last: number, p: number, p2: number): void {
  const q = 1 - p;
  const q2 = 1 - p2;
  let before = 0;
  let afterOneBefore = 0;
  for (let k = first; k <= last; k++) {
    const count = counts[k];
    const afterOne = count * q + before * p;
    counts[k] = afterOne * q2 + afterOneBefore * p2;
    before = count;
    afterOneBefore = afterOne;
  }
}

/**
 * Writes P(K without one trial of probability p ≤ most) for each p of `ps` into `tails`. The trial is divided out of the distribution from the
 * side where that is numerically stable: from below if p ≤ ½, from above otherwise. All go through the distribution together, because
 * each one's divisions have to wait for one another.
 */
export function atMostWithoutEach(
  ps: Float64Array,
  most: number,
  { first, probabilities }: CountDistribution,
  tails: Float64Array,
): void {
  const rest = new Float64Array(ps.length);
  tails.fill(0);
  const end = Math.min(most - first, probabilities.length - 1);
  for (let k = 0; k <= end; k++) {
    for (let at = 0; at < ps.length; at++) {
      const p = ps[at];
      if (p > 0.5) continue;
      rest[at] = (probabilities[k] - p * rest[at]) / (1 - p);
      tails[at] += rest[at];
    }
  }
  // P(K = k) = p·P(rest = k − 1) + (1 − p)·P(rest = k), so going down gives P(rest = k − 1).
  for (let k = probabilities.length - 1; k >= 0 && first + k - 1 > most; k--) {
    for (let at = 0; at < ps.length; at++) {
      const p = ps[at];
      if (p <= 0.5) continue;
      rest[at] = (probabilities[k] - (1 - p) * rest[at]) / p;
      tails[at] += rest[at];
    }
  }
  for (let at = 0; at < ps.length; at++) if (ps[at] > 0.5) tails[at] = 1 - tails[at];
}
