/**
 * Equipercentile equating of random groups (Kolen & Brennan 2014, ch. 2): the equivalent of each raw score of `from` is the
 * point of `to` with the same percentile rank; scores are spread evenly over ± ½. Persons at each score, observed or smoothed;
 * where nobody of `to` is near, the middle of the points with that rank.
 *
 * @returns equivalents of the scores 0, 1, 2 … in [−0.5, highest + 0.5].
 */
export function equateEquipercentile(from: ArrayLike<number>, to: ArrayLike<number>): number[] {
  const [source, target] = [cumulate(from), cumulate(to)];
  return Array.from({ length: from.length }, (_, score) => {
    const below = score > 0 ? source[score - 1] : 0;
    const rank = (below + source[score]) / 2;
    return (upperPoint(target, rank) + lowerPoint(target, rank)) / 2;
  });
}

/** Shares of persons up to each score. */
function cumulate(counts: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(counts.length);
  let sum = 0;
  for (let score = 0; score < counts.length; score++) {
    sum += counts[score];
    shares[score] = sum;
  }
  return shares.map((share) => share / sum);
}

/** Ranks closer than this are one: sums of shares carry rounding. */
const SAME = 1e-12;

/** Smallest point above which the cumulative share exceeds the rank. */
function upperPoint(shares: Float64Array, rank: number): number {
  const score = shares.findIndex((share) => share > rank + SAME);
  if (score < 0) return shares.length - 0.5;
  const below = score > 0 ? shares[score - 1] : 0;
  return score - 0.5 + Math.max(rank - below, 0) / (shares[score] - below);
}

/** Largest point below which the cumulative share falls short of the rank. */
function lowerPoint(shares: Float64Array, rank: number): number {
  let score = shares.length - 1;
  while (score >= 0 && !(shares[score] < rank - SAME)) score--;
  if (score < 0 && rank <= SAME) return -0.5;
  const below = score >= 0 ? shares[score] : 0;
  return score + 0.5 + (rank - below) / (shares[score + 1] - below);
}
