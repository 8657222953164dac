import { type ItemFit, itemFit } from '../fit/item-fit.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { posteriorMoments } from '../scoring/posterior-moments.ts';
import { eapReliability, wleReliability } from '../scoring/reliability.ts';
import { scorePatterns } from '../scoring/score-patterns.ts';
import type { CalibratedItem, CalibrateOptions, Calibration, LatentDistribution } from './calibration.ts';
import { calibrationWarnings, fewClusters } from './calibration-warnings.ts';
import { disconnectedItems } from './disconnected-items.ts';
import type { DensityChoice } from './laid-group.ts';
import { FIRST_ORDER } from './latent-density.ts';
import { layoutOf } from './layout-of.ts';
import { type MarginalLikelihood, marginalLikelihood } from './marginal-likelihood.ts';
import { readableCovariance } from './parameter-covariance.ts';
import type { ParameterLayout } from './parameter-layout.ts';
import { type PreparedData, prepareData } from './prepare-data.ts';
import { type SearchResult, searchMaximum } from './search-maximum.ts';
import { type StandardErrors, standardErrors } from './standard-errors.ts';
import { warmStart } from './warm-start.ts';

/** Items at fault that a warning names. */
const MOST_NAMED = 5;

/**
 * Estimates item parameters by marginal maximum likelihood (Bock & Aitkin 1981): EM over a normal ability density on
 * fixed nodes, accelerated. Answers that were not administered are simply no part of the likelihood.
 *
 * @throws PsychometricProblems listing every item or input that cannot be calibrated.
 */
export function calibrate(responses: ResponseMatrix, options: CalibrateOptions): Calibration {
  const { nodes = 61, range = [-6, 6], tolerance = 1e-7, iterations = 2000, onIteration } = options;
  const prepared = prepareData(responses, options);
  const { data } = prepared;
  const grid = quadratureNodes(nodes, range);
  const layout = layoutOf(prepared, prepared.groups.length, undefined, densityChoice(options, grid));
  const likelihood = marginalLikelihood(data, layout, grid);
  const { vector, precondition } = warmStart(data, layout, likelihood.nodes);
  const found = searchMaximum(likelihood, vector, { tolerance, iterations, precondition, onIteration });
  const { logLikelihood } = likelihood.evaluate(found.vector);
  const eap = posteriorMoments(likelihood.expectation, data, likelihood.densities, likelihood.nodes);
  const wle = scorePatterns(data, likelihood.scored, layout.groups, 'wle');
  const clustered = options.errors === 'sandwich' ? prepared.clustered : undefined;
  const errors = options.errors || options.covariance ? standardErrors(likelihood, clustered) : undefined;
  const fit = options.fit ? itemFit(likelihood, options, wle) : undefined;
  const items = describeItems(responses, prepared, options, likelihood, errors, fit);
  const described = {
    items,
    latent: describeGroups(prepared, likelihood, errors),
    quadrature: { nodes, range },
    converged: found.converged,
  };
  return {
    model: options.model,
    persons: prepared.persons,
    logLikelihood,
    parameters: countParameters(layout),
    iterations: found.iterations,
    ...described,
    reliability: { eap: eapReliability(eap, data.weight), wle: wleReliability(wle, data.weight) },
    omitted: options.omitted ?? 'wrong',
    ...(options.fixed ? { fixed: options.fixed } : {}),
    ...(options.shared ? { shared: options.shared } : {}),
    ...(options.covariance && errors?.covariance
      ? { covariance: readableCovariance(layout, responses.items, errors.covariance) }
      : {}),
    warnings: [
      ...calibrationWarnings(
        described,
        errors?.singular ?? false,
        unsettledItems(responses.items, layout, found),
      ),
      ...(clustered ? fewClusters(clustered.count, layout.size) : []),
      ...disconnectedItems(responses.items, data, prepared.anchors),
    ],
  };
}

function describeItems(
  responses: ResponseMatrix,
  { anchors, n, models }: PreparedData,
  { model }: CalibrateOptions,
  likelihood: MarginalLikelihood,
  errors: StandardErrors | undefined,
  fit: readonly ItemFit[] | undefined,
): CalibratedItem[] {
  const { items } = likelihood.layout;
  return responses.items.map((id, item) => ({
    id,
    ...items[item].family.toItem(items[item].parameters),
    ...(models[item].name === model ? {} : { model: models[item].name }),
    ...(anchors.has(item) ? { anchored: true } : {}),
    ...(errors ? { se: errors.items[item] } : {}),
    n: n[item],
    ...fit?.[item],
  }));
}

function describeGroups(
  { groups }: PreparedData,
  { layout }: MarginalLikelihood,
  errors: StandardErrors | undefined,
): LatentDistribution[] {
  return layout.groups.map(({ mean, sd, density }, number) => ({
    group: groups[number],
    mean,
    sd,
    ...(errors ? { se: errors.groups[number] } : {}),
    ...(density ? { density: { form: density.form, values: [...density.values] } } : {}),
  }));
}

/** Items whose parameters the last step moved most, where the search had not ended. */
function unsettledItems(
  ids: readonly string[],
  { items }: ParameterLayout,
  { moved, converged }: SearchResult,
): string[] {
  if (converged) return [];
  const restless = items.map(({ places }, item) => ({
    id: ids[item],
    change: places.reduce((most, at) => Math.max(most, moved[at]), 0),
  }));
  const [first] = restless.sort((a, b) => b.change - a.change);
  return restless
    .filter(({ change }) => change > 0 && change > first.change / 10)
    .slice(0, MOST_NAMED)
    .map(({ id }) => id);
}

function densityChoice({ density, densityOrder = 4 }: CalibrateOptions, nodes: Float64Array): DensityChoice {
  if (density === 'histogram') return { form: 'histogram', nodes };
  if (density === 'davidian') return { form: 'davidian', values: densityOrder - FIRST_ORDER + 1 };
  return { form: 'normal' };
}

/** Number of free parameters: the masses of a histogram have sum 1 and, where they are held, mean 0 and sd 1. */
function countParameters({ size, groups }: ParameterLayout): number {
  return groups.reduce(
    (count, { density, held }) =>
      density?.form === 'histogram' ? count - 1 - Number(held.mean) - Number(held.sd) : count,
    size,
  );
}
