import type { Names } from '../findings/names.ts';
import type { Question } from '../findings/question.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Cell, Column, RowGroup, Section } from './blocks.ts';
import { emptyCell } from './cells.ts';
import { shareRange, signedShare, wholePercent } from './shares.ts';
import type { Words } from './words.ts';

function columns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.questions.column.answer'), align: 'left', share: 5 },
    { title: say('report.of.school'), align: 'right', share: 1.2 },
    { title: say('report.of.nation'), align: 'right', share: 1.6 },
    { title: say('report.questions.column.difference'), align: 'right', share: 3.2 },
    { title: say('report.column.verdict'), align: 'left', share: 2 },
  ];
}

function rows(words: Words, { answers }: Question): Cell[][] {
  if (!answers)
    return [[{ text: words.say('report.questions.withheld'), muted: true, span: columns(words).length }]];
  return answers.map(({ names, school, nation, difference }): Cell[] => [
    { text: names.map((name) => words.name(name)).join('; ') },
    { text: wholePercent(words, school), strong: true },
    { text: wholePercent(words, nation) },
    { text: signedShare(words, difference.value), small: shareRange(words, difference) },
    // The head of the section says that a dash stands for no difference found; most rows would say nothing else.
    difference.verdict === 'not-found'
      ? emptyCell
      : { text: words.say(`report.finding.${difference.verdict}`), sign: difference.verdict },
  ]);
}

/** Says the strongest nationwide associations of questions with results, where any is found. */
export function sayAssociations(words: Words, questions: readonly Associated[]): string[] {
  return questions
    .toSorted((a, b) => strength(b) - strength(a))
    .flatMap((question) => sayAssociation(words, question))
    .slice(0, mostAssociations);
}

/** What is said of a question whose answers are told. */
type Associated = Pick<Question, 'names' | 'association'> & {
  answers: readonly { names: Names[] }[] | null;
};

/** Says the nationwide association of a question with results, where one is found. */
function sayAssociation(words: Words, { names, answers, association }: Associated): string[] {
  const first = answers?.[0]?.names[0];
  const last = answers?.at(-1)?.names.at(-1);
  if (!association || !first || !last) return [];
  const { verdict, value, low, high } = association.difference;
  if (verdict === 'not-found') return [];
  return [
    words.say(`report.questions.association.${verdict}`, {
      question: words.name(names),
      first: words.name(first),
      last: words.name(last),
      domain: words.domain({ domain: association.domain }),
      points: words.numbers.points(value),
      low: words.numbers.signedEnd(low),
      high: words.numbers.signedEnd(high),
    }),
  ];
}

const mostAssociations = 2;

const strength = ({ association }: Associated) => Math.abs(association?.difference.value ?? 0);

/** The section on pupils and their circumstances; null where they were not asked. */
export function questionsSection(words: Words, grade: GradeFindings): Section | null {
  const questions = grade.questions ?? [];
  if (questions.length === 0) return null;
  const groups = questions.map(
    (question): RowGroup => ({ title: words.name(question.names), rows: rows(words, question) }),
  );
  const texts = sayAssociations(words, questions);
  return {
    title: words.say('report.questions.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.questions.lead') },
      { kind: 'table', dense: true, oneLine: true, columns: columns(words), groups },
      ...(texts.length > 0 ? [{ kind: 'notes' as const, texts }] : []),
    ],
  };
}
