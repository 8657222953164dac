import type { SchoolFindings } from '../findings/schema.ts';
import type { Words } from './words.ts';

/** Says of each part that this report lacks why it is absent. */
export function absentParts(words: Words, { grades, similar }: SchoolFindings): string[] {
  const hasObjectives = grades.some((grade) => grade.domains.some((domain) => domain.objectives?.length));
  const hasQuestions = grades.some((grade) => grade.questions?.length);
  return [
    ...(similar ? [] : [words.say('report.absent.similar')]),
    ...(hasObjectives ? [] : [words.say('report.absent.objectives')]),
    ...(hasQuestions ? [] : [words.say('report.absent.questions')]),
    words.say('report.absent.years'),
  ];
}
