import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ItemVerdict, loadVerdicts } from './item-decisions.ts';

/** An item that waits for an expert, or was judged. */
export interface ReviewedItem {
  test: string;
  item: string;
  domain: string;
  flags: string[];
  verdict: ItemVerdict | null;
}

/** What experts have to look at in a round, and what they decided. */
export interface ReviewQueue {
  /** Flagged items without a verdict, or with a flag that the last verdict did not know. */
  waiting: ReviewedItem[];
  decided: ReviewedItem[];
  /** Verdicts that the last scaling has not carried out yet; 0 where nothing is scaled. */
  notCarriedOut: number;
  scaledAt: string | null;
}

/** The queue of an expert: flagged items first by test and place, then all that was decided. */
export async function readReviewQueue(context: Context, roundCode: string): Promise<ReviewQueue> {
  const round = await selectRound(context, roundCode);
  const verdicts = await loadVerdicts(context, round.id);
  const last = new Map(verdicts.map((it) => [`${it.test}/${it.item}`, it]));
  const { rows } = await sql<{ test: string; item: string; domain: string; flags: string[] }>`
    select t.code as test, i.code as item, i.domain, coalesce(s.flags, '{}') as flags
    from item i join test t on t.id = i.test_id left join item_statistic s on s.item_id = i.id
    where t.round_id = ${round.id} order by t.grade nulls first, t.code, i.position`.execute(context.db);
  const items = rows.map((row) => ({ ...row, verdict: last.get(`${row.test}/${row.item}`) ?? null }));
  const carriedOut = await lastScaling(context, round.id);
  return {
    waiting: items.filter(isWaiting),
    decided: items.filter(({ verdict }) => verdict !== null),
    notCarriedOut: carriedOut
      ? [...last.values()].filter((it) => it.verdict !== 'keep' && !carriedOut.verdicts.includes(it.id))
          .length
      : 0,
    scaledAt: carriedOut?.at.toISOString() ?? null,
  };
}

/** A verdict answers the flags that it was given on; a dropped item needs no other, whatever its statistics say. */
function isWaiting({ flags, verdict }: ReviewedItem): boolean {
  if (verdict === null) return flags.length > 0;
  return verdict.verdict !== 'drop' && flags.some((flag) => !verdict.flags.includes(flag));
}

async function lastScaling(
  { db }: Context,
  roundId: number,
): Promise<{ at: Date; verdicts: number[] } | null> {
  const { rows } = await sql<{ at: Date; verdicts: number[] }>`
    select max(made_at) as at,
      coalesce(array_agg(v.id::int) filter (where v.id is not null), '{}') as verdicts
    from scaling_record s left join lateral jsonb_array_elements_text(s.record -> 'verdicts') as v(id) on true
    where s.round_id = ${roundId} and s.number = (select max(number) from scaling_record where round_id = ${roundId})
    having count(*) > 0`.execute(db);
  return rows[0] ?? null;
}
