import type { Messages } from '../language.ts';

/** Words that every part of the system uses. */
export const common = {
  'common.yes': { kk: 'иә', ru: 'да', en: 'yes' },
  'common.no': { kk: 'жоқ', ru: 'нет', en: 'no' },
} as const satisfies Messages;
