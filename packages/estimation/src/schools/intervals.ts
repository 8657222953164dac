import { tQuantile } from '../inference/distributions.ts';

/** What a school's mean is a statement about. `own-pupils`: the very pupils who sat the test, were it without error of
 *  measurement. `all-pupils`: all pupils of the grade, of whom some were tested. `school`: the school as it works, of which this
 *  year's pupils are one cohort (super-population). */
export type SchoolPurpose = 'own-pupils' | 'all-pupils' | 'school';

/** A mean with its error for one purpose; null where it cannot be known (one pupil, unknown errors). */
export interface SchoolInterval {
  purpose: SchoolPurpose;
  se: number | null;
  df: number | null;
  low: number | null;
  high: number | null;
}

export interface SchoolIntervals {
  n: number;
  mean: number;
  intervals: SchoolInterval[];
}

export interface SchoolScores {
  /** Scores of the tested pupils. */
  values: ArrayLike<number>;
  /** Standard errors of measurement of the scores, same order. */
  errors: ArrayLike<number>;
  /** Pupils of the grade in the school; absent = all of them were tested. */
  enrolled?: number;
  confidence?: number;
}

function interval(
  purpose: SchoolPurpose,
  mean: number,
  variance: number,
  df: number,
  level: number,
): SchoolInterval {
  if (!(variance >= 0) || df <= 0) return { purpose, se: null, df: null, low: null, high: null };
  const se = Math.sqrt(variance);
  const reach = tQuantile((1 + level) / 2, df) * se;
  return { purpose, se, df: Number.isFinite(df) ? df : null, low: mean - reach, high: mean + reach };
}

/** Three intervals of a school's mean, each for its purpose. With e² = mean squared error of measurement and s² = variance of
 *  the observed scores (errors included): own-pupils e²/n; all-pupils (1 − n/N)·(s² − e²)/n + e²/n (Cochran 1977, sec. 2.6,
 *  with measurement error on top); school s²/n on n − 1 degrees. The errors of measurement count as known. */
export function schoolIntervals({
  values,
  errors,
  enrolled,
  confidence = 0.95,
}: SchoolScores): SchoolIntervals {
  const n = values.length;
  let [sum, noise] = [0, 0];
  for (let i = 0; i < n; i++) {
    sum += values[i];
    noise += errors[i] ** 2 / n;
  }
  const mean = n === 0 ? 0 : sum / n;
  let spread = 0;
  for (let i = 0; i < n; i++) spread += (values[i] - mean) ** 2 / (n - 1);
  const fraction = enrolled === undefined ? 1 : Math.min(1, n / enrolled);
  const truth = Math.max(0, spread - noise);
  const all = fraction === 1 ? noise / n : ((1 - fraction) * truth + noise) / n;
  const known = Number.POSITIVE_INFINITY;
  return {
    n,
    mean,
    intervals: [
      interval('own-pupils', mean, n > 0 ? noise / n : Number.NaN, known, confidence),
      interval(
        'all-pupils',
        mean,
        n > 1 || fraction === 1 ? all : Number.NaN,
        fraction === 1 ? known : n - 1,
        confidence,
      ),
      interval('school', mean, n > 1 ? spread / n : Number.NaN, n - 1, confidence),
    ],
  };
}
