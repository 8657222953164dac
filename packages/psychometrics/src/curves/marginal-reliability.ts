import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { normalDensity, quadratureNodes } from '../numerics/quadrature.ts';
import { testInformation } from './item-curves.ts';

/**
 * Marginal reliability of a test in a normal population: the mean over it of I(θ) / (I(θ) + 1/σ²) (Green, Bock, Humphreys, Linn & Reckase 1984,
 * as mirt's `marginal_rxx`), between 0 and 1. Needs no answers, so it tells before a test what can be expected of it.
 */
export function marginalReliability(
  items: readonly ItemParameters[],
  model: ModelName,
  { mean, sd } = { mean: 0, sd: 1 },
): number {
  const nodes = quadratureNodes(121, [mean - 6 * sd, mean + 6 * sd]);
  const density = new Float64Array(nodes.length);
  normalDensity(nodes, mean, sd, density);
  return nodes.reduce((sum, theta, q) => {
    const information = testInformation(items, model, theta);
    return sum + density[q] * (information / (information + 1 / sd ** 2));
  }, 0);
}
