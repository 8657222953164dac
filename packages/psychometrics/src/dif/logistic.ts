import { chiSquareTail } from '../numerics/chi-square.ts';
import { type CumulativeLogit, fitCumulativeLogit, type OrderedData } from '../numerics/cumulative-logit.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';
import type { ScoreTable } from './score-table.ts';

/** Coefficients of a model: intercepts of P(x ≥ 1) …, then score, group, product as far as it has them. */
export type LogisticModel = Pick<CumulativeLogit, 'coefficients' | 'errors'>;

/** Logistic regression of the answer on the matching score and the group (focal = 1). */
export interface LogisticDif {
  /** Likelihood-ratio tests: group beside score; score × group beside both; both together. */
  readonly uniform: ChiSquareTest;
  readonly nonUniform: ChiSquareTest;
  readonly both: ChiSquareTest;
  /** The models with the score; with score and group; with their product as well. */
  readonly baseModel: LogisticModel;
  readonly uniformModel: LogisticModel;
  readonly nonUniformModel: LogisticModel;
  /** −2 log-likelihood and Nagelkerke's R² (1991) of the three models. */
  readonly deviances: readonly [number, number, number];
  readonly rSquared: readonly [number, number, number];
  /** Rise of R² from the first model to the last. */
  readonly effect: number;
  /** Jodoin & Gierl (2001): A below 0.035 or not significant at 5 %, B below 0.070, else C. */
  readonly class: 'A' | 'B' | 'C';
}

/**
 * Logistic regression DIF (Swaminathan & Rogers 1990), for several categories by proportional odds (Zumbo 1999); null where
 * a model has no finite maximum (a score that separates right from wrong) or nothing varies.
 */
export function logisticDif(table: ScoreTable): LogisticDif | null {
  const cells = orderedCells(table);
  if (!cells) return null;
  const designs: ((score: number, focal: number) => number[])[] = [
    () => [],
    (score) => [score],
    (score, focal) => [score, focal],
    (score, focal) => [score, focal, score * focal],
  ];
  const [empty, base, uniform, full] = designs.map((design) =>
    fitCumulativeLogit({ ...cells, rows: cells.places.map(({ score, focal }) => design(score, focal)) }),
  );
  if (!empty || !base?.converged || !uniform?.converged || !full?.converged) return null;
  const persons = cells.counts.reduce((sum, count) => sum + count, 0);
  const rSquared = (fit: CumulativeLogit) =>
    (1 - Math.exp((2 * (empty.logLikelihood - fit.logLikelihood)) / persons)) /
    (1 - Math.exp((2 * empty.logLikelihood) / persons));
  const both = ratioTest(base, full, 2);
  const effect = rSquared(full) - rSquared(base);
  return {
    uniform: ratioTest(base, uniform, 1),
    nonUniform: ratioTest(uniform, full, 1),
    both,
    baseModel: { coefficients: base.coefficients, errors: base.errors },
    uniformModel: { coefficients: uniform.coefficients, errors: uniform.errors },
    nonUniformModel: { coefficients: full.coefficients, errors: full.errors },
    deviances: [-2 * base.logLikelihood, -2 * uniform.logLikelihood, -2 * full.logLikelihood],
    rSquared: [rSquared(base), rSquared(uniform), rSquared(full)],
    effect,
    class: both.p >= 0.05 || effect < 0.035 ? 'A' : effect < 0.07 ? 'B' : 'C',
  };
}

interface OrderedCells extends Omit<OrderedData, 'rows'> {
  readonly places: readonly { readonly score: number; readonly focal: number }[];
}

/** Cells with persons, over the categories that somebody is in; null with fewer than two. */
function orderedCells({ categories, scores, counts }: ScoreTable): OrderedCells | null {
  const totals = new Float64Array(categories);
  counts.forEach((count, at) => {
    totals[at % categories] += count;
  });
  const used = [...totals.keys()].filter((k) => totals[k] > 0);
  if (used.length < 2) return null;
  const cells = Array.from({ length: scores.length * 2 }, (_, cell) => cell).filter((cell) =>
    used.some((k) => counts[cell * categories + k] > 0),
  );
  return {
    categories: used.length,
    places: cells.map((cell) => ({ score: scores[Math.floor(cell / 2)], focal: cell % 2 })),
    counts: Float64Array.from(cells.flatMap((cell) => used.map((k) => counts[cell * categories + k]))),
  };
}

function ratioTest(narrow: CumulativeLogit, wide: CumulativeLogit, df: number): ChiSquareTest {
  const value = Math.max(0, 2 * (wide.logLikelihood - narrow.logLikelihood));
  return { value, df, p: chiSquareTail(value, df) };
}
