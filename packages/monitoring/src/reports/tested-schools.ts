import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';

/** A school in which somebody was tested, with the areas that it lies in and how many took part in each test. */
export interface TestedSchool {
  id: number;
  code: string;
  names: Names;
  language: string | null;
  territory: string | null;
  kind: string | null;
  nation: { code: string; names: Names };
  region: { code: string; names: Names } | null;
  district: { code: string; names: Names } | null;
  grade4: number | null;
  grade9: number | null;
  /** Pupils tested by key of the test. */
  tested: Map<number, number>;
}

interface AreaJson {
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

interface SchoolRow {
  id: number;
  code: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  language: string | null;
  territory: string | null;
  kind: string | null;
  grade4: number | null;
  grade9: number | null;
  nation: AreaJson;
  region: AreaJson | null;
  district: AreaJson | null;
  tested: Record<string, number>;
}

const areaOf = (area: AreaJson) => ({ code: area.code, names: namesOf(area, area.code) });

/** The tested schools of a round by code. */
export async function loadTestedSchools(
  { db }: Context,
  round: { id: number; register_id: number },
): Promise<TestedSchool[]> {
  const { rows } = await sql<SchoolRow>`
    select s.id, s.code, s.name_kk, s.name_ru, s.name_en, s.language, s.territory, s.kind, s.grade4, s.grade9,
           to_jsonb(n) as nation, to_jsonb(r) as region, case when a.level = 'district' then to_jsonb(a) end as district, x.tested
    from (select school_id, jsonb_object_agg(test_id, pupils) as tested
          from (select school_id, test_id, count(*)::int as pupils from answer_sheet where round_id = ${round.id} group by 1, 2) c
          group by school_id) x
      join school s on s.id = x.school_id join area a on a.id = s.area_id
      join area n on n.register_id = ${round.register_id} and n.level = 'nation'
      left join area r on r.register_id = ${round.register_id} and r.level = 'region' and r.path @> a.path
    order by s.code`.execute(db);
  return rows.map((row) => ({
    ...row,
    names: namesOf(row, row.code),
    nation: areaOf(row.nation),
    region: row.region && areaOf(row.region),
    district: row.district && areaOf(row.district),
    tested: new Map(Object.entries(row.tested).map(([testId, pupils]) => [Number(testId), pupils])),
  }));
}
