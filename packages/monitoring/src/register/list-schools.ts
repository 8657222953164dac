import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { PageRequest } from '../page.ts';
import { selectRegister } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';

/** What a register says of a school in its list. */
export interface RegisterFields {
  territory: string | null;
  kind: string | null;
  language: string | null;
  enrolment: number | null;
}

/** A page of the schools of a register, by code; throws NotFound. */
export async function listRegisterSchools(
  context: Context,
  registerCode: string,
  request: PageRequest,
): Promise<SchoolPage<ListedSchool & RegisterFields>> {
  const register = await selectRegister(context, registerCode);
  return readSchoolPage<RegisterFields>(context, request, {
    from: sql`school s`,
    where: sql`s.register_id = ${register.id}`,
    columns: sql`s.territory, s.kind, s.language, s.enrolment`,
    orderBy: sql`s.code`,
  });
}
