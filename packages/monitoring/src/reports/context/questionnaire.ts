import type { GradeFindings } from '@sapa/reports';
import { reportingRules } from '../../estimates/rules.ts';
import type { Names } from '../../names.ts';
import { ratioOf, varianceOf } from '../items/ratio.ts';
import { roundShare, shareDifference } from '../items/share-difference.ts';
import type { TestReporting } from '../items/test-reporting.ts';
import { answerIndex } from './circumstances.ts';

type Question = NonNullable<GradeFindings['questions']>[number];

/** A question with its answers in order; the index of an answer is what the sheets hold. */
export interface AskedQuestion {
  code: string;
  names: Names;
  answers: readonly Names[];
}

/** A question of one test with the nation's answers. */
export interface QuestionReporting {
  question: AskedQuestion;
  /** Index of each pupil's answer, −1 where there is none. */
  given: Int16Array;
  /** Weighted number of pupils by answer in each school (by key). */
  schools: Map<number, Float64Array>;
  association: Question['association'];
  /** Shares of joined answers nationwide, each computed once: most schools join the same ones. */
  shares: Map<string, NationShare>;
}

interface NationShare {
  share: number;
  /** Variance with schools as ultimate clusters. */
  variance: number;
}

/** Counts the answers to the questions of a test; a question that nobody answered is left out. */
export function countAnswers(
  test: TestReporting,
  questions: readonly AskedQuestion[],
  associate: (question: AskedQuestion, given: Int16Array) => Question['association'],
): QuestionReporting[] {
  const { answers } = test;
  return questions.flatMap((question): QuestionReporting[] => {
    const given = Int16Array.from(answers.covariates, (all) => {
      const index = answerIndex(all[question.code]);
      return index !== null && index < question.answers.length ? index : -1;
    });
    const schools = new Map<number, Float64Array>();
    for (const [school, { from, to }] of answers.schools) {
      const counts = new Float64Array(question.answers.length);
      for (let row = from; row < to; row++) {
        const answer = given[row]!;
        if (answer >= 0) counts[answer]! += answers.weights[row]!;
      }
      schools.set(school, counts);
    }
    if (![...schools.values()].some((counts) => counts.some((count) => count > 0))) return [];
    return [{ question, given, schools, association: associate(question, given), shares: new Map() }];
  });
}

/** What the pupils of one school answered to one question; null where too few did. */
export function schoolQuestion(
  test: TestReporting,
  reporting: QuestionReporting,
  school: { id: number },
): Question | null {
  const { question, given, association } = reporting;
  const rows = test.answers.schools.get(school.id);
  if (!rows) return null;
  const own = given.subarray(rows.from, rows.to).filter((answer) => answer >= 0);
  const { minimumPupils } = reportingRules.school;
  if (own.length < minimumPupils) return null;
  const counts = question.answers.map((_, index) => own.filter((answer) => answer === index).length);
  const groups = joinSmall(counts, minimumPupils);
  return {
    code: question.code,
    names: question.names,
    n: own.length,
    answers: groups.length < 2 ? null : groups.map((group) => answerOf(reporting, group, own)),
    ...(association ? { association } : {}),
  };
}

/**
 * Joins neighbouring answers, from the first on, until each group holds at least `minimum` pupils; a rest that is too
 * small joins the last group. Returns the indexes of each group.
 */
export function joinSmall(counts: readonly number[], minimum: number): number[][] {
  return joinUntil(counts.length, (open) => open.reduce((sum, index) => sum + counts[index]!, 0) >= minimum);
}

/** The same by any rule that says when joined answers are enough. */
export function joinUntil(answers: number, isEnough: (open: readonly number[]) => boolean): number[][] {
  const groups: number[][] = [];
  let open: number[] = [];
  for (let index = 0; index < answers; index++) {
    open.push(index);
    if (!isEnough(open)) continue;
    groups.push(open);
    open = [];
  }
  const last = groups.at(-1);
  if (open.length > 0 && last) last.push(...open);
  return groups;
}

/** Share of the school and of the nation for joined answers; errors: pupils of the school, schools of the nation. */
function answerOf(reporting: QuestionReporting, group: readonly number[], own: Int16Array) {
  const chosen = Float64Array.from(own, (answer) => (group.includes(answer) ? 1 : 0));
  const school = ratioOf(chosen, new Float64Array(own.length).fill(1));
  const nation = nationShare(reporting, group);
  // At least the error of independent pupils at the nation's share: few who answered alike prove nothing.
  const chance = (nation.share * (1 - nation.share)) / own.length;
  const error = Math.sqrt(Math.max(varianceOf(school.contributions), chance) + nation.variance);
  return {
    names: group.flatMap((index) => reporting.question.answers[index] ?? []),
    school: roundShare(school.value),
    nation: roundShare(nation.share),
    difference: shareDifference(school.value - nation.share, error, own.length - 1),
  };
}

function nationShare({ schools, shares }: QuestionReporting, group: readonly number[]): NationShare {
  const key = group.join();
  const known = shares.get(key);
  if (known) return known;
  const all = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const inGroup = (counts: Float64Array) => group.reduce((sum, index) => sum + counts[index]!, 0);
  const clusters = [...schools.values()].filter((counts) => all(counts) > 0);
  const ratio = ratioOf(Float64Array.from(clusters, inGroup), Float64Array.from(clusters, all));
  const computed = { share: ratio.value, variance: varianceOf(ratio.contributions) };
  shares.set(key, computed);
  return computed;
}
