import { type Draw, type Exclusion, exclusionsTable, type PublishedTable, sampleTable } from '@sapa/sampling';
import { sql } from 'kysely';
import { type CeremonyPath, selectCeremony } from '../ceremony/find-ceremony.ts';
import type { Context } from '../context.ts';
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

/** The draw of a ceremony; throws NotFound where nothing is drawn yet. */
export async function readDraw(context: Context, path: CeremonyPath): Promise<KeptDraw> {
  const row = await selectDraw(context, path);
  return { draw: row.record, drawnAt: row.drawn_at.toISOString(), drawnBy: row.drawn_by };
}

async function selectDraw(context: Context, path: CeremonyPath) {
  const { id } = await selectCeremony(context, path);
  const row = await context.db
    .selectFrom('draw')
    .innerJoin('frame', 'frame.id', 'draw.frame_id')
    .select(['draw.id', 'record', 'drawn_at', 'drawn_by'])
    .where('frame.ceremony_id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('draw', path.round);
  return row;
}

/** The published table of the sample, columns as in the contract of files. */
export async function readSampleTable(context: Context, path: CeremonyPath): Promise<PublishedTable> {
  return sampleTable((await readDraw(context, path)).draw);
}

/** The published table of the exclusions of a ceremony's frame. */
export async function readExclusionsTable(context: Context, path: CeremonyPath): Promise<PublishedTable> {
  const { id } = await selectCeremony(context, path);
  const { rows } = await sql<Exclusion>`
    select s.code, f.rule, f.all_rules as "allRules"
    from frame_school f join school s on s.id = f.school_id join frame on frame.id = f.frame_id
    where frame.ceremony_id = ${id} and f.rule is not null order by s.code collate "C"`.execute(context.db);
  return exclusionsTable(rows);
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
