import { type Difference, isSuppressed } from './figure.ts';
import { judgeTogether } from './judgement.ts';
import type { ObjectiveResult as Result } from './objective.ts';
import type { GradeFindings } from './schema.ts';

/** Judges all comparisons of objectives of a grade together and says of each objective how far it is attained. */
export function judgeObjectives(grade: GradeFindings): GradeFindings {
  const results = grade.domains.flatMap((domain) =>
    (domain.objectives ?? []).flatMap(({ result }) => (result ? [result] : [])),
  );
  const judged = judgeTogether(results.flatMap(({ toNation, toExpected }) => [toNation, toExpected]));
  const ofResult = new Map(
    results.map((result, index) => [
      result,
      withVerdicts(result, judged[2 * index] ?? result.toNation, judged[2 * index + 1] ?? result.toExpected),
    ]),
  );
  return {
    ...grade,
    domains: grade.domains.map((domain) => ({
      ...domain,
      ...(domain.objectives && {
        objectives: domain.objectives.map((objective) => ({
          ...objective,
          result: objective.result && (ofResult.get(objective.result) ?? objective.result),
        })),
      }),
    })),
  };
}

function withVerdicts(result: Result, toNation: Difference, toExpected: Difference): Result {
  const shortfalls = [toNation, toExpected].filter(
    (difference) => !isSuppressed(difference) && difference.verdict === 'lower',
  ).length;
  const attainment = shortfalls === 0 ? 'attained' : shortfalls === 1 ? 'partly' : 'not-attained';
  const { wrongAnswer, ...rest } = result;
  // A wrong answer is told where it explains a shortfall, not where there is none.
  return {
    ...rest,
    toNation,
    toExpected,
    attainment,
    ...(wrongAnswer && shortfalls > 0 ? { wrongAnswer } : {}),
  };
}
