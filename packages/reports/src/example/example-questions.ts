import type { Question } from '../findings/question.ts';
import { exampleShareDifference } from './example-objectives.ts';

/** Answers of the example's pupils to one question, with a nationwide association. */
export function exampleQuestions(n: number): Question[] {
  const answer = (kk: string, ru: string, en: string, school: number, nation: number) => ({
    names: [{ kk, ru, en }],
    school,
    nation,
    difference: exampleShareDifference(school - nation, nation, n),
  });
  return [
    {
      code: 'books',
      names: {
        kk: 'Үйіңде неше кітап бар?',
        ru: 'Сколько книг у тебя дома?',
        en: 'How many books are there in your home?',
      },
      n,
      answers: [
        answer('25-ке дейін', 'До 25', 'Up to 25', 0.52, 0.46),
        answer('26–100', '26–100', '26–100', 0.3, 0.31),
        answer('100-ден көп', 'Больше 100', 'More than 100', 0.18, 0.23),
      ],
      association: {
        domain: 'reading',
        difference: {
          value: 42,
          se: 4,
          low: 34.2,
          high: 49.8,
          verdict: 'higher',
          effectSize: null,
        },
      },
    },
  ];
}
