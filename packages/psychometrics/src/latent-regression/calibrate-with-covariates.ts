import type { CalibrateOptions } from '../calibration/calibration.ts';
import { layoutOf } from '../calibration/layout-of.ts';
import { marginalLikelihood } from '../calibration/marginal-likelihood.ts';
import { lowestSd } from '../calibration/maximisation.ts';
import { prepareData } from '../calibration/prepare-data.ts';
import { fillDensities } from '../calibration/probability-tables.ts';
import { searchMaximum } from '../calibration/search-maximum.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { mergePatterns } from '../responses/answer-patterns.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';
import { countedWeights } from './counted-weights.ts';
import { type Covariate, type DesignMatrix, designMatrix } from './design-matrix.ts';
import { type Regression, regressionStep, rowMeans } from './regression-step.ts';

/** What {@link calibrateWithCovariates} can be told. */
export interface CovariateCalibrationOptions
  extends Pick<CalibrateOptions, 'model' | 'weights' | 'nodes' | 'range' | 'tolerance' | 'omitted'> {
  readonly covariates: readonly Covariate[];
  readonly interactions?: readonly string[];
}

/** Items calibrated together with a latent regression. */
export interface CovariateCalibration {
  /** For `latentRegression` and `plausibleValues`; its `latent` is the residual distribution. */
  readonly calibration: ScoringCalibration;
  readonly coefficients: readonly { readonly term: string; readonly value: number }[];
  readonly residualSd: number;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Calibrates items while ability depends on covariates: θ = x′β + e. Identification: the intercept is 0 (as TAM's
 * constraint on cases); the residual sd is 1 where slopes are free. Persons with the same covariates share a density.
 *
 * @throws PsychometricProblems listing items or covariates that cannot be used.
 */
export function calibrateWithCovariates(
  responses: ResponseMatrix,
  options: CovariateCalibrationOptions,
): CovariateCalibration {
  const { nodes = 61, range = [-6, 6], tolerance = 1e-7, omitted = 'wrong' } = options;
  const prepared = prepareData(responses, options);
  const { categories } = prepared.data;
  const persons = designMatrix(responses.persons, options.covariates, options.interactions);
  const { rows, rowOf } = distinctRows(persons);
  const data = mergePatterns(responses, {
    ...{ omitted, categories, groups: rowOf },
    weights: countedWeights(prepared.data, options.weights),
  });
  const layout = layoutOf(prepared, 0);
  const grid = quadratureNodes(nodes, range);
  const likelihood = marginalLikelihood(data, layout, grid, rows.persons);
  const regress = regressor(rows, grid, layout.fixesSlope);
  const found = searchMaximum(
    {
      evaluate(vector) {
        regress.unpack(vector.subarray(layout.size));
        fillDensities(regress.groups(), grid, likelihood.densities);
        return likelihood.evaluate(vector.subarray(0, layout.size));
      },
      maximise: () =>
        Float64Array.of(...likelihood.maximise(), ...regress.maximise(likelihood.expectation.persons)),
      allows: (vector) =>
        likelihood.allows(vector.subarray(0, layout.size)) && regress.allows(vector.subarray(layout.size)),
    },
    Float64Array.of(...layout.pack(), ...regress.pack()),
    { tolerance, iterations: 2000 },
  );
  layout.unpack(found.vector.subarray(0, layout.size));
  regress.unpack(found.vector.subarray(layout.size));
  const { coefficients, sd } = regress.now();
  return {
    calibration: {
      model: options.model,
      items: responses.items.map((id, item) => ({
        ...{ id, ...layout.items[item].family.toItem(layout.items[item].parameters), n: prepared.n[item] },
      })),
      latent: [{ group: '', mean: 0, sd }],
      omitted,
      quadrature: { nodes, range },
    },
    coefficients: rows.terms.map((term, j) => ({ term, value: coefficients[j] })),
    residualSd: sd,
    logLikelihood: found.logLikelihood,
    parameters: found.vector.length,
    iterations: found.iterations,
    converged: found.converged,
  };
}

/** Distinct rows of a design matrix, and the row of each person. */
function distinctRows(design: DesignMatrix): { rows: DesignMatrix; rowOf: Int32Array } {
  const size = design.terms.length;
  const known = new Map<string, number>();
  const examples: number[] = [];
  const rowOf = Int32Array.from({ length: design.persons }, (_, person) => {
    const key = design.values.subarray(person * size, (person + 1) * size).join(' ');
    const row = known.get(key);
    if (row !== undefined) return row;
    known.set(key, examples.length);
    return examples.push(person) - 1;
  });
  const values = new Float64Array(examples.length * size);
  examples.forEach((person, row) => {
    values.set(design.values.subarray(person * size, (person + 1) * size), row * size);
  });
  return { rows: { persons: examples.length, terms: design.terms, values }, rowOf };
}

/** The regression's part of the parameter vector: all coefficients but the intercept, and the log sd where it is free. */
function regressor(rows: DesignMatrix, nodes: Float64Array, freeSd: boolean) {
  let now: Regression = { coefficients: new Float64Array(rows.terms.length), sd: 1 };
  const pack = ({ coefficients, sd }: Regression) => [
    ...coefficients.subarray(1),
    ...(freeSd ? [Math.log(sd)] : []),
  ];
  return {
    now: () => now,
    pack: () => pack(now),
    unpack(vector: Float64Array) {
      const coefficients = Float64Array.of(0, ...vector.subarray(0, rows.terms.length - 1));
      now = { coefficients, sd: freeSd ? Math.exp(vector[vector.length - 1]) : 1 };
    },
    groups: () => Array.from(rowMeans(rows, now.coefficients), (mean) => ({ mean, sd: now.sd })),
    maximise(counts: Float64Array): number[] {
      const moments = momentsOfRows(rows, now.coefficients, nodes, counts);
      return pack(regressionStep(rows, moments.weight, lowestSd(nodes), true)(moments, now, freeSd));
    },
    allows: (vector: Float64Array) =>
      vector.every((value) => Math.abs(value) < 500) &&
      (!freeSd || Math.exp(vector[vector.length - 1]) > 0.999 * lowestSd(nodes)),
  };
}

/** Posterior moments of each row about its mean, from the expected persons on the nodes. */
function momentsOfRows(
  rows: DesignMatrix,
  coefficients: Float64Array,
  nodes: Float64Array,
  counts: Float64Array,
) {
  const means = rowMeans(rows, coefficients);
  const [weight, first, second] = [0, 1, 2].map(() => new Float64Array(rows.persons));
  means.forEach((mean, row) => {
    nodes.forEach((node, q) => {
      const count = counts[row * nodes.length + q];
      weight[row] += count;
      first[row] += count * (node - mean);
      second[row] += count * (node - mean) ** 2;
    });
    if (weight[row] === 0) return;
    first[row] /= weight[row];
    second[row] /= weight[row];
  });
  return { weight, first, second };
}
