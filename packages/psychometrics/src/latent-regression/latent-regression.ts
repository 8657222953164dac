import { lowestSd } from '../calibration/maximisation.ts';
import { searchMaximum } from '../calibration/search-maximum.ts';
import { scoredItem } from '../models/scored-item.ts';
import { invertPositive } from '../numerics/cholesky.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { type AnswerPatterns, mergePatterns } from '../responses/answer-patterns.ts';
import type { OmittedPolicy, ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';
import { answerLikelihood } from './answer-likelihood.ts';
import { countedWeights } from './counted-weights.ts';
import { type Covariate, type DesignMatrix, designMatrix } from './design-matrix.ts';
import { personPosteriors } from './person-posteriors.ts';
import { regressionInformation } from './regression-information.ts';
import { type Regression, regressionStep, rowMeans } from './regression-step.ts';

/** What {@link latentRegression} can be told. */
export interface LatentRegressionOptions {
  readonly covariates?: readonly Covariate[];
  /** Products of covariates: `a:b`. */
  readonly interactions?: readonly string[];
  readonly weights?: Float64Array;
  /** As in the calibration when left out. */
  readonly omitted?: OmittedPolicy;
  /** Largest change of a coefficient at convergence, default 1e-6. */
  readonly tolerance?: number;
}

/** A latent regression: θ = x′β + e, e ~ N(0, residualSd²). */
export interface LatentRegression {
  readonly coefficients: readonly {
    readonly term: string;
    readonly value: number;
    /** Null where the data do not determine it. */
    readonly se: number | null;
  }[];
  /** At least half the distance of two nodes, below which they no longer see it. */
  readonly residualSd: number;
  readonly residualSdError: number | null;
  /** Persons with positive weight and at least one answer that counts. */
  readonly persons: number;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Posterior mean and standard deviation of every person, those without answers included. */
  readonly eap: Float64Array;
  readonly posteriorSd: Float64Array;
}

/** A fitted latent regression with all that drawing from it needs. */
export interface FittedRegression extends LatentRegression {
  readonly design: DesignMatrix;
  readonly data: AnswerPatterns;
  readonly regression: Regression;
  /** Covariance of the coefficients and of the log residual sd; null where singular. */
  readonly covariance: Float64Array | null;
}

/**
 * Regression of ability on covariates with item parameters held fixed (Mislevy 1984): EM, accelerated. Standard errors
 * from the observed information; they take the items as known and weights as numbers of persons.
 *
 * @throws PsychometricProblems naming items, categories or covariates that do not fit.
 */
export function latentRegression(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  options: LatentRegressionOptions = {},
): FittedRegression {
  const omitted = options.omitted ?? calibration.omitted;
  const cells = requireScorable(responses, calibration, omitted);
  const design = designMatrix(responses.persons, options.covariates ?? [], options.interactions);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const data = mergePatterns(responses, { omitted, cells, categories: items.map((item) => item.categories) });
  const weight = countedWeights(data, options.weights);
  const nodes = quadratureNodes(calibration.quadrature.nodes, calibration.quadrature.range);
  const posteriors = personPosteriors(data, answerLikelihood(data, items, nodes), weight);
  const start = { coefficients: new Float64Array(design.terms.length), sd: 1 };
  const lowest = lowestSd(nodes);
  const step = regressionStep(design, weight, lowest);
  let now: Regression = start;
  let moments = posteriors(new Float64Array(design.persons), 1);
  const found = searchMaximum(
    {
      evaluate(vector) {
        now = unpack(vector);
        moments = posteriors(rowMeans(design, now.coefficients), now.sd);
        return { logLikelihood: moments.logLikelihood, objective: moments.logLikelihood };
      },
      maximise: () => pack(step(moments, now, true)),
      allows: (vector) =>
        vector.every((value) => Math.abs(value) < 500) && unpack(vector).sd > 0.999 * lowest,
    },
    pack(start),
    { tolerance: options.tolerance ?? 1e-6, iterations: 500 },
  );
  const regression = unpack(found.vector);
  const final = posteriors(rowMeans(design, regression.coefficients), regression.sd, true);
  const means = rowMeans(design, regression.coefficients);
  const covariance = invertPositive(
    regressionInformation(design, weight, final, regression.sd),
    design.terms.length + 1,
  );
  const error = (place: number) => covariance && Math.sqrt(covariance[place * (design.terms.length + 2)]);
  const sdError = error(design.terms.length);
  return {
    coefficients: design.terms.map((term, j) => ({
      ...{ term, value: regression.coefficients[j], se: error(j) },
    })),
    residualSd: regression.sd,
    residualSdError: sdError === null ? null : sdError * regression.sd,
    persons: weight.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
    logLikelihood: final.logLikelihood,
    iterations: found.iterations,
    converged: found.converged,
    eap: means.map((mean, person) => mean + final.first[person]),
    posteriorSd: final.second.map((square, person) => Math.sqrt(square - final.first[person] ** 2)),
    ...{ design, data, regression, covariance },
  };
}

function pack({ coefficients, sd }: Regression): Float64Array {
  return Float64Array.of(...coefficients, Math.log(sd));
}

function unpack(vector: Float64Array): Regression {
  return { coefficients: vector.slice(0, -1), sd: Math.exp(vector[vector.length - 1]) };
}
