import { type SchoolFindings, schoolFindingsSchema } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { containing, type PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';

export interface TestedSchoolRow {
  code: string;
  names: Names;
  regionNames: Names | null;
  districtNames: Names | null;
  territory: string | null;
  language: string | null;
  pupils: number;
  hasReport: boolean;
}

type AreaJson = { code: string; name_kk: string; name_ru: string; name_en: string };

/** A page of the schools in which somebody was tested, by code. */
export async function listTestedSchools(
  context: Context,
  roundCode: string,
  request: PageRequest,
): Promise<{ total: number; page: number; pageSize: number; schools: TestedSchoolRow[] }> {
  const round = await selectRound(context, roundCode);
  const search = request.search ? containing(request.search) : null;
  const { rows } = await sql<{
    total: number;
    code: string;
    name_kk: string | null;
    name_ru: string | null;
    name_en: string | null;
    territory: string | null;
    language: string | null;
    region: AreaJson | null;
    district: AreaJson | null;
    pupils: number;
    has_report: boolean;
  }>`
    select count(*) over ()::int as total, s.code, s.name_kk, s.name_ru, s.name_en, s.territory, s.language,
           to_jsonb(r) as region, case when a.level = 'district' then to_jsonb(a) end as district, x.pupils,
           exists (select from school_findings g where g.round_id = ${round.id} and g.school_id = s.id) as has_report
    from (select school_id, count(*)::int as pupils from answer_sheet where round_id = ${round.id} group by 1) x
      join school s on s.id = x.school_id join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where (${request.region ?? null}::text is null or r.code = ${request.region ?? null})
      and (${search}::text is null or s.code ilike ${search} or s.name_kk ilike ${search} or s.name_ru ilike ${search} or s.name_en ilike ${search})
    order by s.code limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}`.execute(
    context.db,
  );
  return {
    total: rows[0]?.total ?? 0,
    page: request.page,
    pageSize: request.pageSize,
    schools: rows.map((row) => ({
      code: row.code,
      names: namesOf(row, row.code),
      regionNames: row.region && namesOf(row.region, row.region.code),
      districtNames: row.district && namesOf(row.district, row.district.code),
      territory: row.territory,
      language: row.language,
      pupils: row.pupils,
      hasReport: row.has_report,
    })),
  };
}

/** The findings of a school of a round; throws NotFound where there are none. */
export async function readSchoolFindings(
  context: Context,
  input: { round: string; school: string },
): Promise<SchoolFindings> {
  const round = await selectRound(context, input.round);
  const row = await context.db
    .selectFrom('school_findings')
    .innerJoin('school', 'school.id', 'school_findings.school_id')
    .select('school_findings.findings')
    .where('school_findings.round_id', '=', round.id)
    .where('school.code', '=', input.school)
    .executeTakeFirst();
  if (!row) throw new NotFound('report', input.school);
  return schoolFindingsSchema.parse(row.findings);
}
