import { NOT_ADMINISTERED, OMITTED } from '../results/answer-sheets.ts';

/** Limits of the screens; kept with every scaling. */
export const screenLimits = {
  /** Pupils who answered less than this share of the items put before them say little of the items. */
  leastAnsweredShare: 0.25,
  /** The same option on all items, of so many and more, is no attempt. */
  oneOptionItems: 8,
  /** Items answered by fewer pupils have no parameters worth the name. */
  leastAnswers: 10,
} as const;

/** Why the answers of a pupil do not go into the calibration; the pupil is measured all the same. */
export const personScreens = ['no-answers', 'no-weight', 'few-answers', 'one-option'] as const;
export type PersonScreen = (typeof personScreens)[number];

/** What one domain's answers look like to the screens: persons × items bytes. */
export interface ScreenedAnswers {
  persons: number;
  items: number;
  cells: Uint8Array;
  choices: Uint8Array | null;
  weights: Float64Array;
}

/** The first screen that each person fails; null = the answers are used. */
export function screenPersons(answers: ScreenedAnswers): (PersonScreen | null)[] {
  return Array.from({ length: answers.persons }, (_, person) => screenPerson(answers, person));
}

function screenPerson(
  { items, cells, choices, weights }: ScreenedAnswers,
  person: number,
): PersonScreen | null {
  let administered = 0;
  let answered = 0;
  const options = new Set<number>();
  for (let cell = person * items; cell < (person + 1) * items; cell++) {
    const value = cells[cell] ?? NOT_ADMINISTERED;
    if (value === NOT_ADMINISTERED) continue;
    administered++;
    if (value === OMITTED) continue;
    answered++;
    options.add(choices?.[cell] ?? cell);
  }
  if (administered === 0) return 'no-answers';
  if (!((weights[person] ?? 0) > 0)) return 'no-weight';
  if (answered < screenLimits.leastAnsweredShare * administered) return 'few-answers';
  if (choices && answered >= screenLimits.oneOptionItems && options.size === 1) return 'one-option';
  return null;
}

/** Counts how many persons each screen took out. */
export function countScreens(
  screens: readonly (PersonScreen | null)[],
): { reason: PersonScreen; n: number }[] {
  return personScreens
    .map((reason) => ({ reason, n: screens.filter((it) => it === reason).length }))
    .filter(({ n }) => n > 0);
}
