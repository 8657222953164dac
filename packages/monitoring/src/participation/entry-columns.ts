import { type Language, languages, translator } from '@sapa/language';
import { type SchoolState, schoolStates } from '@sapa/sampling';
import { normalised } from '../register/look-alikes.ts';

/** Columns of the list of participation that say something of a school. */
const schoolEntryColumns = [
  'code',
  'name',
  'region',
  'district',
  'in_place_of',
  'order',
  'state',
  'reason',
  'date',
] as const;

/** Columns that every grade has. */
export const countColumns = ['enrolled', 'absent', 'exempt', 'tested'] as const;
export type CountColumn = (typeof countColumns)[number];

/** A column of the list under its own name: `code`, `state`, `grade4_enrolled`. */
export function entryColumns(grades: readonly number[]): string[] {
  return [
    ...schoolEntryColumns,
    ...grades.flatMap((grade) => countColumns.map((column) => countColumnOf(grade, column))),
  ];
}

/** Name of the column of a grade's count. */
export function countColumnOf(grade: number, column: CountColumn): string {
  return `grade${grade}_${column}`;
}

/** The headings of the list in the reader's language, in the order of `entryColumns`. */
export function entryHeadings(language: Language, grades: readonly number[]): string[] {
  const say = translator(language);
  return [
    ...schoolEntryColumns.map((column) => say(`participation.column.${column}`)),
    ...grades.flatMap((grade) =>
      countColumns.map((column) => say(`participation.column.${column}`, { grade: String(grade) })),
    ),
  ];
}

/** Finds the columns of a file by their own names or by their headings in any of the languages: own name → heading of the file. */
export function findEntryColumns(
  headings: readonly string[],
  grades: readonly number[],
): Map<string, string> {
  const names = entryColumns(grades);
  const known = new Map(names.map((name) => [normalised(name), name]));
  for (const language of languages)
    entryHeadings(language, grades).forEach((heading, at) => {
      known.set(normalised(heading), names[at] ?? heading);
    });
  return new Map(
    headings.flatMap((heading): [string, string][] => {
      const name = known.get(normalised(heading));
      return name === undefined ? [] : [[name, heading]];
    }),
  );
}

const stateWords = new Map<string, SchoolState>(
  schoolStates.flatMap((state): [string, SchoolState][] => [
    [normalised(state), state],
    ...languages.map((language): [string, SchoolState] => [
      normalised(translator(language)(`participation.state.${state}`)),
      state,
    ]),
  ]),
);

/** The state that a cell names, in its own name or in words of any of the languages; undefined where it names none. */
export function stateInWords(cell: string): SchoolState | undefined {
  return stateWords.get(normalised(cell));
}
