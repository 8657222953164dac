import { isSuppressed } from './figure.ts';
import { judgeTogether } from './judgement.ts';
import type { GradeFindings } from './schema.ts';

/** Judges all comparisons of answers of a grade with the nation together. */
export function judgeQuestions(grade: GradeFindings): GradeFindings {
  if (!grade.questions) return grade;
  const differences = grade.questions.flatMap(({ answers }) => (answers ?? []).map((it) => it.difference));
  const judged = judgeTogether(differences);
  const ofDifference = new Map(differences.map((difference, index) => [difference, judged[index]]));
  return {
    ...grade,
    questions: grade.questions.map((question) => ({
      ...question,
      answers:
        question.answers?.map((answer) => {
          const difference = ofDifference.get(answer.difference);
          return difference && !isSuppressed(difference) ? { ...answer, difference } : answer;
        }) ?? null,
    })),
  };
}
