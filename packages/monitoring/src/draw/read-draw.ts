import {
  type Draw,
  type Exclusion,
  exclusionsTable,
  type PublishedTable,
  type School,
  sampleTable,
} from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { containing, type PageRequest } from '../page.ts';
import { loadSchools } from '../register/load-schools.ts';
import { selectRound } from '../rounds/find-round.ts';

/** A draw as it is kept, with who drew and when. */
export interface KeptDraw {
  draw: Draw;
  drawnAt: string;
  drawnBy: string;
}

/** The draw of a round; throws NotFound where nothing is drawn yet. */
export async function readDraw(context: Context, roundCode: string): Promise<KeptDraw> {
  const round = await selectRound(context, roundCode);
  const row = await context.db
    .selectFrom('draw')
    .select(['record', 'drawn_at', 'drawn_by'])
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (!row) throw new NotFound('draw', roundCode);
  return { draw: row.record as Draw, drawnAt: row.drawn_at.toISOString(), drawnBy: row.drawn_by };
}

/** The published table of the sample, columns as in the contract of files. */
export async function readSampleTable(context: Context, roundCode: string): Promise<PublishedTable> {
  return sampleTable((await readDraw(context, roundCode)).draw);
}

/** The published table of the exclusions of a round's frame. */
export async function readExclusionsTable(context: Context, roundCode: string): Promise<PublishedTable> {
  const round = await selectRound(context, roundCode);
  const { rows } = await sql<Exclusion>`
    select s.code, f.rule, f.all_rules as "allRules"
    from frame_school f join school s on s.id = f.school_id join frame on frame.id = f.frame_id
    where frame.round_id = ${round.id} and f.rule is not null order by s.code collate "C"`.execute(
    context.db,
  );
  return exclusionsTable(rows);
}

/** The whole register of a round as a table, from which anyone can repeat frame and draw. */
export async function readRegisterTable(context: Context, roundCode: string): Promise<PublishedTable> {
  const round = await selectRound(context, roundCode);
  const { schools } = await loadSchools(context, round.register_id);
  const columns = [...new Set(schools.flatMap((school) => Object.keys(school)))];
  return { columns, rows: schools.map((school: School) => columns.map((column) => school[column] ?? null)) };
}

export interface SampledSchoolRow {
  code: string;
  names: Names;
  regionNames: Names | null;
  stratum: string;
  ticket: string;
  inclusionProbability: number;
  baseWeight: number;
  order: number;
  replacements: string[];
  jkZone: number;
  jkUnit: number;
  hasReport: boolean;
}

/** A page of the drawn schools by stratum and order of the draw. */
export async function listSample(
  context: Context,
  roundCode: string,
  request: PageRequest,
): Promise<{ total: number; page: number; pageSize: number; schools: SampledSchoolRow[] }> {
  const round = await selectRound(context, roundCode);
  const search = request.search ? containing(request.search) : null;
  const { rows } = await sql<{
    total: number;
    code: string;
    name_kk: string | null;
    name_ru: string | null;
    name_en: string | null;
    region: { code: string; name_kk: string; name_ru: string; name_en: string } | null;
    stratum: string;
    ticket: string;
    inclusion_probability: number;
    base_weight: number;
    draw_order: number;
    replacements: string[];
    jk_zone: number;
    jk_unit: number;
    has_report: boolean;
  }>`
    select count(*) over ()::int as total, s.code, s.name_kk, s.name_ru, s.name_en, to_jsonb(r) as region, d.stratum, d.ticket,
           d.inclusion_probability, d.base_weight, d.draw_order, d.replacements, d.jk_zone, d.jk_unit,
           exists (select from school_findings g where g.round_id = w.round_id and g.school_id = s.id) as has_report
    from draw_school d join draw w on w.id = d.draw_id join school s on s.id = d.school_id join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where w.round_id = ${round.id} and (${request.region ?? null}::text is null or r.code = ${request.region ?? null})
      and (${search}::text is null or s.code ilike ${search} or s.name_kk ilike ${search} or s.name_ru ilike ${search} or s.name_en ilike ${search})
    order by d.stratum, d.draw_order limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}`.execute(
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
      stratum: row.stratum,
      ticket: row.ticket,
      inclusionProbability: row.inclusion_probability,
      baseWeight: row.base_weight,
      order: row.draw_order,
      replacements: row.replacements,
      jkZone: row.jk_zone,
      jkUnit: row.jk_unit,
      hasReport: row.has_report,
    })),
  };
}
