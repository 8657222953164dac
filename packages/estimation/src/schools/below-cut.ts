import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { SchoolEstimate } from './empirical-bayes.ts';

/** Results of one school, one a year; years without a result are left out. */
export type SchoolYears = readonly SchoolEstimate[];

/** How schools' true results vary: between schools for good (`lasting`) and within a school from year to year (`yearly`),
 *  as variances, around `mean`. */
export interface YearlyPopulation {
  mean: number;
  lasting: number;
  yearly: number;
}

/** Moment estimates of the variances: `yearly` from the differences between the years of one school beyond their errors, `lasting`
 *  from the covariance of different years. Each at least 0. With a single year all variance counts as lasting. Assumes that
 *  results are set on one scale and freed of the nation's change from year to year. */
export function yearlyPopulation(schools: readonly SchoolYears[]): YearlyPopulation {
  const all = schools.flat();
  const mean = all.reduce((sum, { value }) => sum + value, 0) / all.length;
  let [products, pairs, squares, noise] = [0, 0, 0, 0];
  for (const years of schools)
    years.forEach((first, i) => {
      squares += (first.value - mean) ** 2;
      noise += first.se ** 2;
      for (const second of years.slice(i + 1)) {
        products += (first.value - mean) * (second.value - mean);
        pairs++;
      }
    });
  const total = Math.max(0, (squares - noise) / Math.max(1, all.length - 1));
  if (pairs === 0) return { mean, lasting: total, yearly: 0 };
  const lasting = Math.min(total, Math.max(0, products / pairs));
  return { mean, lasting, yearly: total - lasting };
}

/** Posterior of a school's lasting level given its years: y_t = μ + u + v_t + e_t, u ~ N(0, lasting), v_t ~ N(0, yearly). */
export function lastingLevel(
  years: SchoolYears,
  { mean, lasting, yearly }: YearlyPopulation,
): { mean: number; sd: number } {
  if (lasting === 0) return { mean, sd: 0 };
  let [precision, pull] = [1 / lasting, 0];
  for (const { value, se } of years) {
    const w = 1 / (yearly + se * se);
    precision += w;
    pull += w * (value - mean);
  }
  return { mean: mean + pull / precision, sd: Math.sqrt(1 / precision) };
}

/** Probability that the school's lasting level lies below the cut, given all its years. */
export function probabilityBelow(years: SchoolYears, population: YearlyPopulation, cut: number): number {
  const { mean, sd } = lastingLevel(years, population);
  if (sd === 0) return mean < cut ? 1 : 0;
  return normalCdf((cut - mean) / sd, 0, 1);
}

/** Stability of a verdict „below the cut“: probability that another year of the same school, with the error `se`, would fall on
 *  the same side of the cut as its lasting level's posterior mean. */
export function verdictStability(
  years: SchoolYears,
  population: YearlyPopulation,
  cut: number,
  se: number,
): number {
  const { mean, sd } = lastingLevel(years, population);
  const spread = Math.sqrt(sd ** 2 + population.yearly + se ** 2);
  return normalCdf(Math.abs(cut - mean) / spread, 0, 1);
}
