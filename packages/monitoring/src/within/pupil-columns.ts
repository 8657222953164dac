import { normalised } from '../register/look-alikes.ts';
import type { ColumnDefinition, ColumnKind } from '../register/register-columns.ts';

/** Reasons for which a listed pupil is not tested: those of TIMSS (technical report, sampling chapter) and one for the rest. */
export const exemptReasons = [
  'functional-disability',
  'intellectual-disability',
  'language',
  'other',
] as const;
export type ExemptReason = (typeof exemptReasons)[number];

/** What a pupil list says of each pupil; `school` and `grade` may hold for the whole file instead. */
export const pupilFields = ['school', 'grade', 'class', 'code', 'gender', 'language', 'exempt'] as const;
export type PupilField = (typeof pupilFields)[number];

const choice = (values: Record<string, readonly string[]>): ColumnKind => ({
  type: 'choice',
  open: false,
  values: Object.entries(values).map(([value, aliases]) => ({ value, aliases })),
});

/** Gender as lists write it. Figures are not read: 1 means girl in one study and boy in another. */
export const genderColumn: ColumnDefinition = {
  name: 'gender',
  required: false,
  kind: choice({
    girl: ['f', 'female', 'girls', 'ж', 'жен', 'женский', 'девочка', 'д', 'қ', 'қыз', 'қыз бала', 'әйел'],
    boy: ['m', 'male', 'boys', 'м', 'муж', 'мужской', 'мальчик', 'ұ', 'ұл', 'ұл бала', 'ер'],
  }),
  aliases: ['sex', 'пол', 'жыныс', 'жынысы'],
};

/** Reasons of exemption as lists write them; words for “eligible” are read beside it. */
export const exemptColumn: ColumnDefinition = {
  name: 'exempt',
  required: false,
  kind: choice({
    eligible: ['no', 'нет', 'жоқ', 'қатысады', 'участвует', '0', '-'],
    'functional-disability': ['1', 'физические ограничения', 'физикалық шектеу', 'физикалық шектеулер'],
    'intellectual-disability': [
      '2',
      'интеллектуальные нарушения',
      'нарушение интеллекта',
      'зият бұзылысы',
      'зияттық бұзылыс',
    ],
    language: ['3', 'не владеет языком', 'не владеет языком теста', 'тіл білмейді', 'тест тілін білмейді'],
    other: ['4', 'другое', 'иное', 'другая причина', 'басқа', 'басқа себеп'],
  }),
  aliases: [
    'exemption',
    'exempt reason',
    'exclusion',
    'освобожден',
    'освобождение',
    'причина освобождения',
    'не участвует',
    'босатылған',
    'босату себебі',
    'қатыспау себебі',
  ],
};

const headings: Readonly<Record<PupilField, readonly string[]>> = {
  school: ['school', 'school code', 'код школы', 'школа', 'мектеп', 'мектеп коды'],
  grade: ['grade', 'параллель', 'класс параллель', 'сынып деңгейі', 'параллель сыныптар'],
  class: ['class', 'class code', 'класс', 'код класса', 'литер', 'сынып', 'сынып коды'],
  code: [
    'code',
    'pupil',
    'pupil code',
    'student',
    'student id',
    'код ученика',
    'код участника',
    'код обучающегося',
    'оқушы коды',
    'білім алушы коды',
    'қатысушы коды',
  ],
  gender: ['gender', ...genderColumn.aliases],
  language: ['language', 'язык', 'язык обучения', 'оқыту тілі', 'тілі', 'тіл'],
  exempt: ['exempt', ...exemptColumn.aliases],
};

/** Field → column of the file, as far as the headings name the fields. */
export function proposePupilMapping(columns: readonly string[]): Partial<Record<PupilField, string>> {
  const found: Partial<Record<PupilField, string>> = {};
  for (const field of pupilFields) {
    const names = headings[field].map(normalised);
    const taken = new Set(Object.values(found));
    const column = columns.find((name) => names.includes(normalised(name)) && !taken.has(name));
    if (column !== undefined) found[field] = column;
  }
  return found;
}
