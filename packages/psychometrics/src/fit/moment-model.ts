import type { LatentDistribution } from '../calibration/calibration.ts';
import { constraintsOf } from '../calibration/constraints.ts';
import { type LaidItem, layParameters, type ParameterLayout } from '../calibration/parameter-layout.ts';
import { fillDensities } from '../calibration/probability-tables.ts';
import { modelOf } from '../models/model.ts';
import { scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import type { ScoringCalibration } from '../scoring/score.ts';

/** How an estimated parameter moves the moments: by its items' means on the nodes, or by the weights of the nodes. */
export type MomentSlope =
  | { readonly items: readonly { readonly item: number; readonly mean: Float64Array }[] }
  | { readonly weight: Float64Array };

/** A model as far as its first and second moments of item scores go: items are independent at each node. */
export interface MomentModel {
  /** Weights of the nodes, sum 1. */
  readonly weights: Float64Array;
  /** Items × nodes: E(X) and E(X²). */
  readonly means: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  readonly slopes: readonly MomentSlope[];
}

/** Moments of a calibration of one group. */
export function momentsOfCalibration(calibration: ScoringCalibration): MomentModel {
  const { latent, quadrature } = calibration;
  const nodes = quadratureNodes(quadrature.nodes, quadrature.range);
  const weights = new Float64Array(nodes.length);
  fillDensities(latent.slice(0, 1), nodes, weights);
  const { items, groups, size } = layoutOfCalibration(calibration);
  const ofPlaces = Array.from({ length: size }, (): { item: number; mean: Float64Array }[] => []);
  const ofItems = items.map((laid, item) => {
    const { mean, square, slopes } = momentsOfItem(laid, nodes);
    slopes.forEach((slope, l) => {
      ofPlaces[laid.places[l]].push({ item, mean: slope });
    });
    return { mean, square };
  });
  const [{ meanOffset, sdOffset }] = groups;
  return {
    weights,
    means: ofItems.map(({ mean }) => mean),
    squares: ofItems.map(({ square }) => square),
    slopes: [
      ...ofPlaces.filter((parts) => parts.length > 0).map((parts): MomentSlope => ({ items: parts })),
      ...populationSlopes(nodes, weights, latent[0], meanOffset >= 0, sdOffset >= 0),
    ],
  };
}

/** The layout in which a calibration was estimated. */
function layoutOfCalibration({ model, items, fixed = [], shared = [] }: ScoringCalibration): ParameterLayout {
  const anchors = items.filter(({ anchored }) => anchored);
  const constraints = constraintsOf(
    items.map(({ id }) => id),
    { anchors, fixed, shared },
  );
  const laid = items.map((item, number) => ({
    model: modelOf(item.model ?? model),
    categories: item.b.length + 1,
    start: scoredItem(item, model).parameters,
    fixed: constraints.fixed.get(number) ?? {},
    shares: constraints.shares.get(number) ?? {},
  }));
  return layParameters(laid, 1);
}

/** E(X) and E(X²) of an item on the nodes, and the slopes of E(X) by the item's places. */
function momentsOfItem({ family, parameters, categories, places, map }: LaidItem, nodes: Float64Array) {
  const size = parameters.length;
  const [mean, square] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const slopes = Array.from(places, () => new Float64Array(nodes.length));
  const [p, gradient] = [new Float64Array(categories), new Float64Array(categories * size)];
  nodes.forEach((node, q) => {
    family.evaluate(parameters, categories, node, p, gradient);
    for (let k = 1; k < categories; k++) {
      mean[q] += k * p[k];
      square[q] += k * k * p[k];
      for (let j = 0; j < size; j++)
        slopes.forEach((slope, l) => {
          slope[q] += k * p[k] * gradient[k * size + j] * map[j * places.length + l];
        });
    }
  });
  return { mean, square, slopes };
}

/** The model in which items have nothing to do with each other, with the observed means. */
export function independentMoments(means: Float64Array, squares: Float64Array): MomentModel {
  return {
    weights: Float64Array.of(1),
    means: Array.from(means, (mean) => Float64Array.of(mean)),
    squares: Array.from(squares, (square) => Float64Array.of(square)),
    slopes: Array.from(means, (_, item) => ({ items: [{ item, mean: Float64Array.of(1) }] })),
  };
}

function populationSlopes(
  nodes: Float64Array,
  weights: Float64Array,
  { mean, sd }: LatentDistribution,
  freeMean: boolean,
  freeSd: boolean,
): MomentSlope[] {
  const centred = (values: Float64Array): MomentSlope => {
    const average = values.reduce((sum, value, q) => sum + weights[q] * value, 0);
    return { weight: values.map((value, q) => weights[q] * (value - average)) };
  };
  return [
    ...(freeMean ? [centred(nodes.map((node) => (node - mean) / sd ** 2))] : []),
    ...(freeSd ? [centred(nodes.map((node) => (node - mean) ** 2 / sd ** 2))] : []),
  ];
}
