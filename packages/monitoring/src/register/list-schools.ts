import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { containing, type PageRequest } from '../page.ts';
import { selectRegister } from '../rounds/find-round.ts';

export interface RegisterSchool {
  code: string;
  names: Names;
  region: string | null;
  regionNames: Names | null;
  districtNames: Names | null;
  territory: string | null;
  kind: string | null;
  language: string | null;
  enrolment: number | null;
}

interface SchoolRow {
  total: number;
  code: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  territory: string | null;
  kind: string | null;
  language: string | null;
  enrolment: number | null;
  region: AreaJson | null;
  district: AreaJson | null;
}

interface AreaJson {
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

/** A page of the schools of a register, by code. */
export async function listRegisterSchools(
  context: Context,
  registerCode: string,
  request: PageRequest,
): Promise<{ total: number; page: number; pageSize: number; schools: RegisterSchool[] }> {
  const register = await selectRegister(context, registerCode);
  const search = request.search ? containing(request.search) : null;
  const { rows } = await sql<SchoolRow>`
    select count(*) over ()::int as total, s.code, s.name_kk, s.name_ru, s.name_en, s.territory, s.kind, s.language, s.enrolment,
           to_jsonb(r) as region, case when a.level = 'district' then to_jsonb(a) end as district
    from school s join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where s.register_id = ${register.id} and (${request.region ?? null}::text is null or r.code = ${request.region ?? null})
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
      region: row.region?.code ?? null,
      regionNames: row.region && namesOf(row.region, row.region.code),
      districtNames: row.district && namesOf(row.district, row.district.code),
      territory: row.territory,
      kind: row.kind,
      language: row.language,
      enrolment: row.enrolment,
    })),
  };
}
