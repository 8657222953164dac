import { type SchoolFindings, schoolFindingsSchema } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';

/** What a round says of a school in which somebody was tested. */
export interface TestedFields {
  territory: string | null;
  language: string | null;
  pupils: number;
  hasReport: boolean;
}

/** A page of the schools in which somebody was tested, by code; throws NotFound where there is no such round. */
export async function listTestedSchools(
  context: Context,
  roundCode: string,
  request: PageRequest,
): Promise<SchoolPage<ListedSchool & TestedFields>> {
  const round = await selectRound(context, roundCode);
  return readSchoolPage<TestedFields>(context, request, {
    from: sql`(select school_id, count(*)::int as pupils from answer_sheet where round_id = ${round.id} group by 1) x
      join school s on s.id = x.school_id`,
    where: sql`true`,
    columns: sql`s.territory, s.language, x.pupils,
      exists (select from school_findings g where g.round_id = ${round.id} and g.school_id = s.id) as "hasReport"`,
    orderBy: sql`s.code`,
  });
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
