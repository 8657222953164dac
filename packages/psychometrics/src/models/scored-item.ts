import type { Family, ItemParameters } from './family.ts';
import { type ModelName, modelOf } from './model.ts';

/** An item as scoring needs it: known category probabilities. */
export interface ScoredItem {
  readonly family: Family;
  readonly parameters: Float64Array;
  readonly categories: number;
}

/** Turns readable item parameters into those of the estimation. */
export function scoredItem(item: ItemParameters, model: ModelName): ScoredItem {
  const { family } = modelOf(model);
  return { family, parameters: family.fromItem(item), categories: item.b.length + 1 };
}
