import { searchMaximum } from '../calibration/search-maximum.ts';
import { crossProduct, type DesignMatrix, designMatrix } from '../latent-regression/design-matrix.ts';
import type { LatentRegressionOptions } from '../latent-regression/latent-regression.ts';
import { cholesky, invertPositive, solveCholesky } from '../numerics/cholesky.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { type Dimension, dimensionAnswers, jointWeights, splitByDimension, tabulate } from './dimension.ts';
import { type JointMoments, jointPosterior } from './joint-posterior.ts';
import { soundCovariance } from './sound-covariance.ts';

/** Regression of several correlated abilities on covariates: θ = B′x + e, e ~ N(0, Σ). */
export interface JointRegression {
  readonly dimensions: readonly string[];
  readonly coefficients: readonly {
    readonly dimension: string;
    readonly term: string;
    readonly value: number;
    /** Null where the data do not determine it. */
    readonly se: number | null;
  }[];
  /** Residual covariances and correlations, D × D, row-major. */
  readonly covariance: Float64Array;
  readonly correlation: Float64Array;
  readonly persons: number;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** True where sds or correlations stand at the limit of what the grid resolves (0.97 between two dimensions). */
  readonly atLimit: boolean;
  /** Posterior mean, sd of every person in every dimension, persons × D. */
  readonly eap: Float64Array;
  readonly posteriorSd: Float64Array;
}

/** A fitted regression with what drawing needs. */
export interface FittedJointRegression extends JointRegression {
  readonly design: DesignMatrix;
  readonly parts: readonly ResponseMatrix[];
  /** Terms × D. */
  readonly matrix: Float64Array;
  /** Covariance of the coefficients, term by term and within a term by dimension; null where singular. */
  readonly coefficientCovariance: Float64Array | null;
  readonly moments: JointMoments;
}

/**
 * Latent regression of up to three correlated abilities with known items (Mislevy 1984; Thomas 1993 for several
 * dimensions): EM over a product grid, accelerated. A pupil with few items in one dimension borrows strength from the
 * others through Σ. Standard errors by Louis' identity; they take items and Σ as known and weights as numbers of persons.
 *
 * @throws PsychometricProblems naming items, categories, dimensions or covariates that do not fit.
 */
export function jointRegression(
  responses: ResponseMatrix,
  dimensions: readonly Dimension[],
  options: LatentRegressionOptions = {},
): FittedJointRegression {
  const parts = splitByDimension(responses, dimensions);
  const design = designMatrix(responses.persons, options.covariates ?? [], options.interactions);
  const answers = parts.map((part, d) =>
    dimensionAnswers(part, dimensions[d], {
      omitted: options.omitted ?? dimensions[d].calibration.omitted,
      among: dimensions.length,
    }),
  );
  const weight = jointWeights(answers, responses.persons, options.weights);
  const integrate = jointPosterior(answers.map(tabulate), weight);
  const size = dimensions.length;
  const { nodes } = answers[0].likelihood;
  const step = regressionStep(design, weight, size, nodes[1] - nodes[0]);
  let now = unpack(startVector(design.terms.length, size), design.terms.length, size);
  let moments: JointMoments | undefined;
  const found = searchMaximum(
    {
      evaluate(vector) {
        now = unpack(vector, design.terms.length, size);
        moments = integrate(personMeans(design, now.matrix, size), now.sigma);
        return { logLikelihood: moments.logLikelihood, objective: moments.logLikelihood };
      },
      maximise: () => (moments ? pack(step(moments), size) : startVector(design.terms.length, size)),
      allows: (vector) =>
        vector.every(isSmall) && isSound(unpack(vector, design.terms.length, size).sigma, size, nodes),
    },
    startVector(design.terms.length, size),
    { tolerance: options.tolerance ?? 1e-5, iterations: 500 },
  );
  const { matrix, sigma } = unpack(found.vector, design.terms.length, size);
  const final = integrate(personMeans(design, matrix, size), sigma);
  const coefficientCovariance = errorsOf(design, weight, final, sigma, size);
  const width = design.terms.length * size;
  return {
    dimensions: dimensions.map(({ name }) => name),
    coefficients: dimensions.flatMap(({ name }, d) =>
      design.terms.map((term, j) => {
        const at = j * size + d;
        const se = coefficientCovariance && Math.sqrt(coefficientCovariance[at * (width + 1)]);
        return { dimension: name, term, value: matrix[at], se };
      }),
    ),
    covariance: sigma,
    correlation: sigma.map(
      (value, at) =>
        value / Math.sqrt(sigma[Math.floor(at / size) * (size + 1)] * sigma[(at % size) * (size + 1)]),
    ),
    persons: weight.reduce((count, value) => count + (value > 0 ? 1 : 0), 0),
    logLikelihood: final.logLikelihood,
    iterations: found.iterations,
    converged: found.converged,
    atLimit: isAtLimit(sigma, size, nodes[1] - nodes[0]),
    eap: final.mean,
    posteriorSd: final.mean.map((_, at) => {
      const [person, d] = [Math.floor(at / size), at % size];
      return Math.sqrt(final.covariance[(person * size + d) * size + d]);
    }),
    ...{ design, parts, matrix, coefficientCovariance, moments: final },
  };
}

