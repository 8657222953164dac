import { type Names, named } from '../names.ts';
import type { RandomStream } from '../random.ts';

/** One question to the pupil; the answers in order, their index is the code. */
export interface Question {
  code: QuestionCode;
  names: Names;
  answers: Names[];
}

/** Columns of the questionnaire. */
export type QuestionCode =
  | 'books'
  | 'homework'
  | 'absences'
  | 'internet'
  | 'likes_reading'
  | 'likes_mathematics'
  | 'likes_science';

const liking = [
  named('Мүлде ұнамайды', 'Совсем не нравится', 'Not at all'),
  named('Онша ұнамайды', 'Не очень нравится', 'Not much'),
  named('Ұнайды', 'Нравится', 'I like it'),
  named('Өте ұнайды', 'Очень нравится', 'I like it very much'),
];

/** The questionnaire in the three languages. */
export function demoQuestionnaire(): Question[] {
  return [
    {
      code: 'books',
      names: named(
        'Үйіңде неше кітап бар?',
        'Сколько книг у тебя дома?',
        'How many books are there in your home?',
      ),
      answers: [
        named('0–10', '0–10', '0–10'),
        named('11–25', '11–25', '11–25'),
        named('26–100', '26–100', '26–100'),
        named('101–200', '101–200', '101–200'),
        named('200-ден көп', 'Больше 200', 'More than 200'),
      ],
    },
    {
      code: 'homework',
      names: named(
        'Үй тапсырмасына күніне қанша уақыт жұмсайсың?',
        'Сколько времени в день ты тратишь на домашнее задание?',
        'How much time a day do you spend on homework?',
      ),
      answers: [
        named('Жарты сағаттан аз', 'Меньше получаса', 'Less than half an hour'),
        named('Жарты сағаттан бір сағатқа дейін', 'От получаса до часа', 'Half an hour to an hour'),
        named('Бір сағаттан екі сағатқа дейін', 'От одного до двух часов', 'One to two hours'),
        named('Екі сағаттан көп', 'Больше двух часов', 'More than two hours'),
      ],
    },
    {
      code: 'absences',
      names: named(
        'Соңғы айда мектепке неше күн келмедің?',
        'Сколько дней за последний месяц тебя не было в школе?',
        'How many days were you away from school in the last month?',
      ),
      answers: [
        named('Бір күн де қалмадым', 'Ни одного', 'None'),
        named('1–2 күн', '1–2 дня', '1–2 days'),
        named('3–4 күн', '3–4 дня', '3–4 days'),
        named('5 күн немесе одан көп', '5 дней или больше', '5 days or more'),
      ],
    },
    {
      code: 'internet',
      names: named(
        'Үйіңде интернет бар ма?',
        'Есть ли у тебя дома интернет?',
        'Is there internet in your home?',
      ),
      answers: [
        named('Жоқ', 'Нет', 'No'),
        named('Тек телефонда', 'Только в телефоне', 'On a phone only'),
        named('Бар', 'Есть', 'Yes'),
      ],
    },
    {
      code: 'likes_reading',
      names: named('Саған кітап оқу ұнай ма?', 'Нравится ли тебе читать?', 'Do you like reading?'),
      answers: liking,
    },
    {
      code: 'likes_mathematics',
      names: named('Саған математика ұнай ма?', 'Нравится ли тебе математика?', 'Do you like mathematics?'),
      answers: liking,
    },
    {
      code: 'likes_science',
      names: named(
        'Саған жаратылыстану пәндері ұнай ма?',
        'Нравится ли тебе естествознание?',
        'Do you like science?',
      ),
      answers: liking,
    },
  ];
}

const leftOut = 254;
const cuts = {
  books: [-0.8, -0.1, 0.7, 1.4],
  homework: [-1, 0.2, 1.2],
  absences: [0.3, 1.1, 1.9],
  internet: [-1.7, -0.8],
  liking: [-1.6, -0.7, 0.5],
} as const;

/** What a pupil is like, as far as the questionnaire asks. All in standard deviations. */
export interface PupilTraits {
  /** Circumstances at home. */
  home: number;
  urban: boolean;
  girl: boolean;
  ability: { reading: number; mathematics: number; science: number };
}

/** Fills in the questionnaire of one pupil; 254 where a question is left out (one in seventy). */
export function fillIn(traits: PupilTraits, random: RandomStream): Record<QuestionCode, number> {
  const { home, urban, girl, ability } = traits;
  const answer = (value: number, limits: readonly number[]) =>
    random.chance(1 / 70) ? leftOut : above(value, limits);
  return {
    books: answer(0.75 * home + 0.65 * random.normal(), cuts.books),
    homework: answer((girl ? 0.15 : -0.15) + random.normal(), cuts.homework),
    absences: answer(-0.25 * ability.reading + random.normal(), cuts.absences),
    internet: answer(0.5 * home + (urban ? 0.5 : 0) + 0.85 * random.normal(), cuts.internet),
    likes_reading: answer((girl ? 0.15 : -0.15) + 0.3 * ability.reading + random.normal(), cuts.liking),
    likes_mathematics: answer(0.35 * ability.mathematics + random.normal(), cuts.liking),
    likes_science: answer(0.3 * ability.science + random.normal(), cuts.liking),
  };
}

function above(value: number, limits: readonly number[]): number {
  let passed = 0;
  for (const limit of limits) if (value > limit) passed++;
  return passed;
}
