import type { Cell, School } from '@sapa/sampling';

/** Columns of table `school` that hold a register column of the same name; every further column lies in `extra`. */
export const schoolColumns = [
  'name_kk',
  'name_ru',
  'name_en',
  'region',
  'district',
  'territory',
  'kind',
  'language',
  'ownership',
  'subordination',
  'evening',
  'enrolment',
  'grade4',
  'grade9',
  'internet_mbps',
  'computer_places',
  'participated_last_year',
] as const;

const known: ReadonlySet<string> = new Set(['code', ...schoolColumns]);

/** The columns of a school that have no column of their own in the database. */
export function extraOf(school: School): Record<string, Cell> {
  return Object.fromEntries(Object.entries(school).filter(([column]) => !known.has(column)));
}
