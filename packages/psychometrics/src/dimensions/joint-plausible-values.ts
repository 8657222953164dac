import type { PlausibleOptions } from '../latent-regression/plausible-values.ts';
import { posteriorSampler } from '../latent-regression/posterior-sampler.ts';
import { cholesky, invertPositive } from '../numerics/cholesky.ts';
import { type RandomSource, randomSourceOf } from '../numerics/random.ts';
import { PsychometricProblems } from '../problem.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { type Dimension, dimensionAnswers } from './dimension.ts';
import { type FittedJointRegression, jointRegression, personMeans } from './joint-regression.ts';

/** Plausible values of several abilities with the regression they were drawn from. */
export interface JointPlausibleValues {
  /** Persons × dimensions × draws, row-major. */
  readonly values: Float64Array;
  readonly draws: number;
  readonly regression: FittedJointRegression;
}

/** Nodes of the drawing grid per step of the grid of the regression. */
const FINENESS = 4;

/** Rounds of conditional draws before a value is taken: from the normal approximation the posterior is near. */
const ROUNDS = 15;

/**
 * Plausible values of up to three correlated abilities: a person's abilities of one draw come together from the joint
 * posterior given all answers and covariates. Each draw starts at the normal approximation and is then drawn dimension by
 * dimension from the exact conditional posteriors (Gibbs sampling, 15 rounds; `approximation: 'normal'` leaves them out).
 * With `drawRegression` the coefficients of each set are drawn too; Σ and the items count as known.
 *
 * @throws PsychometricProblems as {@link jointRegression}, and where coefficients without errors should be drawn.
 */
export function jointPlausibleValues(
  responses: ResponseMatrix,
  dimensions: readonly Dimension[],
  options: PlausibleOptions,
): JointPlausibleValues {
  const fitted = jointRegression(responses, dimensions, options);
  const size = dimensions.length;
  const draws = options.draws ?? 5;
  const random = randomSourceOf(options.seed);
  const matrices = Array.from({ length: draws }, () =>
    options.drawRegression ? drawCoefficients(fitted, random) : fitted.matrix,
  );
  const fittedMeans = personMeans(fitted.design, fitted.matrix, size);
  const means = options.drawRegression
    ? matrices.map((matrix) => personMeans(fitted.design, matrix, size))
    : [fittedMeans];
  const start = normalStart(fitted, random);
  const redraw =
    options.approximation === 'normal' ? null : conditionalDraws(fitted, dimensions, options, random);
  const values = new Float64Array(responses.persons * size * draws);
  const theta = new Float64Array(size);
  for (let person = 0; person < responses.persons; person++) {
    redraw?.prepare(person);
    start.prepare(person);
    for (let draw = 0; draw < draws; draw++) {
      const mu = means[options.drawRegression ? draw : 0].subarray(person * size, (person + 1) * size);
      start.draw(theta, mu, fittedMeans.subarray(person * size, (person + 1) * size));
      for (let round = 0; redraw && round < ROUNDS; round++) redraw.round(theta, mu);
      theta.forEach((value, d) => {
        values[(person * size + d) * draws + draw] = value;
      });
    }
  }
  return { values, draws, regression: fitted };
}

/**
 * Draws from N(posterior mean, posterior covariance V) of a person. With drawn coefficients the prior's mean moves by δ
 * and the posterior's by V P δ.
 */
function normalStart({ moments, covariance, dimensions }: FittedJointRegression, random: RandomSource) {
  const size = dimensions.length;
  const precision = invertPositive(covariance, size) ?? new Float64Array(size * size);
  let factor: Float64Array | null = null;
  let [centre, own] = [new Float64Array(size), new Float64Array(size * size)];
  return {
    prepare(person: number): void {
      centre = moments.mean.slice(person * size, (person + 1) * size);
      own = moments.covariance.slice(person * size * size, (person + 1) * size * size);
      factor = cholesky(own, size);
    },
    draw(theta: Float64Array, mu: Float64Array, fitted: Float64Array): void {
      const noise = Float64Array.from(theta, () => random.normal());
      for (let d = 0; d < size; d++) {
        theta[d] = centre[d];
        for (let j = 0; factor && j <= d; j++) theta[d] += factor[d * size + j] * noise[j];
        for (let j = 0; j < size; j++)
          for (let k = 0; k < size; k++)
            theta[d] += own[d * size + j] * precision[j * size + k] * (mu[k] - fitted[k]);
      }
    },
  };
}

/** Draws each ability given the others: a normal prior with the mean that the others imply, times the likelihood. */
function conditionalDraws(
  { parts, covariance }: FittedJointRegression,
  dimensions: readonly Dimension[],
  options: PlausibleOptions,
  random: RandomSource,
) {
  const size = dimensions.length;
  const precision = invertPositive(covariance, size);
  if (!precision) throw new PsychometricProblems([{ code: 'information-singular', place: {} }]);
  const axes = parts.map((part, d) => {
    const { omitted } = dimensions[d].calibration;
    const { data, likelihood } = dimensionAnswers(part, dimensions[d], {
      ...{ omitted: options.omitted ?? omitted, among: size, fineness: FINENESS },
    });
    const { nodes } = likelihood;
    const span = { first: 0, last: nodes.length - 1 };
    const sampler = posteriorSampler(nodes, random);
    return { data, likelihood, span, sampler, answers: new Float64Array(nodes.length) };
  });
  return {
    prepare(person: number): void {
      for (const { data, likelihood, span, answers } of axes) {
        answers.fill(1);
        likelihood.multiply(data.patternOf[person], span.first, span.last, answers);
      }
    },
    round(theta: Float64Array, mu: Float64Array): void {
      axes.forEach(({ sampler, answers, span }, d) => {
        const own = precision[d * (size + 1)];
        let mean = mu[d];
        for (let j = 0; j < size; j++)
          if (j !== d) mean -= (precision[d * size + j] / own) * (theta[j] - mu[j]);
        sampler.prepare(answers, mean, 1 / Math.sqrt(own), span);
        theta[d] = sampler.draw();
      });
    },
  };
}

/** Draws the coefficients from their normal approximation. */
function drawCoefficients(
  { matrix, coefficientCovariance }: FittedJointRegression,
  random: RandomSource,
): Float64Array {
  const size = matrix.length;
  const factor = coefficientCovariance && cholesky(coefficientCovariance, size);
  if (!factor) throw new PsychometricProblems([{ code: 'information-singular', place: {} }]);
  const noise = Float64Array.from(matrix, () => random.normal());
  return matrix.map((value, row) => {
    let shift = 0;
    for (let j = 0; j <= row; j++) shift += factor[row * size + j] * noise[j];
    return value + shift;
  });
}
