import type { Problem, Result, Table } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { pupilStates } from './pupil-states.ts';
import { type AttendanceCell, readAttendance } from './read-attendance.ts';

/** What a filled tracking form said. */
export interface ImportedAttendance {
  pupils: number;
  schools: number;
  /** Filled cells, one a pupil and session. */
  cells: number;
}

/** A filled tracking form; `school` where it is of one school, whose pupils alone it may name. */
export interface AttendanceToImport {
  round: string;
  school?: string | undefined;
  table: Table;
  sha256?: string | undefined;
}

/** Takes a filled tracking form: whole, or not at all with every problem at its cell. A form that comes again replaces what it says anew. */
export async function importAttendance(
  context: Context,
  input: AttendanceToImport,
): Promise<Result<ImportedAttendance>> {
  const read = readAttendance(input.table, input.school);
  if (!read.ok) return read;
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const { ids, problems } = await findPupils(inner, round.id, read.value, input);
    if (problems.length > 0) return { ok: false, problems };
    const rows = read.value.map((cell) => ({ cell, id: ids.get(`${cell.school}\n${cell.code}`) ?? 0 }));
    await sql`
      insert into attendance (pupil_id, session, status, recorded_at, recorded_by)
      select *, ${inner.now()}::timestamptz, ${inner.who}::text
      from unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ cell }) => cell.session)}::int[], ${rows.map(({ cell }) => cell.status)}::text[])
      on conflict (pupil_id, session) do update set status = excluded.status, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`.execute(
      inner.db,
    );
    const value: ImportedAttendance = {
      pupils: new Set(rows.map(({ id }) => id)).size,
      schools: new Set(rows.map(({ cell }) => cell.school)).size,
      cells: rows.length,
    };
    await recordDeed(inner, {
      action: 'attendance.import',
      subject: input.school === undefined ? round.code : `${round.code}/${input.school}`,
      roundId: round.id,
      details: { ...value, sha256: input.sha256 ?? null },
    });
    return { ok: true, value, warnings: [] };
  });
}

interface FoundPupil {
  id: number;
  school: string;
  code: string;
  drawn: boolean;
  sessions: number | null;
}

async function findPupils(
  { db }: Context,
  roundId: number,
  cells: readonly AttendanceCell[],
  { school, table }: AttendanceToImport,
): Promise<{ ids: Map<string, number>; problems: Problem[] }> {
  const schools = [...new Set(cells.map((cell) => cell.school))];
  const { rows } = await sql<FoundPupil>`
    select p.id, s.code as school, p.code, p.drawn, d.sessions
    from ${pupilStates(roundId)} p join school s on s.id = p.school_id
      left join within_school w on w.id = p.within_id left join within_design d on d.id = w.design_id
    where s.code = any (${schools}::text[])`.execute(db);
  const known = new Map(rows.map((row) => [`${row.school}\n${row.code}`, row]));
  const problems = cells.flatMap((cell): Problem[] => {
    const pupil = known.get(`${cell.school}\n${cell.code}`);
    const fault = (code: string, received: string) => [
      { code, place: { file: table.file, row: cell.row, column: cell.column }, received },
    ];
    if (school !== undefined && cell.school !== school) return fault('other-school', cell.school);
    if (!pupil) return fault('unknown-pupil', cell.code);
    if (!pupil.drawn) return fault('pupil-not-drawn', cell.code);
    return cell.session > (pupil.sessions ?? 1) ? fault('no-such-session', String(cell.session)) : [];
  });
  return { ids: new Map(rows.map((row) => [`${row.school}\n${row.code}`, row.id])), problems };
}
