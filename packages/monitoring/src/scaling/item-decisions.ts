import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../context.ts';

/**
 * What experts may decide about an item: keep it as it is, drop it from scale and scores, correct its key, collapse score categories,
 * or give each language of instruction its own parameters.
 */
export const verdicts = ['keep', 'drop', 'rekey', 'collapse', 'separate'] as const;
export type Verdict = (typeof verdicts)[number];

/** rekey: the right option and the one that stood before; collapse: the category that each score becomes. */
export const verdictDetails = z.object({
  key: z.string().optional(),
  before: z.string().nullable().optional(),
  categories: z.array(z.number().int().min(0)).optional(),
});
export type VerdictDetails = z.infer<typeof verdictDetails>;

/** A verdict as it is kept. */
export interface ItemVerdict {
  id: number;
  test: string;
  item: string;
  verdict: Verdict;
  details: VerdictDetails;
  /** Flags that the item had when it was judged. */
  flags: string[];
  reason: string;
  decidedAt: string;
  decidedBy: string;
}

/** All verdicts of a round, the earliest first. */
export async function loadVerdicts({ db }: Context, roundId: number): Promise<ItemVerdict[]> {
  const { rows } = await sql<Omit<ItemVerdict, 'details' | 'decidedAt'> & { details: unknown; at: Date }>`
    select id, test_code as test, item_code as item, verdict, details, flags, reason, decided_at as at, decided_by as "decidedBy"
    from item_verdict where round_id = ${roundId} order by id`.execute(db);
  return rows.map(({ at, details, ...row }) => ({
    ...row,
    details: verdictDetails.parse(details),
    decidedAt: at.toISOString(),
  }));
}

/** The verdict that holds for each item of a test: the last one; a corrected key is in the data already. */
export function verdictsInForce(all: readonly ItemVerdict[], test: string): Map<string, ItemVerdict> {
  return new Map(all.filter((it) => it.test === test).map((it) => [it.item, it]));
}
