import { dividedByTotal } from './divided-by-total.ts';
import type { Family } from './family.ts';
import { graded } from './graded.ts';
import { threeParameter } from './three-parameter.ts';

/** The item response models on offer. */
export type ModelName = 'rasch' | '2pl' | '3pl' | 'pcm' | 'gpcm' | 'grm';

/** All model names, in the order of rising generality. */
export const modelNames: readonly ModelName[] = ['rasch', '2pl', '3pl', 'pcm', 'gpcm', 'grm'];

/** A model: a family, whether its slope is free, and whether it is for right/wrong items only. */
export interface Model {
  readonly name: ModelName;
  readonly family: Family;
  readonly freeSlope: boolean;
  readonly twoCategories: boolean;
}

const models = {
  rasch: { name: 'rasch', family: dividedByTotal, freeSlope: false, twoCategories: true },
  '2pl': { name: '2pl', family: dividedByTotal, freeSlope: true, twoCategories: true },
  '3pl': { name: '3pl', family: threeParameter, freeSlope: true, twoCategories: true },
  pcm: { name: 'pcm', family: dividedByTotal, freeSlope: false, twoCategories: false },
  gpcm: { name: 'gpcm', family: dividedByTotal, freeSlope: true, twoCategories: false },
  grm: { name: 'grm', family: graded, freeSlope: true, twoCategories: false },
} as const satisfies Record<ModelName, Model>;

/** The model of that name. */
export function modelOf(name: ModelName): Model {
  return models[name];
}
