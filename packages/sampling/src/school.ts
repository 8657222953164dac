/** One cell of the register. `null` = not known. */
export type Cell = string | number | boolean | null;

/** A school as the register knows it: its stable public code and any further columns. */
export type School = { readonly code: string } & { readonly [column: string]: Cell };

/** The columns that a register of schools has by contract, in the order in which a frame file shows them. */
export const registerColumns = [
  'code',
  'name_kk',
  'name_ru',
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

/** A column that every reader of registers knows by name. */
export type RegisterColumn = (typeof registerColumns)[number];

/** Tells whether the register says nothing here: an absent column, an empty cell, or a number that is none. */
export function isMissing(cell: Cell | undefined): cell is null | undefined {
  return (
    cell === null || cell === undefined || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))
  );
}

/** The cell as a number, or null where it holds none. */
export function numberIn(school: School, column: string): number | null {
  const cell = school[column];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
