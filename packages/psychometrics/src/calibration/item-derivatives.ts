import type { Family } from '../models/family.ts';

/** Value, gradient and expected information of one item's part of the complete-data log-likelihood. */
export interface ItemDerivatives {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Full count × count, row-major; Fisher information, which for logit families is the exact negative Hessian. */
  readonly information: Float64Array;
}

/**
 * Sums Σ_q Σ_k r_kq log P_k(θ_q) and its derivatives by all parameters of the item, prior included.
 *
 * @param counts expected answers, categories × nodes of this item from `start` on.
 */
export function itemDerivatives(
  family: Family,
  parameters: Float64Array,
  categories: number,
  counts: Float64Array,
  start: number,
  nodes: Float64Array,
): ItemDerivatives {
  const size = parameters.length;
  const p = new Float64Array(categories);
  const slopes = new Float64Array(categories * size);
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let value = 0;
  for (let q = 0; q < nodes.length; q++) {
    let total = 0;
    for (let k = 0; k < categories; k++) total += counts[start + k * nodes.length + q];
    if (total === 0) continue;
    family.evaluate(parameters, categories, nodes[q], p, slopes);
    for (let k = 0; k < categories; k++) {
      const observed = counts[start + k * nodes.length + q];
      const expected = total * p[k];
      if (observed > 0) value += observed * Math.log(p[k]);
      for (let i = 0; i < size; i++) {
        const slope = slopes[k * size + i];
        gradient[i] += observed * slope;
        for (let j = 0; j <= i; j++) information[i * size + j] += expected * slope * slopes[k * size + j];
      }
    }
  }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < i; j++) information[j * size + i] = information[i * size + j];
  return addPrior(family, parameters, { value, gradient, information });
}

/** Log prior density of an item's parameters, up to a constant; 0 where the family has none. */
export function logPrior(family: Family, parameters: Float64Array): number {
  const { prior } = family;
  return prior ? -0.5 * ((parameters[prior.index] - prior.mean) / prior.sd) ** 2 : 0;
}

function addPrior(family: Family, parameters: Float64Array, sums: ItemDerivatives): ItemDerivatives {
  const { prior } = family;
  if (!prior) return sums;
  sums.gradient[prior.index] -= (parameters[prior.index] - prior.mean) / prior.sd ** 2;
  sums.information[prior.index * (parameters.length + 1)] += 1 / prior.sd ** 2;
  return { ...sums, value: sums.value + logPrior(family, parameters) };
}
