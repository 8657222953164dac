import type { Problem, Result, Table } from '@sapa/tables';
import { normalised } from '../register/look-alikes.ts';
import { ColumnReader } from '../results/column-reader.ts';
import { type AttendanceStatus, attendanceStatuses } from './pupil-states.ts';

const words: Readonly<Record<AttendanceStatus, readonly string[]>> = {
  attended: ['attended', 'present', 'присутствовал', 'присутствовала', 'участвовал', 'қатысты', 'келді', '+'],
  absent: ['absent', 'отсутствовал', 'отсутствовала', 'не был', 'келмеді', 'болмады', 'қатыспады'],
  exempt: ['exempt', 'excluded', 'освобожден', 'освобождена', 'босатылды', 'босатылған'],
  left: ['left', 'left the school', 'выбыл', 'выбыла', 'мектептен кетті', 'кетті'],
  refused: ['refused', 'отказ', 'отказался', 'бас тартты'],
};
const headings = {
  school: ['school', 'код школы', 'мектеп коды', 'school code'],
  code: ['pupil code', 'code', 'код ученика', 'оқушы коды'],
};
const sessionHeading = /^(?:session|сессия|сеанс|кезең)\s*(\d)$|^(\d)\s*(?:session|сессия|сеанс|кезең)$/;

/** One filled cell of a tracking form. */
export interface AttendanceCell {
  row: number;
  column: string;
  school: string;
  code: string;
  session: number;
  status: AttendanceStatus;
}

/**
 * Reads a filled tracking form: the columns by the headings that forms have in Kazakh, Russian and English, a status as its figure (1–5) or its word; an empty
 * cell says nothing. `school` is the school of a form without a column for it. All of it, or every problem at its cell.
 */
export function readAttendance(table: Table, school?: string): Result<AttendanceCell[]> {
  const columnOf = (names: readonly string[]) =>
    table.columns.find((column) => names.includes(normalised(column)));
  const schoolColumn = columnOf(headings.school);
  const codeColumn = columnOf(headings.code);
  const sessions = table.columns.flatMap((column) => {
    const found = sessionHeading.exec(normalised(column));
    return found ? [{ column, session: Number(found[1] ?? found[2]) }] : [];
  });
  const missing: Problem[] = [
    ...(codeColumn === undefined ? ['pupil code'] : []),
    ...(schoolColumn === undefined && school === undefined ? ['school code'] : []),
    ...(sessions.length === 0 ? ['session 1'] : []),
  ].map((column) => ({ code: 'missing-column', place: { file: table.file, column } }));
  if (codeColumn === undefined || missing.length > 0) return { ok: false, problems: missing };
  const reader = new ColumnReader(table);
  const schools =
    schoolColumn === undefined ? reader.rows.map(() => school ?? '') : reader.codes(schoolColumn);
  const codes = reader.codes(codeColumn);
  const seen = new Set<string>();
  codes.forEach((code, row) => {
    const key = `${schools[row]}\n${code}`;
    if (code !== '' && seen.has(key)) reader.problem(row, codeColumn, 'duplicate-value', code);
    seen.add(key);
  });
  const cells = sessions.flatMap(({ column, session }) =>
    reader.cells(column).flatMap((cell, row): AttendanceCell[] => {
      if (cell === '') return [];
      const status = statusOf(cell);
      if (status) {
        const [of = '', code = ''] = [schools[row], codes[row]];
        return [{ row: reader.rowNumbers[row] ?? 0, column, school: of, code, session, status }];
      }
      reader.problem(row, column, 'not-an-attendance', cell, '1–5');
      return [];
    }),
  );
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: cells, warnings: [] };
}

function statusOf(cell: string): AttendanceStatus | undefined {
  if (/^[1-5]$/.test(cell)) return attendanceStatuses[Number(cell) - 1];
  const word = cell === '+' ? cell : normalised(cell);
  return attendanceStatuses.find((status) => words[status].includes(word));
}
