import type { WithinRecord } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadWithin, recordOf } from './load-within.ts';
import type { ExemptReason } from './pupil-columns.ts';
import { type AttendanceStatus, pupilStates } from './pupil-states.ts';
import { type KeptSettings, keptSettings } from './read-within-round.ts';
import { loadSampleSchools } from './sample-schools.ts';

/** A listed pupil as the school and its coordinator see it. */
export interface SchoolPupil {
  class: string;
  code: string;
  gender: 'girl' | 'boy' | null;
  language: string | null;
  exempt: ExemptReason | null;
  drawn: boolean;
  late: boolean;
  booklet: string | null;
  /** By session, from 1; null = nothing recorded. */
  sessions: (AttendanceStatus | null)[];
}

/** A class of a grade; `drawn` null = the school was not drawn from yet. */
export interface SchoolClass {
  code: string;
  pupils: number;
  exempt: number;
  tested: number;
  drawn: boolean | null;
}

/** A grade of a school with its list and its draw. */
export interface SchoolGrade {
  grade: number;
  kept: KeptSettings | null;
  drawnFrom: boolean;
  classes: SchoolClass[];
  pupils: SchoolPupil[];
}

/** A school of a round with its pupils. */
export interface WithinSchool {
  code: string;
  names: Names;
  regionNames: Names | null;
  districtNames: Names | null;
  grades: SchoolGrade[];
}

/** A school of the sample with its pupils by grade; throws NotFound where the school is not in the sample. */
export async function readWithinSchool(
  context: Context,
  { round: roundCode, school: code }: { round: string; school: string },
): Promise<WithinSchool> {
  const { round, sample, school } = await findSampleSchool(context, { round: roundCode, school: code });
  const { rows } = await sql<SchoolPupil & { grade: number; drawnFrom: boolean }>`
    select p.grade, p.class, p.code, p.gender, p.language, p.exempt, p.drawn, p.late, p.booklet,
      p.within_id is not null as "drawnFrom",
      coalesce((select array_agg(a.status order by n) from generate_series(1, coalesce(d.sessions, 1)) n
        left join attendance a on a.pupil_id = p.id and a.session = n), '{}') as sessions
    from ${pupilStates(round.id)} p left join within_design d on d.draw_id = ${sample.drawId} and d.grade = p.grade
    where p.school_id = ${school.id} order by p.grade, p.class collate "C", p.late, p.place, p.code collate "C"`.execute(
    context.db,
  );
  const kept = await keptSettings(context, sample.drawId);
  const drawnClasses = await loadDrawnClasses(context, sample.drawId, school.id);
  const grades = [...Map.groupBy(rows, ({ grade }) => grade)].map(([grade, pupils]): SchoolGrade => {
    const drawnFrom = pupils.some((pupil) => pupil.drawnFrom);
    return {
      grade,
      kept: kept.get(grade) ?? null,
      drawnFrom,
      classes: classesOf(pupils, drawnFrom ? (drawnClasses.get(grade) ?? new Set()) : null),
      pupils: pupils.map(({ grade: _, drawnFrom: __, ...pupil }) => pupil),
    };
  });
  return { ...(await placeOf(context, school.id)), grades };
}

function classesOf(pupils: readonly SchoolPupil[], drawn: ReadonlySet<string> | null): SchoolClass[] {
  return [...Map.groupBy(pupils, (pupil) => pupil.class)].map(([code, members]) => ({
    code,
    pupils: members.length,
    exempt: members.filter(({ exempt }) => exempt !== null).length,
    tested: members.filter((pupil) => pupil.drawn).length,
    drawn: drawn === null ? null : drawn.has(code) || members.some((pupil) => pupil.drawn),
  }));
}

async function loadDrawnClasses(
  { db }: Context,
  drawId: number,
  schoolId: number,
): Promise<Map<number, Set<string>>> {
  const rows = await db
    .selectFrom('within_class')
    .innerJoin('within_school', 'within_school.id', 'within_class.within_id')
    .innerJoin('within_design', 'within_design.id', 'within_school.design_id')
    .select(['within_design.grade', 'within_class.class'])
    .where('within_design.draw_id', '=', drawId)
    .where('within_school.school_id', '=', schoolId)
    .where('within_class.drawn', '=', true)
    .execute();
  const grouped = Map.groupBy(rows, ({ grade }) => grade);
  return new Map([...grouped].map(([grade, list]) => [grade, new Set(list.map((row) => row.class))]));
}

/** The record of the draw within a school, for the school and its coordinator; throws NotFound where nothing was drawn. */
export async function readWithinRecord(
  context: Context,
  { round, school: code, grade }: { round: string; school: string; grade: number },
): Promise<WithinRecord> {
  const { sample, school } = await findSampleSchool(context, { round, school: code });
  const [kept] = await loadWithin(context, { drawId: sample.drawId, schoolIds: [school.id], grade });
  if (!kept) throw new NotFound('draw', `${round}/${code}/${grade}`);
  return recordOf(kept);
}

/** A round, the schools of its sample, and one of them by code; throws NotFound. */
export async function findSampleSchool(context: Context, input: { round: string; school: string }) {
  const round = await selectRound(context, input.round);
  const sample = await loadSampleSchools(context, round.id);
  const school = sample?.schools.get(input.school);
  if (!sample || !school) throw new NotFound('school', input.school);
  return { round, sample, school };
}

async function placeOf({ db }: Context, schoolId: number): Promise<Omit<WithinSchool, 'grades'>> {
  type Area = { name_kk: string; name_ru: string; name_en: string } | null;
  const { rows } = await sql<{
    code: string;
    name_kk: string | null;
    name_ru: string | null;
    name_en: string | null;
    region: Area;
    district: Area;
  }>`
    select s.code, s.name_kk, s.name_ru, s.name_en, to_jsonb(r) as region, case when a.level = 'district' then to_jsonb(a) end as district
    from school s join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where s.id = ${schoolId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`school ${schoolId} is gone`);
  return {
    code: row.code,
    names: namesOf(row, row.code),
    regionNames: row.region && namesOf(row.region, ''),
    districtNames: row.district && namesOf(row.district, ''),
  };
}
