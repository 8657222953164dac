import { type RawBuilder, sql } from 'kysely';
import type { Context } from './context.ts';
import { type Names, namesOf } from './names.ts';
import { containing, folded, type PageRequest } from './page.ts';

/** What every list says of a school. */
export interface ListedSchool {
  code: string;
  names: Names;
  /** Public code of its region. */
  region: string | null;
  regionNames: Names | null;
  districtNames: Names | null;
}

/** A page of a list of schools. */
export interface SchoolPage<School> {
  /** Schools of all pages. */
  total: number;
  page: number;
  pageSize: number;
  schools: School[];
}

/** Which schools are listed. In every part `s` is the school. */
export interface SchoolList {
  /** Tables, `school s` among them, after `from`. */
  from: RawBuilder<unknown>;
  where: RawBuilder<unknown>;
  /** What this list says of a school beside `ListedSchool`, under the names of its fields. */
  columns: RawBuilder<unknown>;
  orderBy: RawBuilder<unknown>;
}

interface AreaJson {
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

interface PlaceColumns {
  code: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  region: AreaJson | null;
  district: AreaJson | null;
}

/** The page asked for of the schools of `list` that are in the region and have the text in a name or the code; past the last page it is empty. */
export async function readSchoolPage<More extends object>(
  { db }: Context,
  { page, pageSize, region, search }: PageRequest,
  list: SchoolList,
): Promise<SchoolPage<ListedSchool & More>> {
  const inRegion = region ?? null;
  const pattern = search ? containing(search) : null;
  const found = sql`from ${list.from} join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where ${list.where} and (${inRegion}::text is null or r.code = ${inRegion})
      and (${pattern}::text is null or ${folded(sql`s.code`)} like ${pattern}
        or ${folded(sql`s.name_kk`)} like ${pattern} or ${folded(sql`s.name_ru`)} like ${pattern}
        or ${folded(sql`s.name_en`)} like ${pattern})`;
  // Counted apart: a page past the last one has no row that could carry the number.
  const count = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(db);
  const { rows } = await sql<PlaceColumns & { more: More }>`
    select s.code, s.name_kk, s.name_ru, s.name_en, to_jsonb(r) as region,
      case when a.level = 'district' then to_jsonb(a) end as district,
      (select to_jsonb(m) from (select ${list.columns}) m) as more
    ${found} order by ${list.orderBy} limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db);
  const schools = rows.map(({ more, ...place }) => ({ ...listed(place), ...more }));
  return { total: count.rows[0]?.total ?? 0, page, pageSize, schools };
}

function listed(row: PlaceColumns): ListedSchool {
  return {
    code: row.code,
    names: namesOf(row, row.code),
    region: row.region?.code ?? null,
    regionNames: row.region && namesOf(row.region, row.region.code),
    districtNames: row.district && namesOf(row.district, row.district.code),
  };
}
