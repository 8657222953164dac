/** The item response models on offer. */
export type ModelName = 'rasch' | '1pl' | '2pl' | '3pl' | 'rsm' | 'pcm' | 'gpcm' | 'grm';

/** All model names: those of right/wrong items, then those of several categories, each in the order of rising generality. */
export const modelNames: readonly ModelName[] = ['rasch', '1pl', '2pl', '3pl', 'rsm', 'pcm', 'gpcm', 'grm'];
