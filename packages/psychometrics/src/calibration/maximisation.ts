import type { Family } from '../models/family.ts';
import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import { normalDensity } from '../numerics/quadrature.ts';
import { type ItemDerivatives, itemDerivatives } from './item-derivatives.ts';
import type { LaidGroup, LaidItem } from './parameter-layout.ts';

const MOST_NEWTON_STEPS = 10;

/** Longest step of one parameter: further the quadratic approximation is worth nothing. */
const LONGEST_STEP = 2;

/**
 * The maximisation step of one item: Fisher scoring with step halving on the expected counts. Changes
 * `item.parameters` in place.
 */
export function maximiseItem(
  family: Family,
  item: LaidItem,
  counts: Float64Array,
  start: number,
  nodes: Float64Array,
): void {
  const { parameters, firstFree } = item;
  const at = (vector: Float64Array) => itemDerivatives(family, vector, item.categories, counts, start, nodes);
  let here = at(parameters);
  for (let round = 0; round < MOST_NEWTON_STEPS; round++) {
    const step = newtonStep(here, parameters.length, firstFree);
    const next = climb(family, parameters, firstFree, step, here.value, at);
    if (!next) return;
    parameters.set(next.parameters);
    here = next.derivatives;
    if (step.every((change) => Math.abs(change) < 1e-9)) return;
  }
}

/** Solves information × step = gradient over the free parameters; a ridge is added while it is singular. */
function newtonStep(here: ItemDerivatives, length: number, firstFree: number): Float64Array {
  const size = length - firstFree;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      matrix[i * size + j] = here.information[(i + firstFree) * length + j + firstFree];
    }
  }
  const gradient = here.gradient.subarray(firstFree);
  let factor = cholesky(matrix, size);
  for (let ridge = 1e-6; !factor && ridge < 1e6; ridge *= 10) {
    for (let i = 0; i < size; i++) matrix[i * size + i] += ridge;
    factor = cholesky(matrix, size);
  }
  if (!factor) return new Float64Array(size);
  const step = solveCholesky(factor, size, gradient);
  const longest = step.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  return longest > LONGEST_STEP ? step.map((change) => (change * LONGEST_STEP) / longest) : step;
}

/** Goes along the step, or half of it and so on, until the value does not fall; null where it always does. */
function climb(
  family: Family,
  from: Float64Array,
  firstFree: number,
  step: Float64Array,
  value: number,
  at: (parameters: Float64Array) => ItemDerivatives,
): { parameters: Float64Array; derivatives: ItemDerivatives } | null {
  for (let part = 1; part > 1e-3; part /= 2) {
    const parameters = Float64Array.from(from);
    for (let j = 0; j < step.length; j++) parameters[firstFree + j] += part * step[j];
    if (!family.allows(parameters)) continue;
    const derivatives = at(parameters);
    if (derivatives.value >= value - 1e-10 * Math.abs(value)) return { parameters, derivatives };
  }
  return null;
}

/**
 * The maximisation step of a group's mean and sd: the density renormalised over the nodes is an exponential family, so
 * its first two moments are set equal to those of the expected persons. Changes `group` in place.
 */
export function maximiseGroup(group: LaidGroup, persons: Float64Array, nodes: Float64Array): void {
  if (group.sdOffset < 0) return;
  let total = 0;
  let sum = 0;
  for (let q = 0; q < nodes.length; q++) {
    total += persons[q];
    sum += persons[q] * nodes[q];
  }
  const target = sum / total;
  const density = new Float64Array(nodes.length);
  if (group.meanOffset >= 0) group.mean = target;
  for (let round = 0; round < 100; round++) {
    const moments = normalDensity(nodes, group.mean, group.sd, density);
    const meanGap = group.meanOffset >= 0 ? target - moments.first : 0;
    let spread = 0;
    for (let q = 0; q < nodes.length; q++) spread += persons[q] * (nodes[q] - group.mean) ** 2;
    const ratio = Math.min(Math.max(spread / total / moments.second, 0.25), 4);
    group.mean += meanGap;
    group.sd = Math.max(group.sd * Math.sqrt(ratio), lowestSd(nodes));
    if (Math.abs(meanGap) + Math.abs(ratio - 1) < 1e-13) return;
  }
}

/** A density narrower than half the distance of two nodes is no longer seen by the quadrature. */
export function lowestSd(nodes: Float64Array): number {
  return (nodes[1] - nodes[0]) / 2;
}
