import { type ColumnDefinition, columnDefinitions } from '../register/register-columns.ts';
import type { schoolColumns } from '../register/school-columns.ts';

type OwnColumn = Exclude<(typeof schoolColumns)[number], 'region' | 'district' | 'participated_last_year'>;

/**
 * What a school may correct of itself. Not its code and place: those are the authority's, and change with another register. Not its participation: that is
 * known from the earlier round.
 */
export const editableColumns = [
  'name_kk',
  'name_ru',
  'name_en',
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
] as const satisfies readonly OwnColumn[];
export type EditableColumn = (typeof editableColumns)[number];

/** The column of that name, or undefined where a school may not correct it. */
export function editableColumn(name: string): ColumnDefinition | undefined {
  return editableColumns.some((known) => known === name)
    ? columnDefinitions.find((definition) => definition.name === name)
    : undefined;
}
