import type { Family, ItemParameters } from './family.ts';
import { modelOf } from './model.ts';
import type { ModelName } from './model-name.ts';

/** An item as scoring needs it: known category probabilities. */
export interface ScoredItem {
  readonly family: Family;
  readonly parameters: Float64Array;
  readonly categories: number;
}

/** Turns readable item parameters into those of the estimation; `model` is that of items which name none. */
export function scoredItem(item: ItemParameters, model: ModelName): ScoredItem {
  const { family } = modelOf(item.model ?? model);
  return { family, parameters: family.fromItem(item), categories: item.b.length + 1 };
}
