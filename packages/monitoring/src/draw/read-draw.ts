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
import { frameSchools } from '../frame/frame-schools.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';

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
    .selectFrom('current_draw')
    .select(['record', 'drawn_at', 'drawn_by'])
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (!row) throw new NotFound('draw', roundCode);
  return { draw: row.record, drawnAt: row.drawn_at.toISOString(), drawnBy: row.drawn_by };
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
    from frame_school f join school s on s.id = f.school_id join current_frame c on c.id = f.frame_id
    where c.round_id = ${round.id} and f.rule is not null order by s.code collate "C"`.execute(context.db);
  return exclusionsTable(rows);
}

/** The whole register of a round as a table, from which anyone can repeat frame and draw. */
export async function readRegisterTable(context: Context, roundCode: string): Promise<PublishedTable> {
  const round = await selectRound(context, roundCode);
  const { schools } = await frameSchools(context, round);
  const columns = [...new Set(schools.flatMap((school) => Object.keys(school)))];
  return { columns, rows: schools.map((school: School) => columns.map((column) => school[column] ?? null)) };
}

/** What a draw says of a school. */
export interface SampledFields {
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

/** A page of the drawn schools by stratum and order of the draw; throws NotFound where there is no such round. */
export async function listSample(
  context: Context,
  roundCode: string,
  request: PageRequest,
): Promise<SchoolPage<ListedSchool & SampledFields>> {
  const round = await selectRound(context, roundCode);
  return readSchoolPage<SampledFields>(context, request, {
    from: sql`draw_school d join current_draw w on w.id = d.draw_id join school s on s.id = d.school_id`,
    where: sql`w.round_id = ${round.id}`,
    columns: sql`d.stratum, d.ticket, d.inclusion_probability as "inclusionProbability", d.base_weight as "baseWeight",
      d.draw_order as "order", d.replacements, d.jk_zone as "jkZone", d.jk_unit as "jkUnit",
      exists (select from school_findings g where g.round_id = w.round_id and g.school_id = s.id) as "hasReport"`,
    orderBy: sql`d.stratum, d.draw_order`,
  });
}
