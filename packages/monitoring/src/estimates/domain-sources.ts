import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { methodFingerprint } from './area-fingerprints.ts';
import type { DomainPlace } from './known-estimates.ts';

/** `area_level` under which the fingerprint of a whole domain is kept. */
const wholeDomain = 'domain';

/** What all figures of a domain are made of, as one text: while it stays, nothing needs to be read or computed. */
export async function domainSource(
  { db }: Context,
  { testId, domain }: DomainPlace,
  fractions: ReadonlyMap<number, number>,
): Promise<string> {
  // Sums of hashes of the rows: quick, and the order of the rows does not matter. A chance of 2⁻⁶⁴ to miss a change.
  const { rows } = await sql<{ pupils: string; scores: string; schools: string; areas: string }>`
    select
      (select concat_ws(',', count(*), sum(hashtextextended(concat_ws('|', x.id, x.school_id, x.weight, x.jk_zone, x.jk_unit,
                coalesce(x.gender, '?'), coalesce(x.language, '?')), 0)))
         from answer_sheet x where x.test_id = c.test_id) as pupils,
      (select concat_ws(',', c.scale_slope, c.scale_intercept, count(*),
                sum(hashint8extended(m.sheet_id, hashfloat8extended(m.theta_wle, 0))))
         from measure m where m.calibration_id = c.id) as scores,
      (select concat_ws(',', count(*), sum(hashtextextended(concat_ws('|', s.id, s.code, s.territory, a.path), 0)))
         from school s join area a on a.id = s.area_id
         where s.id in (select x.school_id from answer_sheet x where x.test_id = c.test_id)) as schools,
      (select sum(hashtextextended(concat_ws('|', a.code, a.level, a.path), 0))
         from area a where a.register_id = r.register_id) as areas
    from calibration c join test t on t.id = c.test_id join round r on r.id = t.round_id
    where c.test_id = ${testId} and c.domain = ${domain}`.execute(db);
  return methodFingerprint(domain, [...rows.flatMap((row) => Object.values(row)), ...[...fractions].flat()]);
}

/** Whether the stored figures of a domain are made of this. */
export async function isMadeOf(
  { db }: Context,
  { testId, domain }: DomainPlace,
  source: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from estimate_source s
    where s.test_id = ${testId} and s.domain = ${domain} and s.area_level = ${wholeDomain} and s.fingerprint = ${source}
      and exists (select from estimate e where e.test_id = s.test_id and e.domain = s.domain)`.execute(db);
  return rows.length > 0;
}

/** Notes what the stored figures of a domain are made of. */
export async function noteSource(
  { db }: Context,
  { testId, domain }: DomainPlace,
  source: string,
): Promise<void> {
  await sql`
    insert into estimate_source (test_id, domain, area_level, area_code, fingerprint)
    values (${testId}, ${domain}, ${wholeDomain}, '', ${source})
    on conflict (test_id, domain, area_level, area_code) do update set fingerprint = excluded.fingerprint`.execute(
    db,
  );
}
