import type { Calibration } from '@sapa/psychometrics';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import type { EarlierScale } from './link-domain.ts';

/** The round to whose scale another one is to be linked, with the scales that it has. */
export interface LinkedRound {
  round: string;
  year: number;
  scales: EarlierScale[];
}

/**
 * The round to whose scale this one is to be linked: the one named (null: none), else that of the last scaling, else the one at whose
 * draw this round looks back; null where there is none. Throws NotFound.
 */
export async function loadLinkedRound(
  context: Context,
  round: { id: number },
  linkTo: string | null | undefined,
): Promise<LinkedRound | null> {
  const code = linkTo === undefined ? await codeByDefault(context, round) : linkTo;
  if (code === null) return null;
  const earlier = await selectRound(context, code);
  if (earlier.id === round.id) throw new NotFound('round', code);
  return { round: code, year: earlier.year, scales: await loadScales(context, earlier.id) };
}

async function codeByDefault({ db }: Context, round: { id: number }): Promise<string | null> {
  const { rows: scalings } = await sql<{ isKnown: boolean; code: string | null }>`
    select record ? 'link' as "isKnown", record -> 'link' ->> 'round' as code
    from scaling_record where round_id = ${round.id} order by number desc limit 1`.execute(db);
  const [last] = scalings;
  if (last?.isKnown) return last.code;
  const { rows } = await sql<{ code: string }>`
    select r.code from earlier_sample e join round r on r.id = e.earlier_round_id
    where e.id = (select max(id) from earlier_sample where round_id = ${round.id}) and e.participation <> 'none'`.execute(
    db,
  );
  return rows[0]?.code ?? null;
}

async function loadScales({ db }: Context, roundId: number): Promise<EarlierScale[]> {
  const { rows } = await sql<{
    test: string;
    grade: number | null;
    domain: string;
    result: Calibration;
    slope: number;
    intercept: number;
    items: EarlierScale['items'];
  }>`
    select t.code as test, t.grade, c.domain, c.result, c.scale_slope as slope, c.scale_intercept as intercept,
      (select jsonb_agg(jsonb_build_object('code', i.code, 'key', i.key, 'flags', coalesce(s.flags, '{}'),
                                           'out', s.statistic ->> 'out' is not null) order by i.position)
       from item i left join item_statistic s on s.item_id = i.id where i.test_id = t.id and i.domain = c.domain) as items
    from calibration c join test t on t.id = c.test_id
    where t.round_id = ${roundId} order by t.code, c.domain`.execute(db);
  return rows.map(({ result, slope, intercept, ...row }) => ({
    ...row,
    model: result.model,
    parameters: result.items,
    scale: { slope, intercept },
  }));
}

/** The scale of the earlier round that measures the same: one domain of the test of the same grade, or without a grade of the same code. */
export function earlierScaleOf(
  { scales }: LinkedRound,
  { test, grade, domain }: { test: string; grade: number | null; domain: string },
): EarlierScale | null {
  const ofDomain = scales.filter((scale) => scale.domain === domain && scale.grade === grade);
  return ofDomain.find((scale) => scale.test === test) ?? (grade === null ? null : (ofDomain[0] ?? null));
}
