import { type Columns, estimate } from '@sapa/estimation';
import type { ScoreColumns } from '../estimates/load-scores.ts';

/** How results vary: what a plan of another sample may assume. */
export interface Spread {
  /** Standard deviation of pupils around the mean of their kind of school, in points. */
  standardDeviation: number;
  /** Share of that variance which lies between schools. */
  intraclassCorrelation: number;
}

/**
 * The spread of results and its part between schools, alike in region and territory as schools of one stratum are: a weighted two-level model with these as
 * predictors. It is that of the scores as they are reported, their measurement error included, because their means are what a sample is planned for.
 * null where the scores do not tell (one school, no variance).
 */
export function measureSpread(scores: ScoreColumns): Spread | null {
  const { school, region, territory } = scores.categorical;
  const on = Object.entries({ region, territory })
    .filter(([, { codes, labels }]) => labels.length > 1 && codes.every((code) => code >= 0))
    .map(([name]) => name);
  const data: Columns = {
    rows: scores.rows,
    numeric: { score: scores.score, weight: scores.weight },
    categorical: { school, region, territory },
  };
  const rows = estimate(data, {
    weight: 'weight',
    analyses: [{ statistic: 'two-level', of: 'score', school: 'school', on }],
  });
  const figureOf = (term: string) => rows.find((row) => row.term === term)?.value ?? Number.NaN;
  const variance = figureOf('between') + figureOf('within');
  const icc = figureOf('icc');
  if (!(variance > 0 && icc >= 0)) return null;
  return { standardDeviation: Math.sqrt(variance), intraclassCorrelation: icc };
}
