import { copyInto } from '@sapa/database';
import type { Context } from '../context.ts';
import type { DomainEstimates, KnownDomain } from './estimate-domain.ts';
import type { DomainPlace } from './known-estimates.ts';

/** The figures of one domain as they are released, and what was told before. */
export interface DomainRelease {
  place: DomainPlace;
  known: KnownDomain;
  estimates: DomainEstimates;
}

/**
 * Writes into the ledger what this release tells of each group (pupils, shown or why not) where that is not what the last one told.
 * Returns what it gives away together with earlier ones, by code.
 */
export async function recordRelease(
  { db, who, now }: Context,
  roundId: number,
  domains: readonly DomainRelease[],
): Promise<Record<string, number>> {
  const findings: Record<string, number> = {};
  for (const { estimates } of domains)
    for (const { code } of estimates.findings) findings[code] = (findings[code] ?? 0) + 1;
  const changed = domains.map(({ place, known, estimates }) => ({
    place,
    groups: changedGroups(known, estimates),
  }));
  if (changed.every(({ groups }) => groups.length === 0)) return findings;
  const { id } = await db
    .insertInto('estimate_release')
    .values({ round_id: roundId, findings: JSON.stringify(findings), made_at: now(), made_by: who })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyInto(
    db,
    'released_group',
    [
      'release_id',
      'test_code',
      'domain',
      'area_level',
      'area_code',
      'group_by',
      'group_value',
      'pupils',
      'reason',
      'levels',
    ],
    changed.flatMap(({ place, groups }) =>
      groups.map(({ name, pupils, reason, levels }) => {
        const [level = '', code = '', by = '', value = ''] = name.split('\u0000');
        return [id, place.testCode, place.domain, level, code, by, value, pupils, reason, levels];
      }),
    ),
  );
  return findings;
}

function changedGroups({ released }: KnownDomain, { groups }: DomainEstimates): DomainEstimates['groups'] {
  const last = new Map(released.map((group) => [group.name, group]));
  return groups.filter(({ name, pupils, reason, levels }) => {
    const before = last.get(name);
    return before?.pupils !== pupils || before.reason !== reason || before.levels !== levels;
  });
}
