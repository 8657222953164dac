import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ReconciliationWindow, selectWindow, whyShut } from './window.ts';

/** How far a school is with its data. */
export const schoolStates = ['untouched', 'confirmed', 'waiting', 'corrected', 'rejected'] as const;
export type SchoolState = (typeof schoolStates)[number];

export type StateCounts = Record<SchoolState, number>;

/** The reconciliation of a round in short. */
export interface Reconciliation {
  window: ReconciliationWindow | null;
  /** Why nothing can be corrected now; null while it can. */
  shut: 'reconciliation-shut' | 'reconciliation-frozen' | null;
  counts: StateCounts;
  regions: { code: string; names: Names; counts: StateCounts }[];
}

/** How far the schools of a round are with their data, in all and by region; throws NotFound. */
export async function readReconciliation(context: Context, roundCode: string): Promise<Reconciliation> {
  const round = await selectRound(context, roundCode);
  const problem = await whyShut(context, round.id);
  const regions = await countByRegion(context, round);
  const counts = noCounts();
  for (const region of regions) for (const state of schoolStates) counts[state] += region.counts[state];
  return {
    window: await selectWindow(context, round.id),
    shut:
      problem === null
        ? null
        : problem.code === 'reconciliation-frozen'
          ? problem.code
          : 'reconciliation-shut',
    counts,
    // Schools of no region are counted, but there is no region to show.
    regions: regions.flatMap(({ area, counts }) =>
      area === null ? [] : [{ code: area.code, names: namesOf(area, area.code), counts }],
    ),
  };
}

interface RegionCounts {
  area: { code: string; name_kk: string; name_ru: string; name_en: string } | null;
  counts: StateCounts;
}

async function countByRegion(
  { db }: Context,
  round: { id: number; register_id: number },
): Promise<RegionCounts[]> {
  const { rows } = await sql<{ area: RegionCounts['area']; state: SchoolState; schools: number }>`
    select to_jsonb(r) - 'path' as area, coalesce(x.state, 'untouched') as state, count(*)::int as schools
    from school s join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
      left join reconciled_school x on x.school_id = s.id and x.round_id = ${round.id}
    where s.register_id = ${round.register_id}
    group by r.id, to_jsonb(r) - 'path', coalesce(x.state, 'untouched') order by r.id`.execute(db);
  const regions = new Map<string, RegionCounts>();
  for (const { area, state, schools } of rows) {
    const key = area?.code ?? '';
    const known = regions.get(key) ?? { area, counts: noCounts() };
    known.counts[state] += schools;
    regions.set(key, known);
  }
  return [...regions.values()];
}

function noCounts(): StateCounts {
  return { untouched: 0, confirmed: 0, waiting: 0, corrected: 0, rejected: 0 };
}
