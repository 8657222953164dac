import type { Messages } from '../language.ts';

/** Words that every part of the system uses. */
export const common = {
  'common.yes': { kk: 'иә', ru: 'да', en: 'yes' },
  'common.no': { kk: 'жоқ', ru: 'нет', en: 'no' },
  'common.percentage-points': {
    kk: '{value} пайыздық тармақ',
    ru: '{value} п. п.',
    en: '{value} pp',
  },
  'common.date-long': {
    kk: '{year} жылғы {day} {month}',
    ru: '{day} {month} {year} г.',
    en: '{day} {month} {year}',
  },
} as const satisfies Messages;
