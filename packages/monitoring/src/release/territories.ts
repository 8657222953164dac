import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { reportLanguages } from '../reports/start-reports.ts';

/** How far the reports of a territory are: being drawn, drawn, looked through, given out. */
export type ReleaseState = 'unprepared' | 'prepared' | 'reviewed' | 'released';

/** A territory (region, or the nation for schools outside of any) with the reports of its schools. */
export interface TerritoryRelease {
  code: string;
  names: Names;
  state: ReleaseState;
  schools: number;
  /** Documents drawn, of `schools` times the languages. */
  documents: number;
  /** Reports of this making that correct an issued version. */
  corrections: number;
  /** The last step on record of this making. */
  last: { step: 'reviewed' | 'released'; at: string; by: string; note: string } | null;
  /** Districts, for which a package can be had. */
  districts: { code: string; names: Names; schools: number }[];
}

interface Row {
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
  schools: number;
  documents: number;
  corrections: number;
  preparedAt: string;
  step: 'reviewed' | 'released' | null;
  at: Date | null;
  by: string | null;
  note: string | null;
  districts: { code: string; name_kk: string; name_ru: string; name_en: string; schools: number }[];
}

/** The territories of a round whose schools have findings, by code; one of them where `area` is given. */
export async function loadTerritories(
  { db }: Context,
  round: { id: number },
  area: string | null = null,
): Promise<(TerritoryRelease & { preparedAt: string })[]> {
  const { rows } = await sql<Row>`
    with of_school as (
      select f.id, f.made_at, coalesce(r.id, n.id) as territory, d.id as district, (f.findings ? 'replaces') as corrects,
        (select count(*)::int from report p where p.findings_id = f.id) as documents
      from school_findings f join school s on s.id = f.school_id join area a on a.id = s.area_id
        join area n on n.register_id = s.register_id and n.level = 'nation'
        left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
        left join area d on d.id = a.id and d.level = 'district'
      where f.round_id = ${round.id}),
    by_district as (
      select territory, district, count(*)::int as schools from of_school where district is not null group by 1, 2)
    select t.code, t.name_kk, t.name_ru, t.name_en, count(*)::int as schools, sum(o.documents)::int as documents,
      count(*) filter (where o.corrects and not exists (select from issued_findings i
        join school_findings g on g.id = o.id where i.number = g.number and i.version = coalesce((g.findings ->> 'version')::int, 1)))::int as corrections,
      max(o.made_at)::text as "preparedAt", l.step, l.done_at as at, l.done_by as by, l.note,
      coalesce((select jsonb_agg(jsonb_build_object('code', a.code, 'name_kk', a.name_kk, 'name_ru', a.name_ru, 'name_en', a.name_en,
        'schools', b.schools) order by a.code) from by_district b join area a on a.id = b.district where b.territory = t.id), '[]') as districts
    from of_school o join area t on t.id = o.territory
      left join lateral (select step, done_at, done_by, note from release_step
        where round_id = ${round.id} and area_code = t.code and prepared_at = (select max(made_at) from of_school where territory = t.id)
        order by id desc limit 1) l on true
    where ${area}::text is null or t.code = ${area}
    group by t.id, l.step, l.done_at, l.done_by, l.note order by t.code collate "C"`.execute(db);
  return rows.map(territoryOf);
}

function territoryOf(row: Row): TerritoryRelease & { preparedAt: string } {
  const { code, schools, documents, corrections, preparedAt, step, at, by, note, districts } = row;
  const drawn = documents === schools * reportLanguages.length;
  return {
    code,
    names: namesOf(row, code),
    state: step ?? (drawn ? 'prepared' : 'unprepared'),
    schools,
    documents,
    corrections,
    preparedAt,
    last: step && at && by !== null ? { step, at: at.toISOString(), by, note: note ?? '' } : null,
    districts: districts.map((district) => ({
      code: district.code,
      names: namesOf(district, district.code),
      schools: district.schools,
    })),
  };
}
