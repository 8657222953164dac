import type { Result } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { loadTerritories } from './territories.ts';

/** What can be done with the prepared reports of a territory. */
export const releaseSteps = ['reviewed', 'released'] as const;

/** The state that comes before each step. */
const before = { reviewed: 'prepared', released: 'reviewed' } as const;

/**
 * Records that the reports of a territory were reviewed, or releases them: what is not issued yet enters the register of issued reports with
 * the bytes of its documents. Refused where the step before is missing. Returns how many reports were issued now.
 */
export async function takeReleaseStep(
  context: Context,
  input: { round: string; area: string; step: (typeof releaseSteps)[number]; note: string },
): Promise<Result<{ issued: number }>> {
  const { area, step, note } = input;
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const [territory] = await loadTerritories(inner, round, area);
    if (!territory) throw new NotFound('area', area);
    if (territory.state !== before[step]) {
      const place = { path: 'step', column: area };
      const problem = {
        code: 'release-out-of-order',
        place,
        received: territory.state,
        expected: before[step],
      };
      return { ok: false, problems: [problem] };
    }
    await sql`insert into release_step (round_id, area_code, step, prepared_at, schools, note, done_at, done_by)
      values (${round.id}, ${area}, ${step}, ${territory.preparedAt}::timestamptz, ${territory.schools}, ${note.trim()}, ${inner.now()}, ${inner.who})`.execute(
      inner.db,
    );
    const issued = step === 'released' ? await issueReports(inner, round.id, area) : 0;
    await recordDeed(inner, {
      action: `reports.${step}`,
      subject: input.round,
      roundId: round.id,
      details: { area, schools: territory.schools, issued },
    });
    return { ok: true, value: { issued }, warnings: [] };
  });
}

async function issueReports({ db, now, who }: Context, roundId: number, area: string): Promise<number> {
  const { rows } = await sql<{ issued: number }>`
    with issued as (
      insert into issued_findings (round_id, school_code, number, version, findings, issued_at, issued_by)
      select f.round_id, s.code, f.number, coalesce((f.findings ->> 'version')::int, 1), f.findings, ${now()}, ${who}
      from school_findings f join school s on s.id = f.school_id join area a on a.id = s.area_id
        join area t on t.register_id = s.register_id and t.code = ${area} and t.path @> a.path
      where f.round_id = ${roundId}
        and (t.level <> 'nation' or not exists (select from area r where r.register_id = s.register_id and r.level = 'region' and r.path @> a.path))
      on conflict (number, version) do nothing
      returning id, number),
    kept as (
      insert into issued_report (findings_id, language, sha256, pdf)
      select i.id, p.language, p.sha256, p.pdf from issued i
        join school_findings f on f.round_id = ${roundId} and f.number = i.number join report p on p.findings_id = f.id
      returning findings_id)
    select count(*)::int as issued from issued`.execute(db);
  return rows[0]?.issued ?? 0;
}
