import { isSuppressed, type TerritoryAnswer } from '@sapa/reports';
import { expect, test } from 'vitest';
import type { QuestionReporting } from '../reports/context/questionnaire.ts';
import { territoryQuestions } from './territory-questions.ts';

const names = (text: string) => ({ kk: text, ru: text, en: text });
const schoolsOfRegion = 10;
const pupilsOfSchool = 24;

/** Four regions of ten schools; in the first the third answer is given more often, the fourth answer by five pupils there. */
const answerOf = (school: number, pupil: number) => {
  const isFirst = school < schoolsOfRegion;
  if (isFirst && pupil === 0 && school < 5) return 3;
  if (!isFirst && pupil === 0) return 3;
  return isFirst ? ((pupil * 7 + school) % 5 < 3 ? 2 : pupil % 2) : (pupil * 7 + school) % 3;
};

const schools = Array.from({ length: 4 * schoolsOfRegion }, (_, school) => school);
const weightOf = (school: number) => 1 + (school % 3);
const given = Int16Array.from(
  schools.flatMap((school) => Array.from({ length: pupilsOfSchool }, (_, pupil) => answerOf(school, pupil))),
);
const rowsOf = (school: number) => ({ from: school * pupilsOfSchool, to: (school + 1) * pupilsOfSchool });
const answered = { answers: { schools: new Map(schools.map((school) => [school, rowsOf(school)])) } };

const counts = new Map(
  schools.map((school) => {
    const column = new Float64Array(4);
    for (let pupil = 0; pupil < pupilsOfSchool; pupil++) column[answerOf(school, pupil)]! += weightOf(school);
    return [school, column];
  }),
);
const reporting: QuestionReporting = {
  question: { code: 'books', names: names('Books?'), answers: ['a', 'b', 'c', 'd'].map(names) },
  given,
  schools: counts,
  association: undefined,
  shares: new Map(),
};

const region = (number: number, isShown = true) => ({
  schools: new Set(schools.filter((school) => Math.floor(school / schoolsOfRegion) === number)),
  isShown,
  isNation: false,
});
const nation = { schools: new Set(schools), isShown: true, isNation: true };

const answersOf = (area: typeof nation): TerritoryAnswer[] | null =>
  territoryQuestions(answered, [reporting], area)[0]?.answers ?? null;

/** Share of an answer among schools, without the code that is tested. */
function share(of: readonly number[], answers: readonly number[]): number {
  const sum = (some: readonly number[]) =>
    of.reduce(
      (total, school) => total + some.reduce((all, at) => all + (counts.get(school)?.[at] ?? 0), 0),
      0,
    );
  return sum(answers) / sum([0, 1, 2, 3]);
}

test('answers of a few pupils are joined with their neighbours, and those of a hidden region are not told', () => {
  const told = answersOf(region(0));
  expect(told?.map((it) => it.names.map(({ en }) => en).join('+'))).toEqual(['a', 'b', 'c+d']);
  expect(answersOf(region(0, false))).toBeNull();
  const alone = { ...region(0), schools: new Set([0, 1, 2, 3]) };
  expect(answersOf(alone)).toBeNull();
});

test('shares are those of the weighted pupils, and the nation is compared with nothing', () => {
  const own = [...region(0).schools];
  const third = answersOf(region(0))?.[2];
  expect(third?.here).toBeCloseTo(share(own, [2, 3]), 4);
  expect(third?.nation).toBeCloseTo(share(schools, [2, 3]), 4);
  for (const { difference, here, nation: all } of answersOf(nation) ?? []) {
    expect(difference).toBeNull();
    expect(here).toBe(all);
  }
});

test('the error of a difference allows for the schools in common, as leaving out one school after another does', () => {
  const own = region(0).schools;
  const differenceWithout = (left: number | null) => {
    const rest = schools.filter((school) => school !== left);
    return (
      share(
        rest.filter((school) => own.has(school)),
        [2, 3],
      ) - share(rest, [2, 3])
    );
  };
  const all = differenceWithout(null);
  const n = schools.length;
  const spread = schools.reduce((sum, school) => sum + (differenceWithout(school) - all) ** 2, 0);
  const jackknife = Math.sqrt(((n - 1) / n) * spread);
  const difference = answersOf(region(0))?.[2]?.difference;
  if (!difference || isSuppressed(difference)) throw new Error('not told');
  expect(difference.value).toBeCloseTo(all, 3);
  expect(Math.abs(difference.se / jackknife - 1)).toBeLessThan(0.15);
  expect(difference.verdict).toBe('higher');
  expect(difference.adjustedP).toBeGreaterThanOrEqual(difference.p ?? 1);
});
