import { type PublishedTable, type WithinDesign, withinTable } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';
import { loadWithin, recordOf } from './load-within.ts';
import { type PupilCounts, pupilCounts, pupilStates } from './pupil-states.ts';
import { loadSampleSchools } from './sample-schools.ts';

/** The settings of the draws within schools in one grade, as they were kept. */
export interface KeptSettings {
  settings: WithinDesign;
  seed: string;
  /** False: the seed is that of the draw of schools. */
  ownSeed: boolean;
  sessions: number;
  decidedAt: string;
  decidedBy: string;
}

/** One grade of a round within its schools. */
export interface WithinGrade extends PupilCounts {
  grade: number;
  /** Schools that have sent a list; schools drawn from. */
  schoolsListed: number;
  schoolsDrawn: number;
  kept: KeptSettings | null;
}

/** What a round has of pupils: the schools that lists are wanted of, and each grade with its numbers. */
export interface WithinRound {
  /** Schools of the sample; null before the draw. */
  sampleSchools: number | null;
  grades: WithinGrade[];
}

/** The pupils of a round by grade, and what was decided about drawing them; throws NotFound where there is no such round. */
export async function readWithinRound(context: Context, roundCode: string): Promise<WithinRound> {
  const round = await selectRound(context, roundCode);
  const sample = await loadSampleSchools(context, round.id);
  if (!sample) return { sampleSchools: null, grades: [] };
  const { rows } = await sql<Omit<WithinGrade, 'kept'>>`
    select p.grade, count(distinct p.school_id)::int as "schoolsListed",
      count(distinct p.school_id) filter (where p.within_id is not null)::int as "schoolsDrawn", ${pupilCounts}
    from ${pupilStates(round.id)} p group by p.grade order by p.grade`.execute(context.db);
  const kept = await keptSettings(context, sample.drawId);
  return {
    sampleSchools: [...sample.schools.values()].filter(({ drawn }) => drawn).length,
    grades: rows.map((row) => ({ ...row, kept: kept.get(row.grade) ?? null })),
  };
}

/** The kept settings of a draw by grade. */
export async function keptSettings({ db }: Context, drawId: number): Promise<Map<number, KeptSettings>> {
  const rows = await db.selectFrom('within_design').selectAll().where('draw_id', '=', drawId).execute();
  return new Map(
    rows.map((row) => [
      row.grade,
      {
        settings: row.settings,
        seed: row.seed,
        ownSeed: row.own_seed,
        sessions: row.sessions,
        decidedAt: row.decided_at.toISOString(),
        decidedBy: row.decided_by,
      },
    ]),
  );
}

/** How far a school of the sample is with its pupils. */
export interface SchoolPupils {
  /** null = no list yet. */
  counts: (PupilCounts & { classes: number; drawnFrom: boolean }) | null;
}

/** A page of the schools of the sample (and of replacements that sent lists) with their pupils, by code. */
export async function listWithinSchools(
  context: Context,
  roundCode: string,
  request: PageRequest & { state?: 'none' | 'listed' | 'drawn' | undefined },
): Promise<SchoolPage<ListedSchool & SchoolPupils>> {
  const round = await selectRound(context, roundCode);
  const sample = await loadSampleSchools(context, round.id);
  if (!sample) throw new NotFound('draw', roundCode);
  const counts = sql`(select p.school_id, count(distinct (p.grade, p.class))::int as classes,
      bool_and(p.within_id is not null) as "drawnFrom", ${pupilCounts}
    from ${pupilStates(round.id)} p group by p.school_id)`;
  const { state = null } = request;
  return readSchoolPage<SchoolPupils>(context, request, {
    from: sql`school s left join ${counts} n on n.school_id = s.id`,
    where: sql`s.register_id = ${round.register_id}
      and (n.school_id is not null or s.id in (select school_id from draw_school where draw_id = ${sample.drawId}))
      and (${state}::text is null or ${state} = case when n.school_id is null then 'none' when n."drawnFrom" then 'drawn' else 'listed' end)`,
    columns: sql`case when n.school_id is not null then to_jsonb(n) - 'school_id' end as counts`,
    orderBy: sql`s.code collate "C"`,
  });
}

/** The table `within.csv`: what is public of the draws within schools; no code of a class or pupil. */
export async function readWithinTable(context: Context, roundCode: string): Promise<PublishedTable> {
  const round = await selectRound(context, roundCode);
  const sample = await loadSampleSchools(context, round.id);
  if (!sample) throw new NotFound('draw', roundCode);
  const kept = await loadWithin(context, { drawId: sample.drawId, schoolIds: null });
  return withinTable(kept.map((one) => ({ record: recordOf(one), commitment: one.listSha256 })));
}
