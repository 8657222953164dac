import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';

/** An issued version of a report as the public may know it: nothing of what it says. */
export interface IssuedVersion {
  version: number;
  issuedAt: string;
  documents: { language: string; sha256: string }[];
}

/** What is known of a report number: whose it is and its versions, the one in force first. */
export interface CheckedReport {
  number: string;
  school: Names;
  round: Names;
  demo: boolean;
  versions: IssuedVersion[];
}

/** The register of issued reports, asked by a number or by the SHA-256 of a file; null where it knows neither. */
export async function checkReport(
  { db }: Context,
  asked: { number?: string | undefined; sha256?: string | undefined },
): Promise<CheckedReport | null> {
  const number = asked.number?.trim() ?? null;
  const sha256 = asked.sha256?.toLowerCase() ?? null;
  const { rows } = await sql<{
    number: string;
    school: Names;
    round: Names;
    demo: boolean;
    version: number;
    issuedAt: Date;
    documents: IssuedVersion['documents'];
  }>`
    select i.number, i.findings #> '{school,names}' as school, i.findings #> '{round,names}' as round, (i.findings -> 'demo')::boolean as demo,
      i.version, i.issued_at as "issuedAt",
      (select jsonb_agg(jsonb_build_object('language', r.language, 'sha256', r.sha256) order by r.language)
        from issued_report r where r.findings_id = i.id) as documents
    from issued_findings i
    where i.number = ${number} or i.number = (select f.number from issued_report r join issued_findings f on f.id = r.findings_id
      where r.sha256 = ${sha256} limit 1)
    order by i.version desc`.execute(db);
  const [current] = rows;
  if (!current) return null;
  const versions = rows.map(({ version, issuedAt, documents }) => ({
    version,
    issuedAt: issuedAt.toISOString(),
    documents: documents ?? [],
  }));
  const { school, round, demo } = current;
  return { number: current.number, school, round, demo, versions };
}
