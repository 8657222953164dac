import { gunzipSync } from 'node:zlib';
import { type Draw, readRegisterCsv, type School, type SchoolState } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { PupilCounts } from './read-entries.ts';

/** What the record says of a school of the sample. */
export interface SchoolRecord {
  state: SchoolState;
  reason: string | null;
  /** Day of the test, as `2026-04-15`. */
  date: string | null;
  at: string | null;
  who: string | null;
}

/** A draw with all that became of its schools. */
export interface ParticipationRecord {
  drawId: number;
  draw: Draw;
  /** Eligible schools by code, as they were frozen. */
  frame: Map<string, School>;
  /** Internal key of each school of the register. */
  ids: Map<string, number>;
  /** By code; a school that nobody said anything of is awaited. */
  records: Map<string, SchoolRecord>;
  /** Counts of a school by grade. */
  counts: Map<string, Map<number, PupilCounts>>;
  /** Answer sheets of a school by grade; grade 0 = tests without one. */
  sheets: Map<string, Map<number, number>>;
}

/** The record of the current draw of a round; null before there is one. */
export async function loadParticipationRecord(
  context: Context,
  round: { id: number; register_id: number },
): Promise<ParticipationRecord | null> {
  const drawn = await context.db
    .selectFrom('current_draw')
    .innerJoin('frame', 'frame.id', 'current_draw.frame_id')
    .select(['current_draw.id', 'current_draw.record', 'frame.canonical_csv'])
    .where('current_draw.round_id', '=', round.id)
    .executeTakeFirst();
  if (drawn?.id == null || drawn.record == null) return null;
  const schools = await context.db
    .selectFrom('school')
    .select(['id', 'code'])
    .where('register_id', '=', round.register_id)
    .execute();
  const [records, counts, sheets] = await Promise.all([
    loadStates(context, drawn.id),
    loadCounts(context, drawn.id),
    loadSheetCounts(context, round.id),
  ]);
  // Where there are answers, the school was tested, whatever was said before.
  for (const code of sheets.keys()) {
    const said = records.get(code);
    records.set(code, { ...(said ?? nothingSaid), state: 'tested' });
  }
  return {
    drawId: drawn.id,
    draw: drawn.record,
    frame: frozenSchools(drawn.canonical_csv),
    ids: new Map(schools.map(({ id, code }) => [code, id])),
    records,
    counts,
    sheets,
  };
}

/** Nothing was said of a school yet. */
export const nothingSaid: SchoolRecord = { state: 'awaiting', reason: null, date: null, at: null, who: null };

/** The state of a school by the record. */
export function stateIn({ records }: ParticipationRecord, code: string): SchoolState {
  return records.get(code)?.state ?? 'awaiting';
}

function frozenSchools(canonicalCsv: Buffer): Map<string, School> {
  const read = readRegisterCsv(gunzipSync(canonicalCsv).toString('utf8'));
  if (!read.ok) throw new Error(`a frozen frame cannot be read: ${read.problem.code}`);
  return new Map(read.schools.map((school) => [school.code, school]));
}

async function loadStates({ db }: Context, drawId: number): Promise<Map<string, SchoolRecord>> {
  const { rows } = await sql<{
    code: string;
    state: SchoolState;
    reason: string | null;
    date: string | null;
    at: Date;
    who: string;
  }>`
    select distinct on (e.school_id) s.code, e.state, e.reason, e.test_date::text as date, e.at, e.who
    from participation_event e join school s on s.id = e.school_id
    where e.draw_id = ${drawId} order by e.school_id, e.id desc`.execute(db);
  return new Map(rows.map(({ code, at, ...said }) => [code, { ...said, at: at.toISOString() }]));
}

async function loadCounts({ db }: Context, drawId: number): Promise<Map<string, Map<number, PupilCounts>>> {
  const { rows } = await sql<PupilCounts & { code: string }>`
    select distinct on (c.school_id, c.grade) s.code, c.grade, c.enrolled, c.absent, c.exempt, c.tested
    from pupil_count c join school s on s.id = c.school_id
    where c.draw_id = ${drawId} order by c.school_id, c.grade, c.id desc`.execute(db);
  const byCode = new Map<string, Map<number, PupilCounts>>();
  for (const { code, ...counts } of rows) byGrade(byCode, code).set(counts.grade, counts);
  return byCode;
}

async function loadSheetCounts({ db }: Context, roundId: number): Promise<Map<string, Map<number, number>>> {
  const { rows } = await sql<{ code: string; grade: number; sheets: number }>`
    select s.code, coalesce(t.grade, 0) as grade, max(c.sheets)::int as sheets
    from (select school_id, test_id, count(*) as sheets from answer_sheet where round_id = ${roundId} group by school_id, test_id) c
      join school s on s.id = c.school_id join test t on t.id = c.test_id
    group by s.code, coalesce(t.grade, 0)`.execute(db);
  const byCode = new Map<string, Map<number, number>>();
  for (const { code, grade, sheets } of rows) byGrade(byCode, code).set(grade, sheets);
  return byCode;
}

function byGrade<T>(byCode: Map<string, Map<number, T>>, code: string): Map<number, T> {
  const found = byCode.get(code) ?? new Map<number, T>();
  byCode.set(code, found);
  return found;
}
