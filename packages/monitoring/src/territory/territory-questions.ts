import { judgeTogether, type TerritoryAnswer, type TerritoryQuestion } from '@sapa/reports';
import { reportingRules } from '../estimates/rules.ts';
import { joinUntil, type QuestionReporting } from '../reports/context/questionnaire.ts';
import { ratioOf, varianceOf } from '../reports/items/ratio.ts';
import { roundShare, shareDifference } from '../reports/items/share-difference.ts';
import type { TestAnswers } from '../reports/items/test-answers.ts';

/** The schools of a territory, by key, and whether its results are shown; as a part it is compared with the nation. */
export interface QuestionedArea {
  schools: ReadonlySet<number>;
  isShown: boolean;
  isNation: boolean;
}

/** A test with the rows of each school. */
interface AnsweredTest {
  answers: Pick<TestAnswers, 'schools'>;
}

/**
 * What the pupils of a territory answered, against the nation, all comparisons of a test judged together. Answers are joined with their
 * neighbours until each is of as many pupils and schools as a territory's results need; where the results are hidden, for its own sake
 * or for others, so are the answers.
 */
export function territoryQuestions(
  test: AnsweredTest,
  questions: readonly QuestionReporting[],
  area: QuestionedArea,
): TerritoryQuestion[] {
  const asked = questions.map((reporting): TerritoryQuestion => {
    const { question, association } = reporting;
    return {
      code: question.code,
      names: question.names,
      answers: area.isShown ? answersOf(test, reporting, area) : null,
      ...(association ? { association } : {}),
    };
  });
  const differences = asked.flatMap(({ answers }) => answers ?? []).flatMap((it) => it.difference ?? []);
  const judged = judgeTogether(differences);
  const judgedOf = new Map(differences.map((difference, at) => [difference, judged[at] ?? difference]));
  return asked.map((question) => ({
    ...question,
    answers:
      question.answers?.map((answer) => ({
        ...answer,
        difference: answer.difference && (judgedOf.get(answer.difference) ?? null),
      })) ?? null,
  }));
}

function answersOf(
  test: AnsweredTest,
  reporting: QuestionReporting,
  area: QuestionedArea,
): TerritoryAnswer[] | null {
  const { minimumPupils, minimumSchools } = reportingRules.territory;
  const { given } = reporting;
  const schools = [...test.answers.schools].filter(([school]) => area.schools.has(school));
  const pupilsWith = (answers: readonly number[]) =>
    schools.map(([, { from, to }]) => given.subarray(from, to).filter((one) => answers.includes(one)).length);
  const groups = joinUntil(reporting.question.answers.length, (open) => {
    const pupils = pupilsWith(open);
    const isOfSchools = pupils.filter((count) => count > 0).length >= minimumSchools;
    return isOfSchools && pupils.reduce((sum, count) => sum + count, 0) >= minimumPupils;
  });
  return groups.length < 2 ? null : groups.map((group) => answerOf(reporting, group, area));
}

/** Shares here and in the nation; the error of their difference comes from schools as clusters, those here being among the nation's. */
function answerOf(
  { question, schools }: QuestionReporting,
  group: readonly number[],
  area: QuestionedArea,
): TerritoryAnswer {
  const clusters = [...schools].filter(([, counts]) => counts.some((count) => count > 0));
  const column = (of: (counts: Float64Array) => number, isIn: (school: number) => boolean) =>
    Float64Array.from(clusters, ([school, counts]) => (isIn(school) ? of(counts) : 0));
  const chosen = (counts: Float64Array) => group.reduce((sum, index) => sum + counts[index]!, 0);
  const all = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const isHere = (school: number) => area.schools.has(school);
  const nation = ratioOf(
    column(chosen, () => true),
    column(all, () => true),
  );
  const here = ratioOf(column(chosen, isHere), column(all, isHere));
  const contributions = here.contributions.map((own, at) => own - nation.contributions[at]!);
  const df = clusters.filter(([school]) => isHere(school)).length - 1;
  return {
    names: group.flatMap((index) => question.answers[index] ?? []),
    here: roundShare(here.value),
    nation: roundShare(nation.value),
    difference: area.isNation
      ? null
      : shareDifference(here.value - nation.value, Math.sqrt(varianceOf(contributions)), df),
  };
}
