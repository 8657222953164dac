import { createHash } from 'node:crypto';
import type { Language } from '@sapa/language';
import { type SchoolFindings, schoolFindingsSchema } from '@sapa/reports';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';

const thread = new URL('./draw-report.thread.ts', import.meta.url);

/** A report document with the hash that proves it. */
export interface ReportDocument {
  pdf: Uint8Array;
  sha256: string;
  number: string;
}

/** The document of some findings in one language: the stored one, or drawn now and stored. Drawn twice at once, one is kept. */
export async function renderReport(
  context: Context,
  input: { findingsId: number; language: Language },
): Promise<ReportDocument> {
  const row = await context.db
    .selectFrom('school_findings as f')
    .leftJoin('report as r', (join) =>
      join.onRef('r.findings_id', '=', 'f.id').on('r.language', '=', input.language),
    )
    .select(['f.number', 'f.findings', 'r.pdf', 'r.sha256'])
    .where('f.id', '=', input.findingsId)
    .executeTakeFirst();
  if (!row) throw new NotFound('report', String(input.findingsId));
  if (row.pdf && row.sha256) return { pdf: row.pdf, sha256: row.sha256, number: row.number };
  const { language } = input;
  const findings = schoolFindingsSchema.parse(row.findings);
  const pdf =
    (await issuedPdf(context, findings, language)) ??
    (await runInThread<object, Uint8Array>(
      thread,
      { findings, language, look: context.reportLook },
      context.signal,
    ));
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  await context.db
    .insertInto('report')
    .values({
      findings_id: input.findingsId,
      language,
      sha256,
      pdf,
      rendered_at: context.now(),
    })
    .onConflict((conflict) => conflict.columns(['findings_id', 'language']).doNothing())
    .execute();
  return { pdf, sha256, number: row.number };
}

/** What was issued is given out again byte by byte, whatever version of the software would draw today; null where it was not issued. */
async function issuedPdf(
  { db }: Context,
  { number, version = 1 }: SchoolFindings,
  language: Language,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('issued_report')
    .innerJoin('issued_findings', 'issued_findings.id', 'issued_report.findings_id')
    .select('issued_report.pdf')
    .where('issued_findings.number', '=', number)
    .where('issued_findings.version', '=', version)
    .where('issued_report.language', '=', language)
    .executeTakeFirst();
  return row?.pdf ?? null;
}

/** The report of a school of a round in one language; throws NotFound where the school has no findings. */
export async function openSchoolReport(
  context: Context,
  input: { round: string; school: string; language: Language },
): Promise<ReportDocument> {
  const round = await selectRound(context, input.round);
  const findings = await context.db
    .selectFrom('school_findings')
    .innerJoin('school', 'school.id', 'school_findings.school_id')
    .select('school_findings.id')
    .where('school_findings.round_id', '=', round.id)
    .where('school.code', '=', input.school)
    .executeTakeFirst();
  if (!findings) throw new NotFound('report', input.school);
  return renderReport(context, { findingsId: findings.id, language: input.language });
}
