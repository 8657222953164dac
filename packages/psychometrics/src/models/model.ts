import { dividedByTotal } from './divided-by-total.ts';
import type { Family } from './family.ts';
import { graded } from './graded.ts';
import type { ModelName } from './model-name.ts';
import { threeParameter } from './three-parameter.ts';

/** A model: a family, whether its slope is free, whether it is for right/wrong items only, and what its items have in common. */
export interface Model {
  readonly name: ModelName;
  readonly family: Family;
  readonly freeSlope: boolean;
  readonly twoCategories: boolean;
  /** What all items of the model share: one slope (1pl), or the distances of the steps (rsm). */
  readonly common?: 'slope' | 'steps';
}

const models = {
  rasch: { name: 'rasch', family: dividedByTotal, freeSlope: false, twoCategories: true },
  '1pl': { name: '1pl', family: dividedByTotal, freeSlope: true, twoCategories: true, common: 'slope' },
  '2pl': { name: '2pl', family: dividedByTotal, freeSlope: true, twoCategories: true },
  '3pl': { name: '3pl', family: threeParameter, freeSlope: true, twoCategories: true },
  pcm: { name: 'pcm', family: dividedByTotal, freeSlope: false, twoCategories: false },
  rsm: { name: 'rsm', family: dividedByTotal, freeSlope: false, twoCategories: false, common: 'steps' },
  gpcm: { name: 'gpcm', family: dividedByTotal, freeSlope: true, twoCategories: false },
  grm: { name: 'grm', family: graded, freeSlope: true, twoCategories: false },
} as const satisfies Record<ModelName, Model>;

/** The model of that name. */
export function modelOf(name: ModelName): Model {
  return models[name];
}
