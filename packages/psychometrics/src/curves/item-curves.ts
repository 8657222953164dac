import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { scoredItem } from '../models/scored-item.ts';

/** Probabilities of the score categories 0, 1, … of an item at ability θ. */
export function probabilities(item: ItemParameters, model: ModelName, theta: number): number[] {
  return [...derivatives(item, model, theta).p];
}

/** Expected score of an item at ability θ. */
export function expectedScore(item: ItemParameters, model: ModelName, theta: number): number {
  return probabilities(item, model, theta).reduce((sum, p, k) => sum + k * p, 0);
}

/** Fisher information of an item at ability θ: Σ P′² / P. */
export function itemInformation(item: ItemParameters, model: ModelName, theta: number): number {
  const { p, first } = derivatives(item, model, theta);
  return p.reduce((sum, share, k) => sum + (share > 0 ? first[k] ** 2 / share : 0), 0);
}

/** Fisher information of a test at ability θ; the standard error of an ability there is 1 / √information. */
export function testInformation(items: readonly ItemParameters[], model: ModelName, theta: number): number {
  return items.reduce((sum, item) => sum + itemInformation(item, model, theta), 0);
}

function derivatives(item: ItemParameters, model: ModelName, theta: number) {
  const { family, parameters, categories } = scoredItem(item, model);
  const p = new Float64Array(categories);
  const first = new Float64Array(categories);
  family.derive(parameters, categories, theta, p, first, new Float64Array(categories));
  return { p, first };
}
