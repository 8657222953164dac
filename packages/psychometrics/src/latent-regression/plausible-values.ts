import { scoredItem } from '../models/scored-item.ts';
import { cholesky } from '../numerics/cholesky.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { type RandomSource, randomSourceOf } from '../numerics/random.ts';
import { PsychometricProblems } from '../problem.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';
import { answerLikelihood } from './answer-likelihood.ts';
import {
  type FittedRegression,
  type LatentRegressionOptions,
  latentRegression,
} from './latent-regression.ts';
import type { Span } from './normal-weights.ts';
import { posteriorSampler } from './posterior-sampler.ts';
import { type Regression, rowMeans } from './regression-step.ts';

/** What {@link plausibleValues} can be told. */
export interface PlausibleOptions extends LatentRegressionOptions {
  /** Any text; the same seed gives the same values. */
  readonly seed: string;
  /** Values a person, default 5. */
  readonly draws?: number;
  /** Also draws the regression parameters of each set, so that their uncertainty is part of the values. */
  readonly drawRegression?: boolean;
  /** `'normal'`: draws from N(posterior mean, posterior variance) instead of the posterior itself. */
  readonly approximation?: 'none' | 'normal';
}

/** Plausible values with the regression they were drawn from. */
export interface PlausibleValues {
  /** Persons × draws, row-major. */
  readonly values: Float64Array;
  readonly draws: number;
  readonly regression: FittedRegression;
}

/** Nodes of the drawing grid per step of the calibration's nodes. */
const REFINEMENT = 4;

/** Half-width of a person's grid in posterior standard deviations. */
const REACH = 8;

/**
 * Plausible values (Mislevy 1991): draws from each person's posterior given answers and covariates. The posterior is
 * tabulated on a grid four times as fine as the calibration's and taken as linear between nodes, so values are continuous;
 * no normal approximation unless asked for. Persons without answers are drawn from their prior. Generator: xoroshiro128+, persons in order.
 *
 * @throws PsychometricProblems as {@link latentRegression}, and where regression parameters without errors should be drawn.
 */
export function plausibleValues(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  options: PlausibleOptions,
): PlausibleValues {
  const fitted = latentRegression(responses, calibration, options);
  const draws = options.draws ?? 5;
  const random = randomSourceOf(options.seed);
  const regressions = options.drawRegression
    ? Array.from({ length: draws }, () => drawRegression(fitted, random))
    : [fitted.regression];
  const means = regressions.map(({ coefficients }) => rowMeans(fitted.design, coefficients));
  const fittedMeans = rowMeans(fitted.design, fitted.regression.coefficients);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const { nodes: count, range } = calibration.quadrature;
  const nodes = quadratureNodes((count - 1) * REFINEMENT + 1, range);
  const likelihood = answerLikelihood(fitted.data, items, nodes);
  const sampler = posteriorSampler(nodes, random);
  const values = new Float64Array(responses.persons * draws);
  const answers = new Float64Array(nodes.length);
  const span: Span = { first: 0, last: 0 };
  for (let person = 0; person < responses.persons; person++) {
    if (options.approximation === 'normal') {
      for (let draw = 0; draw < draws; draw++) {
        // With drawn coefficients the prior's mean moves, and the posterior's by the share that the prior has in it.
        const { sd } = regressions[options.drawRegression ? draw : 0];
        const moved = means[options.drawRegression ? draw : 0][person] - fittedMeans[person];
        const centre = fitted.eap[person] + (moved * fitted.posteriorSd[person] ** 2) / sd ** 2;
        values[person * draws + draw] = centre + fitted.posteriorSd[person] * random.normal();
      }
      continue;
    }
    spanOf(fitted.eap[person], fitted.posteriorSd[person], nodes, span);
    answers.fill(1, span.first, span.last + 1);
    likelihood.multiply(fitted.data.patternOf[person], span.first, span.last, answers);
    for (let set = 0; set < regressions.length; set++) {
      sampler.prepare(answers, means[set][person], regressions[set].sd, span);
      const from = options.drawRegression ? set : 0;
      const to = options.drawRegression ? set + 1 : draws;
      for (let draw = from; draw < to; draw++) values[person * draws + draw] = sampler.draw();
    }
  }
  return { values, draws, regression: fitted };
}

/** Nodes around a person's posterior; drawn regression parameters move it by little against its width. */
function spanOf(mean: number, sd: number, nodes: Float64Array, span: Span): void {
  const step = nodes[1] - nodes[0];
  const top = nodes.length - 1;
  const place = (theta: number) => (theta - nodes[0]) / step;
  span.first = Math.min(Math.max(Math.floor(place(mean - REACH * sd)), 0), top - 1);
  span.last = Math.max(Math.min(Math.ceil(place(mean + REACH * sd)), top), span.first + 1);
}

/** Draws coefficients and log sd from their normal approximation. */
function drawRegression({ regression, covariance }: FittedRegression, random: RandomSource): Regression {
  const size = regression.coefficients.length + 1;
  const factor = covariance && cholesky(covariance, size);
  if (!factor) throw new PsychometricProblems([{ code: 'information-singular', place: {} }]);
  const noise = Float64Array.from({ length: size }, () => random.normal());
  const shift = (row: number) => {
    let sum = 0;
    for (let j = 0; j <= row; j++) sum += factor[row * size + j] * noise[j];
    return sum;
  };
  return {
    coefficients: regression.coefficients.map((value, j) => value + shift(j)),
    sd: regression.sd * Math.exp(shift(size - 1)),
  };
}
