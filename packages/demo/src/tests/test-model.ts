import type { Names } from '../names.ts';

/** The three literacies. */
export type Domain = 'reading' | 'mathematics' | 'science';

/** Letter of an option as printed in the test. */
export type OptionLabel = 'A' | 'B' | 'C' | 'D';

/** Letters of the four options, in order. */
export const optionLabels: readonly OptionLabel[] = ['A', 'B', 'C', 'D'];

/** Text of a test: tests are taken in Kazakh or Russian only. */
export interface TestText {
  kk: string;
  ru: string;
}

/** A thing with a code and a name. */
export interface Coded {
  code: string;
  names: Names;
}

/** One item of a test, as its specification describes it. */
export interface DemoItem {
  code: string;
  domain: Domain;
  /** Index of the item in the test, from 0. */
  position: number;
  /** The stored key. In a few items it is wrong on purpose, see the truth of the answers. */
  key: OptionLabel;
  maxScore: 1;
  objective: Coded;
  contentArea: Coded;
  cognitiveLevel: Coded;
  difficultyLevel: 'basic' | 'medium' | 'high';
  stem: TestText;
  options: { label: OptionLabel; text: TestText; misconception?: Names }[];
}

/** One test: the items of the three literacies one after the other. */
export interface DemoTest {
  code: 'grade-4' | 'grade-9';
  grade: 4 | 9;
  names: Names;
  /** True where the structure is ours, not that of the published specification. */
  ownStructure: boolean;
  items: DemoItem[];
}

/** How the author of an item writes it down; framework entries by their key. */
export interface DraftItem {
  /** The option that is right. */
  answer: OptionLabel;
  objective: string;
  area: string;
  level: string;
  difficulty: DemoItem['difficultyLevel'];
  /** Stem, then the four options. */
  kk: readonly [stem: string, a: string, b: string, c: string, d: string];
  ru: readonly [stem: string, a: string, b: string, c: string, d: string];
  /** Why a pupil would choose a wrong option: key of the list of misconceptions. */
  errors?: Partial<Record<OptionLabel, string>>;
}
