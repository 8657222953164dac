import { type Problem, parseNumber, type Table } from '@sapa/tables';
import { readIds } from '../answers/person-columns.ts';
import { missingColumn } from '../answers/select-columns.ts';
import { InputProblems } from '../command.ts';

/** What became of a pupil on the list; `exempt` and `left` were not to be tested. */
export const pupilStatuses = ['tested', 'absent', 'exempt', 'left'] as const;
export type PupilStatus = (typeof pupilStatuses)[number];

/** Which columns of the file say what. */
export interface PupilColumns {
  id: string;
  school: string;
  class: string;
  status: string;
}

/** The pupils of a file, one entry a row. */
export interface ReadPupils {
  schools: string[];
  classes: string[];
  statuses: PupilStatus[];
  classBase: Float64Array;
  pupilBase: Float64Array;
  /** The file has the status of its pupils, so it lists those too who were not tested. */
  hasStatus: boolean;
}

/**
 * Reads a list of pupils: code and school; class, status, `class_base` and `pupil_base` where it has them (one class, all tested, everybody
 * taken). Throws `InputProblems` with every fault. `isOfSample` tells the schools drawn and their replacements.
 */
export function readPupils(
  table: Table,
  columns: PupilColumns,
  isOfSample: (code: string) => boolean,
): ReadPupils {
  const problems: Problem[] = [];
  readIds(table, columns.id, problems);
  const at = (name: string) => table.columns.indexOf(name);
  const cells = (name: string) => table.rows.map((row) => row[at(name)]?.trim().normalize('NFC') ?? '');
  const note = (row: number, column: string, code: string, received: string, expected?: string) =>
    problems.push({
      code,
      place: { file: table.file, row: table.firstRow + row, column },
      received,
      ...(expected === undefined ? {} : { expected }),
    });
  if (at(columns.school) < 0) problems.push(missingColumn(columns.school, table.columns, table.file));
  const schools = cells(columns.school);
  if (at(columns.school) >= 0)
    schools.forEach((code, row) => {
      if (!isOfSample(code)) note(row, columns.school, 'school-not-drawn', code);
    });
  const statuses = cells(columns.status).map((cell, row): PupilStatus => {
    const status = pupilStatuses.find((one) => one === (cell.toLowerCase() || 'tested'));
    if (status === undefined) note(row, columns.status, 'not-one-of', cell, pupilStatuses.join(', '));
    return status ?? 'tested';
  });
  const bases = (name: string) =>
    Float64Array.from(cells(name), (cell, row) => {
      const value = at(name) < 0 ? 1 : parseNumber(cell);
      if (value !== null && value >= 1) return value;
      note(row, name, 'not-a-number', cell, '≥ 1');
      return 1;
    });
  const [classBase, pupilBase] = [bases('class_base'), bases('pupil_base')];
  if (problems.length > 0) throw new InputProblems(problems);
  return {
    schools,
    classes: cells(columns.class),
    statuses,
    classBase,
    pupilBase,
    hasStatus: at(columns.status) >= 0,
  };
}
