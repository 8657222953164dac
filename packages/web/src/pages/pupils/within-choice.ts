import type { WithinGrade } from '../../api/types.ts';
import type { Words } from '../../words/words.ts';

/** Who is tested inside a school. */
export const takes = ['all', 'classes', 'pupils'] as const;

/** What the form of a draw within schools lets a person set. */
export interface WithinChoice {
  take: (typeof takes)[number];
  classes: number;
  pupils: number;
  /** Codes apart by commas or spaces; empty = one test for all. */
  booklets: string;
  sessions: number;
  /** Empty = the seed of the draw of schools. */
  seed: string;
}

/** What the form begins with: everybody, one test, one session. */
export const firstChoice: WithinChoice = {
  take: 'all',
  classes: 1,
  pupils: 30,
  booklets: '',
  sessions: 1,
  seed: '',
};

/** The settings as the API takes them. */
export function designOf({ take, classes, pupils, booklets }: WithinChoice): Record<string, unknown> {
  const codes = booklets.split(/[\s,;]+/).filter((code) => code !== '');
  return {
    take,
    ...(take === 'classes' ? { classes } : {}),
    ...(take === 'pupils' ? { pupils } : {}),
    ...(codes.length > 0 ? { booklets: codes } : {}),
  };
}

/** Kept settings in a few words. */
export function settingsText(
  { take, classes = 0, pupils = 0, booklets = [] }: NonNullable<WithinGrade['kept']>['settings'],
  { say }: Words,
): string {
  const who = say(`web.pupils.settings-${take}`, { classes, pupils });
  return booklets.length === 0
    ? who
    : say('web.pupils.settings-booklets', { who, booklets: booklets.join(', ') });
}
