import { type SchoolFindings, schoolFindingsSchema } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** What the version in force of each of these schools says, and when it was issued; by the code of the school. */
export async function latestIssued(
  { db }: Context,
  roundId: number,
  schoolCodes: readonly string[],
): Promise<Map<string, { findings: SchoolFindings; issuedAt: Date }>> {
  const { rows } = await sql<{ school: string; findings: unknown; issuedAt: Date }>`
    select distinct on (school_code) school_code as school, findings, issued_at as "issuedAt" from issued_findings
    where round_id = ${roundId} and school_code = any (${schoolCodes}) order by school_code, version desc`.execute(
    db,
  );
  return new Map(
    rows.map(({ school, findings, issuedAt }) => [
      school,
      { findings: schoolFindingsSchema.parse(findings), issuedAt },
    ]),
  );
}
