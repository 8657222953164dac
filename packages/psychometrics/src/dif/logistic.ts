import { chiSquareTail } from '../numerics/chi-square.ts';
import { type BinaryData, fitLogistic, type LogisticFit } from '../numerics/logistic-regression.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';
import type { ScoreTable } from './score-table.ts';

/** Logistic regression of the answer on the matching score and the group (focal = 1). */
export interface LogisticDif {
  /** Likelihood-ratio tests: group beside score; score × group beside both; both together. */
  readonly uniform: ChiSquareTest;
  readonly nonUniform: ChiSquareTest;
  readonly both: ChiSquareTest;
  /** Coefficients of the model with score and group, and of that with their product: intercept, score, group, product. */
  readonly uniformModel: Pick<LogisticFit, 'coefficients' | 'errors'>;
  readonly nonUniformModel: Pick<LogisticFit, 'coefficients' | 'errors'>;
  /** Nagelkerke's R² (1991) of the three models: score; score and group; with their product. */
  readonly rSquared: readonly [number, number, number];
  /** Rise of R² from the first model to the last. */
  readonly effect: number;
  /** Jodoin & Gierl (2001): A below 0.035 or not significant at 5 %, B below 0.070, else C. */
  readonly class: 'A' | 'B' | 'C';
}

/**
 * Logistic regression DIF (Swaminathan & Rogers 1990) of an item with two categories; null where a model has no finite
 * maximum (a score that separates right from wrong) or nothing varies.
 */
export function logisticDif(table: ScoreTable): LogisticDif | null {
  const designs: ((score: number, focal: number) => number[])[] = [
    () => [1],
    (score) => [1, score],
    (score, focal) => [1, score, focal],
    (score, focal) => [1, score, focal, score * focal],
  ];
  const fits = designs.map((design) => fitLogistic(cellsOf(table, design)));
  const [empty, base, uniform, full] = fits;
  if (!empty || !base?.converged || !uniform?.converged || !full?.converged) return null;
  const persons = table.counts.reduce((sum, count) => sum + count, 0);
  const rSquared = (fit: LogisticFit) =>
    (1 - Math.exp((2 * (empty.logLikelihood - fit.logLikelihood)) / persons)) /
    (1 - Math.exp((2 * empty.logLikelihood) / persons));
  const both = ratioTest(base, full, 2);
  const effect = rSquared(full) - rSquared(base);
  return {
    uniform: ratioTest(base, uniform, 1),
    nonUniform: ratioTest(uniform, full, 1),
    both,
    uniformModel: { coefficients: uniform.coefficients, errors: uniform.errors },
    nonUniformModel: { coefficients: full.coefficients, errors: full.errors },
    rSquared: [rSquared(base), rSquared(uniform), rSquared(full)],
    effect,
    class: both.p >= 0.05 || effect < 0.035 ? 'A' : effect < 0.07 ? 'B' : 'C',
  };
}

function cellsOf(
  { scores, counts }: ScoreTable,
  design: (score: number, focal: number) => number[],
): BinaryData {
  const cells = Array.from({ length: scores.length * 2 }, (_, cell) => cell).filter(
    (cell) => counts[cell * 2] + counts[cell * 2 + 1] > 0,
  );
  return {
    rows: cells.map((cell) => design(scores[Math.floor(cell / 2)], cell % 2)),
    trials: Float64Array.from(cells, (cell) => counts[cell * 2] + counts[cell * 2 + 1]),
    successes: Float64Array.from(cells, (cell) => counts[cell * 2 + 1]),
  };
}

function ratioTest(narrow: LogisticFit, wide: LogisticFit, df: number): ChiSquareTest {
  const value = Math.max(0, 2 * (wide.logLikelihood - narrow.logLikelihood));
  return { value, df, p: chiSquareTail(value, df) };
}
