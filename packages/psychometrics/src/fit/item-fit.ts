import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import type { PatternAbilities } from '../scoring/posterior-moments.ts';
import { type MeanSquareTests, meanSquareTests } from './mean-square-tests.ts';
import { type MeanSquares, meanSquaresAt, posteriorMeanSquares } from './mean-squares.ts';
import { type ItemFitTest, sx2 } from './s-x2.ts';

/** Fit of one item: mean squares with their tests (at posteriors only) and S-X² where it is defined. */
export interface ItemFit extends MeanSquares, Partial<MeanSquareTests> {
  readonly sx2?: ItemFitTest;
}

/** How to judge items: residuals at posteriors or at the WLE; see `sx2` for the other. */
export interface FitOptions {
  readonly fit?: boolean | 'posterior' | 'wle';
  readonly populationDf?: boolean;
}

/** Fit of all items of a calibration at its last evaluated vector; `wle`: abilities for `fit: 'wle'`. */
export function itemFit(
  likelihood: MarginalLikelihood,
  { fit, populationDf }: FitOptions,
  wle: PatternAbilities,
): ItemFit[] {
  const tests = sx2(likelihood, populationDf);
  const squares = fit === 'wle' ? atAbilities(likelihood, wle) : atPosteriors(likelihood);
  return squares.map((item, j) => ({ ...item, ...(tests[j] ? { sx2: tests[j] } : {}) }));
}

function atPosteriors(likelihood: MarginalLikelihood): ItemFit[] {
  const squares = posteriorMeanSquares(likelihood);
  const tests = meanSquareTests(likelihood);
  return squares.map((item, j) => ({ ...item, ...tests[j] }));
}

function atAbilities({ scored, data }: MarginalLikelihood, { theta }: PatternAbilities): ItemFit[] {
  return meanSquaresAt(scored, {
    count: data.count,
    cell: (pattern, item) => {
      const cell = data.cells[data.example[pattern] * data.items + item];
      return cell < scored[item].categories ? cell : NOT_ADMINISTERED;
    },
    theta,
    weight: data.weight,
  });
}
