import { type DemoSheets, genders, testLanguages } from '@sapa/demo';
import type { Result, Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { drawWithinSchools } from '../within/draw-within-schools.ts';
import { importAttendance } from '../within/import-attendance.ts';
import { importPupilLists } from '../within/import-pupil-lists.ts';

/** A pupil on the roll of a school of the demo. */
interface OnRoll {
  school: string;
  grade: 4 | 9;
  class: string;
  code: string;
  gender: string;
  language: string;
  present: boolean;
}

/**
 * Lets some schools of the demo round list the pupils who are in its answers and those who were away. In grade 4 all are taken and the tracking forms are filled in as
 * the answers say; grade 9 is listed only, so that its draw can be tried.
 */
export async function storeDemoPupils(
  context: Context,
  input: { round: string; sheets: readonly DemoSheets[]; schools: readonly string[] },
): Promise<void> {
  const { round, sheets, schools } = input;
  const pupils = sheets.flatMap((sheet) => rollOf(sheet, new Set(schools)));
  await inTransaction(context, async (inner) => {
    const columns = {
      school: 'school',
      grade: 'grade',
      class: 'class',
      code: 'code',
      gender: 'gender',
      language: 'language',
    };
    const list = tableOf(
      Object.values(columns),
      pupils.map((one) => [one.school, String(one.grade), one.class, one.code, one.gender, one.language]),
    );
    expectGood(await importPupilLists(inner, { round, table: list, mapping: { columns } }));
    expectGood(await drawWithinSchools(inner, { round, grade: 4, design: { take: 'all' } }));
    const form = tableOf(
      ['School code', 'Pupil code', 'Session 1'],
      pupils.filter(({ grade }) => grade === 4).map((one) => [one.school, one.code, one.present ? '1' : '2']),
    );
    expectGood(await importAttendance(inner, { round, table: form }));
  });
}

const classLetters = [...'АӘБВГҒДЕЖЗ'];

function rollOf(sheet: DemoSheets, wanted: ReadonlySet<string>): OnRoll[] {
  const pupil = (
    at: number,
    number: number,
    of: number,
    gender: number,
    language: number,
    present: boolean,
  ) => {
    const school = sheet.schools[at] ?? '';
    return {
      school,
      grade: sheet.grade,
      class: `${sheet.grade}${classLetters[of - 1] ?? of}`,
      code: `${school}-${sheet.grade}-${String(number).padStart(3, '0')}`,
      gender: genders[gender] ?? '',
      language: testLanguages[language] ?? '',
      present,
    };
  };
  const present = Array.from({ length: sheet.persons }, (_, person) => {
    const of = (column: Int32Array | Uint8Array) => column[person] ?? 0;
    const { schoolIndex, number, classNumber, gender, language } = sheet;
    return wanted.has(sheet.schools[of(schoolIndex)] ?? '')
      ? [pupil(of(schoolIndex), of(number), of(classNumber), of(gender), of(language), true)]
      : [];
  }).flat();
  const absent = sheet.absent.map(({ school, number, classNumber, gender, language }) =>
    pupil(school, number, classNumber, gender, language, false),
  );
  return [...present, ...absent.filter(({ school }) => wanted.has(school))];
}

function tableOf(columns: string[], rows: string[][]): Table {
  return { file: 'demo', columns, rows, firstRow: 2 };
}

function expectGood(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
}
