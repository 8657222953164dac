export type { Names } from './names.ts';
export { generateNation, type Nation, type NationSize } from './schools/generate-nation.ts';
export type { DemoSchool, SchoolKind, Subordination } from './schools/school.ts';
export type { DemoArea } from './territory/areas.ts';
