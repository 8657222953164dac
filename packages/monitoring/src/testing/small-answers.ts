import type { Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import type { AnswersMapping } from '../results/answers-mapping.ts';
import { importAnswers } from '../results/import-answers.ts';
import { tableOf } from './small-nation.ts';
import { succeeded } from './succeeded.ts';

const itemsPerDomain = 8;
const options = ['A', 'B', 'C', 'D'];
const mathematics = Array.from({ length: itemsPerDomain }, (_, item) => `M${item + 1}`);
const science = Array.from({ length: itemsPerDomain }, (_, item) => `S${item + 1}`);

/** How the columns of `smallAnswers` are read: a test of grade 4 with two domains, options and their keys. */
export const smallMapping: AnswersMapping = {
  id: 'pupil',
  school: 'school',
  gender: { column: 'gender', girl: 'қыз', boy: 'ұл' },
  language: 'language',
  covariates: [],
  items: [...mathematics, ...science],
  domains: Object.fromEntries([
    ...mathematics.map((item) => [item, 'mathematics']),
    ...science.map((item) => [item, 'science']),
  ]),
  key: Object.fromEntries(
    [...mathematics, ...science].map((item, index) => [item, options[index % 4] ?? 'A']),
  ),
  omitted: '-',
  test: { code: 'grade-4', grade: 4, names: { kk: '4-сынып', ru: '4 класс', en: 'Grade 4' } },
};

/**
 * Answers of eight pupils of each of the schools, the same for the same seed: a school level, a pupil level, and chance. `shift`: by how much
 * all of them are abler, in logits.
 */
export function smallAnswers(
  schools: readonly string[],
  pupilsPerSchool = 8,
  { seed = 20260301, shift = 0 }: { seed?: number; shift?: number } = {},
): Table {
  const random = mulberry32(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rows = schools.flatMap((school) => {
    const level = 0.5 * normal();
    return Array.from({ length: pupilsPerSchool }, (_, pupil) => {
      const ability = shift + level + normal();
      return [
        `${school}-${pupil + 1}`,
        school,
        pupil % 2 === 0 ? 'қыз' : 'ұл',
        pupil < 5 ? 'kk' : 'ru',
        ...smallMapping.items.map((item, index) => answer(item, index, ability, random)),
      ];
    });
  });
  return tableOf(['pupil', 'school', 'gender', 'language', ...smallMapping.items], rows, 'answers.csv');
}

function answer(item: string, index: number, ability: number, random: () => number): string {
  if (random() < 0.02) return '-';
  const difficulty = -1.4 + 0.4 * (index % itemsPerDomain);
  const key = smallMapping.key?.[item] ?? 'A';
  if (random() < 1 / (1 + Math.exp(difficulty - ability))) return key;
  const wrong = options.filter((option) => option !== key);
  return wrong[Math.floor(3 * random())] ?? 'A';
}

/** mulberry32 (Tommy Ettinger, public domain): a small generator for test data, 32 bits of state. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Imports these answers into `round-1`; returns how many pupils they are of. */
export async function answerSmallRound(context: Context, schools: readonly string[]): Promise<number> {
  const input = { round: 'round-1', table: smallAnswers(schools), mapping: smallMapping };
  return succeeded(await importAnswers(context, input)).pupils;
}
