import type { DemoTest, Domain } from '../tests/test-model.ts';
import type { QuestionCode } from './questionnaire.ts';

/** Byte of an answer that the pupil left out. */
export const omitted = 254;

/** Meaning of the codes in `DemoSheets.gender`. */
export const genders = ['girl', 'boy'] as const;

/** Meaning of the codes in `DemoSheets.language`: the language in which the pupil took the test. */
export const testLanguages = ['kk', 'ru'] as const;

/** A pupil on the roll who was away on the day of the test. */
export interface AbsentPupil {
  /** Index into `schools`. */
  school: number;
  /** Number on the school's roll of the grade, from 1. */
  number: number;
  classNumber: number;
  /** Index into `genders`, `testLanguages`. */
  gender: number;
  language: number;
}

/** Answers of one test, a column each; a row is a pupil, grouped by school in the order of `schools`. */
export interface DemoSheets {
  test: DemoTest['code'];
  grade: 4 | 9;
  /** Item codes, in the order of the bytes of a row of `choices`. */
  items: readonly string[];
  persons: number;
  /** School codes as drawn. */
  schools: readonly string[];
  /** Per school: pupils on the roll of the grade, and pupils who took the test. */
  enrolled: Int32Array;
  tested: Int32Array;
  /** Per pupil: index into `schools`. */
  schoolIndex: Int32Array;
  /** Number on the school's roll of the grade, from 1; the numbers of absent pupils are missing. */
  number: Int32Array;
  /** Class within the grade, from 1. */
  classNumber: Uint8Array;
  /** Index into `genders`, `testLanguages`. */
  gender: Uint8Array;
  language: Uint8Array;
  /** Answers to the questionnaire: index of the answer, 254 = left out. */
  questionnaire: Record<QuestionCode, Uint8Array>;
  /** persons × items, row-major: option chosen (0 = A … 3 = D), 254 = left out. */
  choices: Uint8Array;
  /** Those on the rolls who have no row here. */
  absent: AbsentPupil[];
}

/** Abilities of the pupils of one test, for checks only: one value a pupil and literacy, about N(0, 1) in the nation. */
export type TrueAbilities = Record<Domain, Float64Array>;

/** Pseudonymous code of a pupil: school, grade and number on the roll, e.g. `2705014-4-007`. */
export function pupilCode(sheets: DemoSheets, person: number): string {
  const school = sheets.schools[sheets.schoolIndex[person] ?? -1];
  const number = sheets.number[person];
  if (school === undefined || number === undefined) throw new RangeError(`No pupil ${person}`);
  return `${school}-${sheets.grade}-${String(number).padStart(3, '0')}`;
}

/** Empty columns for at most `capacity` pupils. */
export function emptySheets(test: DemoTest, schools: readonly string[], capacity: number): DemoSheets {
  const bytes = () => new Uint8Array(capacity);
  return {
    test: test.code,
    grade: test.grade,
    items: test.items.map((item) => item.code),
    persons: 0,
    schools,
    enrolled: new Int32Array(schools.length),
    tested: new Int32Array(schools.length),
    schoolIndex: new Int32Array(capacity),
    number: new Int32Array(capacity),
    classNumber: bytes(),
    gender: bytes(),
    language: bytes(),
    questionnaire: {
      books: bytes(),
      homework: bytes(),
      absences: bytes(),
      internet: bytes(),
      likes_reading: bytes(),
      likes_mathematics: bytes(),
      likes_science: bytes(),
    },
    choices: new Uint8Array(capacity * test.items.length),
    absent: [],
  };
}

/** The same columns cut to the pupils who are in them. */
export function trimmed(sheets: DemoSheets): DemoSheets {
  const { persons: n, questionnaire: q } = sheets;
  return {
    ...sheets,
    schoolIndex: sheets.schoolIndex.slice(0, n),
    number: sheets.number.slice(0, n),
    classNumber: sheets.classNumber.slice(0, n),
    gender: sheets.gender.slice(0, n),
    language: sheets.language.slice(0, n),
    questionnaire: {
      books: q.books.slice(0, n),
      homework: q.homework.slice(0, n),
      absences: q.absences.slice(0, n),
      internet: q.internet.slice(0, n),
      likes_reading: q.likes_reading.slice(0, n),
      likes_mathematics: q.likes_mathematics.slice(0, n),
      likes_science: q.likes_science.slice(0, n),
    },
    choices: sheets.choices.slice(0, n * sheets.items.length),
  };
}