/** B′x of every person: persons × D. */
export function personMeans(
  { persons, terms, values }: DesignMatrix,
  matrix: Float64Array,
  size: number,
): Float64Array {
  const means = new Float64Array(persons * size);
  for (let person = 0; person < persons; person++)
    for (let j = 0; j < terms.length; j++) {
      const x = values[person * terms.length + j];
      if (x !== 0) for (let d = 0; d < size; d++) means[person * size + d] += x * matrix[j * size + d];
    }
  return means;
}

/** Maximisation step: least squares of the posterior means, and the mean posterior products of the residuals. */
function regressionStep(design: DesignMatrix, weight: Float64Array, size: number, gridStep: number) {
  const { persons, terms, values } = design;
  const count = terms.length;
  const factor = cholesky(crossProduct(design, weight), count);
  const total = weight.reduce((sum, value) => sum + value, 0);
  return ({ mean, covariance }: JointMoments): Parameters => {
    const matrix = new Float64Array(count * size);
    for (let d = 0; factor && d < size; d++) {
      const right = new Float64Array(count);
      for (let person = 0; person < persons; person++)
        for (let j = 0; j < count; j++)
          right[j] += weight[person] * mean[person * size + d] * values[person * count + j];
      solveCholesky(factor, count, right).forEach((value, j) => {
        matrix[j * size + d] = value;
      });
    }
    const fitted = personMeans(design, matrix, size);
    const sigma = new Float64Array(size * size);
    for (let person = 0; person < persons; person++) {
      if (weight[person] === 0) continue;
      const at = person * size;
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++)
          sigma[i * size + j] +=
            (weight[person] / total) *
            (covariance[(at + i) * size + j] +
              (mean[at + i] - fitted[at + i]) * (mean[at + j] - fitted[at + j]));
    }
    return { matrix, sigma: soundCovariance(sigma, size, gridStep).sigma };
  };
}

interface Parameters {
  readonly matrix: Float64Array;
  readonly sigma: Float64Array;
}

/** Coefficients, then the Cholesky factor of Σ with the logs of its diagonal: any vector is a covariance matrix. */
function pack({ matrix, sigma }: Parameters, size: number): Float64Array {
  const factor = cholesky(sigma, size) ?? new Float64Array(size * size);
  const lower: number[] = [];
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++)
      lower.push(i === j ? Math.log(Math.max(factor[i * size + j], 1e-3)) : factor[i * size + j]);
  return Float64Array.of(...matrix, ...lower);
}

function unpack(vector: Float64Array, terms: number, size: number): Parameters {
  const factor = new Float64Array(size * size);
  let at = terms * size;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++, at++) factor[i * size + j] = i === j ? Math.exp(vector[at]) : vector[at];
  const sigma = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      for (let k = 0; k < size; k++) sigma[i * size + j] += factor[i * size + k] * factor[j * size + k];
  return { matrix: vector.slice(0, terms * size), sigma };
}

/** Means 0, sds 1, correlations 0.5. */
function startVector(terms: number, size: number): Float64Array {
  const sigma = Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0.5));
  return pack({ matrix: new Float64Array(terms * size), sigma }, size);
}

/** True where the grid is fine and wide enough. */
function isSound(sigma: Float64Array, size: number, nodes: Float64Array): boolean {
  const widest = nodes[nodes.length - 1];
  for (let d = 0; d < size; d++) if (!(sigma[d * (size + 1)] < widest ** 2)) return false;
  return !soundCovariance(sigma, size, nodes[1] - nodes[0]).limited;
}

/** True where slightly higher correlations or smaller sds would no longer be resolved. */
function isAtLimit(sigma: Float64Array, size: number, step: number): boolean {
  const nearer = sigma.map((value, at) => (at % (size + 1) === 0 ? value / 1.005 : value));
  return soundCovariance(nearer, size, step).limited;
}

function isSmall(value: number): boolean {
  return Math.abs(value) < 500;
}

/** Inverse of Σ w xx′ ⊗ (P − P V P), V the posterior covariance of each person. */
function errorsOf(
  { persons, terms, values }: DesignMatrix,
  weight: Float64Array,
  { covariance }: JointMoments,
  sigma: Float64Array,
  size: number,
): Float64Array | null {
  const precision = invertPositive(sigma, size);
  if (!precision) return null;
  const count = terms.length;
  const width = count * size;
  const information = new Float64Array(width * width);
  for (let person = 0; person < persons; person++) {
    if (weight[person] === 0) continue;
    const own = covariance.subarray(person * size * size, (person + 1) * size * size);
    const lost = product(precision, product(own, precision, size), size);
    for (let i = 0; i < count; i++) {
      const x = weight[person] * values[person * count + i];
      if (x === 0) continue;
      for (let j = 0; j <= i; j++) {
        const factor = x * values[person * count + j];
        if (factor === 0) continue;
        for (let d = 0; d < size; d++)
          for (let e = 0; e < size; e++)
            information[(i * size + d) * width + j * size + e] +=
              factor * (precision[d * size + e] - lost[d * size + e]);
      }
    }
  }
  for (let i = 0; i < width; i++)
    for (let j = 0; j < i; j++) information[j * width + i] = information[i * width + j];
  return invertPositive(information, width);
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++)
      for (let j = 0; j < size; j++) result[i * size + j] += a[i * size + k] * b[k * size + j];
  return result;
}
