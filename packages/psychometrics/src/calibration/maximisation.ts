import { normalDensity } from '../numerics/quadrature.ts';
import { constrainedMasses, maximiseDavidian } from './density-step.ts';
import { type ItemDerivatives, itemDerivatives } from './item-derivatives.ts';
import type { LaidGroup } from './laid-group.ts';
import { newtonStep, type Quadratic } from './newton-step.ts';
import { allowsItem, type LaidItem, place } from './parameter-layout.ts';

const MOST_NEWTON_STEPS = 10;

/** Expected answers of an item: its categories × nodes from `start` on. */
export interface ItemCounts {
  readonly counts: Float64Array;
  readonly start: number;
}

/**
 * The maximisation step of items that hang together by common parameters, or of one item: Fisher scoring with step
 * halving on the expected counts. Changes the vector and the items' parameters in place.
 */
export function maximiseItems(
  items: readonly LaidItem[],
  of: readonly ItemCounts[],
  nodes: Float64Array,
  vector: Float64Array,
): void {
  const derive = () => items.map((item, j) => itemDerivatives(item, of[j].counts, of[j].start, nodes));
  let here = derive();
  for (let round = 0; round < MOST_NEWTON_STEPS; round++) {
    const step = newtonStep(items.map((item, j): Quadratic => ({ ...here[j], places: item.places })));
    const next = climb(items, vector, step, sumOfValues(here), derive);
    if (!next) return;
    here = next;
    if ([...step.values()].every((change) => Math.abs(change) < 1e-9)) return;
  }
}

function sumOfValues(derivatives: readonly ItemDerivatives[]): number {
  return derivatives.reduce((sum, { value }) => sum + value, 0);
}

/** Goes along the step, or half of it and so on, until the value does not fall; null, and back, where it always does. */
function climb(
  items: readonly LaidItem[],
  vector: Float64Array,
  step: ReadonlyMap<number, number>,
  value: number,
  derive: () => ItemDerivatives[],
): ItemDerivatives[] | null {
  const from = new Map([...step.keys()].map((at) => [at, vector[at]] as const));
  const go = (part: number) => {
    for (const [at, start] of from) vector[at] = start + part * (step.get(at) ?? 0);
    for (const item of items) place(item, vector);
  };
  for (let part = 1; part > 1e-3; part /= 2) {
    go(part);
    if (!items.every(allowsItem)) continue;
    const derivatives = derive();
    if (sumOfValues(derivatives) >= value - 1e-10 * Math.abs(value)) return derivatives;
  }
  go(0);
  return null;
}

/** The maximisation step of a group's density. Changes `group` in place. */
export function maximiseGroup(group: LaidGroup, persons: Float64Array, nodes: Float64Array): void {
  if (group.places.length === 0) return;
  if (!group.density) maximiseNormal(group, persons, nodes);
  else if (group.density.form === 'davidian') maximiseDavidian(group, persons, nodes);
  else group.write([...constrainedMasses(persons, nodes, group.held)].map(Math.sqrt));
}

/**
 * The maximisation step of a group's mean and sd: the density renormalised over the nodes is an exponential family, so
 * its first two moments are set equal to those of the expected persons.
 */
function maximiseNormal(group: LaidGroup, persons: Float64Array, nodes: Float64Array): void {
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
    const ratio = group.sdOffset >= 0 ? Math.min(Math.max(spread / total / moments.second, 0.25), 4) : 1;
    group.mean += meanGap;
    group.sd = Math.min(Math.max(group.sd * Math.sqrt(ratio), lowestSd(nodes)), highestSd(nodes));
    if (Math.abs(meanGap) + Math.abs(ratio - 1) < 1e-13) return;
  }
}

/** A density narrower than half the distance of two nodes is no longer seen by the quadrature. */
export function lowestSd(nodes: Float64Array): number {
  return (nodes[1] - nodes[0]) / 2;
}

/** A wider density is flat over the nodes: abilities that fall apart into the two ends have no finite sd. */
function highestSd(nodes: Float64Array): number {
  return 0.99 * (nodes[nodes.length - 1] - nodes[0]);
}
