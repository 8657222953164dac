export type { Dishonesty } from './answers/dishonest.ts';
export { type Answers, generateAnswers, type Truth } from './answers/generate-answers.ts';
export type { ItemTruth } from './answers/item-model.ts';
export type { PlantedSchool } from './answers/planted-schools.ts';
export { demoQuestionnaire, type Question, type QuestionCode } from './answers/questionnaire.ts';
export type { SchoolEffects } from './answers/school-effects.ts';
export {
  type DemoSheets,
  genders,
  omitted,
  pupilCode,
  type TrueAbilities,
  testLanguages,
} from './answers/sheets.ts';
export type { Names } from './names.ts';
export { generateNation, type Nation, type NationSize } from './schools/generate-nation.ts';
export type { DemoSchool, SchoolKind, Subordination } from './schools/school.ts';
export type { DemoArea } from './territory/areas.ts';
export { demoTests } from './tests/demo-tests.ts';
export type { PlantedDefect } from './tests/planted-defects.ts';
export {
  type Coded,
  type DemoItem,
  type DemoTest,
  type Domain,
  type OptionLabel,
  optionLabels,
  type TestText,
} from './tests/test-model.ts';
