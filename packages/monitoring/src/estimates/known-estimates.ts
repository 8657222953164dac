import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { areaName } from './areas.ts';
import type { KnownDomain } from './estimate-domain.ts';
import type { ReleasedGroup } from './release-ledger.ts';
import type { AreaLevel } from './rules.ts';
import { groupName, type StoredEstimate } from './stored-estimate.ts';

/** A domain of a test whose figures are stored. */
export interface DomainPlace {
  roundId: number;
  testId: number;
  testCode: string;
  domain: string;
}

/** What earlier estimations left of a domain: enough to see what has changed since, and what has to stay hidden. */
export async function loadKnown(context: Context, place: DomainPlace): Promise<KnownDomain> {
  const { rows: fingerprints } = await sql<{ level: AreaLevel; code: string; fingerprint: string }>`
    select s.area_level as level, s.area_code as code, s.fingerprint from estimate_source s
    where s.test_id = ${place.testId} and s.domain = ${place.domain}
      and exists (select from estimate e where e.round_id = ${place.roundId} and e.test_id = s.test_id and e.domain = s.domain
                  and e.area_level = s.area_level and e.area_code = s.area_code)`.execute(context.db);
  return {
    fingerprints: new Map(fingerprints.map((row) => [areaName(row.level, row.code), row.fingerprint])),
    deciding: fingerprints.length === 0 ? [] : await loadDeciding(context, place),
    released: await loadReleased(context, place),
  };
}

/** The means, differences and shares of everybody, and all that is hidden for the sake of others. */
async function loadDeciding(
  { db }: Context,
  { testId, domain }: DomainPlace,
): Promise<readonly StoredEstimate[]> {
  const { rows } = await sql<StoredEstimate>`
    select area_level as "areaLevel", area_code as "areaCode", group_by as "groupBy", group_value as "groupValue", statistic, term,
           value, se, low, high, df, n, schools, sum_of_weights as "sumOfWeights", suppressed
    from estimate
    where test_id = ${testId} and domain = ${domain}
      and (statistic in ('mean', 'gender-difference', 'language-difference') or (statistic = 'share' and value = 1)
           or suppressed in ('complementary', 'earlier-release'))
    order by id`.execute(db);
  return rows;
}

/** What the releases of the round told of the groups of a domain, the first release first. */
async function loadReleased(
  { db }: Context,
  { roundId, testCode, domain }: Omit<DomainPlace, 'testId'>,
): Promise<ReleasedGroup[]> {
  const { rows } = await sql<{
    areaLevel: AreaLevel;
    areaCode: string;
    groupBy: StoredEstimate['groupBy'];
    groupValue: string;
    pupils: number;
    reason: string | null;
    levels: boolean | null;
    release: number;
  }>`
    select g.area_level as "areaLevel", g.area_code as "areaCode", g.group_by as "groupBy", g.group_value as "groupValue", g.pupils,
           g.reason, g.levels, g.release_id as release
    from released_group g join estimate_release r on r.id = g.release_id
    where r.round_id = ${roundId} and g.test_code = ${testCode} and g.domain = ${domain}
    order by g.release_id`.execute(db);
  return rows.map((row) => ({
    name: groupName(row, row.groupValue),
    pupils: row.pupils,
    reason: row.reason,
    levels: row.levels,
    release: row.release,
  }));
}
