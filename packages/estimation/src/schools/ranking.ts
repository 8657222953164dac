import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { normalQuantile } from '../inference/distributions.ts';
import type { Posterior } from './empirical-bayes.ts';

/** One school's place in the order, 1 = highest. */
export interface RankEstimate {
  /** Mean of the posterior rank. */
  expected: number;
  /** Its standard deviation. */
  sd: number;
}

export interface RankingReliability {
  ranks: RankEstimate[];
  /** Share of pairs of schools that the order by posterior means puts right, on average over the posterior. */
  pairsRight: number;
  /** 1 − mean posterior variance / (that + variance of the posterior means): how much of the differences is real. */
  reliability: number;
}

/** Middles of equal slices of the normal distribution: an even rule that needs no table. */
const slices = 25;
const nodes = Float64Array.from({ length: slices }, (_, i) => normalQuantile((i + 0.5) / slices));

const perUnit = 256;
const limit = 8;
const table = Float64Array.from({ length: 2 * limit * perUnit + 2 }, (_, i) =>
  normalCdf(i / perUnit - limit, 0, 1),
);

/** Normal distribution function from a table, to 5e-7: ranks need it tens of millions of times. */
function quickCdf(z: number): number {
  if (z <= -limit) return 0;
  if (z >= limit) return 1;
  const place = (z + limit) * perUnit;
  const i = Math.floor(place);
  return table[i] + (place - i) * (table[i + 1] - table[i]);
}

/** Expected ranks (Laird & Louis 1989) with their spread, from independent normal posteriors: given a school's own value the others
 *  are above or below independently, and that value is averaged over. O(schools²·25). */
export function rankingReliability(posteriors: readonly Posterior[]): RankingReliability {
  const count = posteriors.length;
  let right = 0;
  const ranks = posteriors.map((own, j) => {
    let [mean, square, inner] = [0, 0, 0];
    for (const node of nodes) {
      const value = own.mean + node * own.sd;
      let [above, spread] = [1, 0];
      for (let k = 0; k < count; k++) {
        if (k === j) continue;
        const { mean: other, sd } = posteriors[k];
        const p = sd > 0 ? quickCdf((other - value) / sd) : other > value ? 1 : 0;
        above += p;
        spread += p * (1 - p);
      }
      mean += above / slices;
      square += above ** 2 / slices;
      inner += spread / slices;
    }
    for (let k = j + 1; k < count; k++) {
      const gap = Math.abs(own.mean - posteriors[k].mean);
      const sd = Math.hypot(own.sd, posteriors[k].sd);
      right += sd > 0 ? quickCdf(gap / sd) : 1;
    }
    return { expected: mean, sd: Math.sqrt(Math.max(0, square - mean ** 2 + inner)) };
  });
  const centre = posteriors.reduce((sum, one) => sum + one.mean, 0) / count;
  const between = posteriors.reduce((sum, one) => sum + (one.mean - centre) ** 2, 0) / (count - 1);
  const within = posteriors.reduce((sum, one) => sum + one.sd ** 2, 0) / count;
  const pairs = (count * (count - 1)) / 2;
  return {
    ranks,
    pairsRight: pairs > 0 ? right / pairs : 1,
    reliability: between + within > 0 ? between / (between + within) : 0,
  };
}
