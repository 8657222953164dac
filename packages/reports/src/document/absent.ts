import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { Words } from './words.ts';

/** Says of each part that this report lacks why it is absent. */
export function absentParts(words: Words, { grades, similar, method }: SchoolFindings): string[] {
  const hasObjectives = grades.some((grade) => grade.domains.some((domain) => domain.objectives?.length));
  const hasQuestions = grades.some((grade) => grade.questions?.length);
  return [
    ...(similar ? [] : [words.say('report.absent.similar')]),
    ...(hasObjectives ? [] : [words.say('report.absent.objectives')]),
    ...(hasQuestions ? [] : [words.say('report.absent.questions')]),
    ...absentYears(words, grades, method.scale.linkedTo),
  ];
}

/** Grades without results of earlier years: where the round is linked to an earlier one, the school was not in that. */
function absentYears(words: Words, grades: readonly GradeFindings[], linkedTo: number | undefined): string[] {
  const lacking = grades.filter((grade) => grade.domains.every(({ years }) => years === undefined));
  if (lacking.length > 0 && linkedTo === undefined) return [words.say('report.absent.years')];
  return lacking.map((grade) =>
    words.say('report.absent.years-grade', { grade: words.grade(grade), year: String(linkedTo) }),
  );
}
