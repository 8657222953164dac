import type { LaidItem } from './parameter-layout.ts';

/** Value, gradient and expected information of one item's part of the complete-data log-likelihood. */
export interface ItemDerivatives {
  readonly value: number;
  /** By the places of the item. */
  readonly gradient: Float64Array;
  /** Places × places, row-major; Fisher information, which for logit families is the exact negative Hessian. */
  readonly information: Float64Array;
}

/**
 * Sums Σ_q Σ_k r_kq log P_k(θ_q) and its derivatives by the places of the item at its present parameters, priors included.
 *
 * @param counts expected answers, categories × nodes of this item from `start` on.
 */
export function itemDerivatives(
  item: LaidItem,
  counts: Float64Array,
  start: number,
  nodes: Float64Array,
): ItemDerivatives {
  const { family, parameters, categories } = item;
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
  return project(item, addPriors(item, { value, gradient, information }));
}

/** Log prior density of an item's parameters, up to a constant; 0 where it has none. */
export function logPrior({ priors, parameters }: LaidItem): number {
  let sum = 0;
  for (const { parameter, mean, sd, log } of priors) {
    const value = log ? Math.log(parameters[parameter]) : parameters[parameter];
    sum -= 0.5 * ((value - mean) / sd) ** 2 + (log ? value : 0);
  }
  return sum;
}

/** Gradient and (Gauss–Newton) information of the priors. */
function addPriors(item: LaidItem, sums: ItemDerivatives): ItemDerivatives {
  const size = item.parameters.length;
  for (const { parameter, mean, sd, log } of item.priors) {
    const value = item.parameters[parameter];
    const scale = log ? value : 1;
    const distance = ((log ? Math.log(value) : value) - mean) / sd ** 2;
    sums.gradient[parameter] -= (distance + (log ? 1 : 0)) / scale;
    sums.information[parameter * (size + 1)] += 1 / (sd * scale) ** 2;
  }
  return { ...sums, value: sums.value + logPrior(item) };
}

/** Carries derivatives by the parameters over to the places: mapᵀ g and mapᵀ I map. */
function project({ map, places, parameters }: LaidItem, sums: ItemDerivatives): ItemDerivatives {
  const [size, width] = [parameters.length, places.length];
  const gradient = new Float64Array(width);
  const half = new Float64Array(size * width);
  const information = new Float64Array(width * width);
  for (let j = 0; j < size; j++) {
    for (let l = 0; l < width; l++) {
      gradient[l] += map[j * width + l] * sums.gradient[j];
      for (let i = 0; i < size; i++)
        half[j * width + l] += sums.information[j * size + i] * map[i * width + l];
    }
  }
  for (let l = 0; l < width; l++) {
    for (let m = 0; m < width; m++) {
      for (let j = 0; j < size; j++) information[l * width + m] += map[j * width + l] * half[j * width + m];
    }
  }
  return { value: sums.value, gradient, information };
}
