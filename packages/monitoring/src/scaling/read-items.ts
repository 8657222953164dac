import type { Calibration } from '@sapa/psychometrics';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';
import type { ScaledItem } from './domain-task.ts';

/** What the author of an item wrote about it (demo and item files fill it; imported answers may know none of it). */
export interface ItemDetails {
  objective?: { code: string; names: Names };
  contentArea?: { code: string; names: Names };
  cognitiveLevel?: { code: string; names: Names };
  difficultyLevel?: string;
  stem?: { kk?: string; ru?: string };
  options?: { label: string; text?: { kk?: string; ru?: string }; misconception?: Names }[];
}

/** A stored item with its statistics (null before scaling) and its line of the calibration. */
export interface StoredItem {
  code: string;
  test: string;
  domain: string;
  position: number;
  key: string | null;
  maxScore: number;
  details: ItemDetails;
  statistic: Omit<ScaledItem, 'flags'> | null;
  flags: string[];
  /** Its line of the calibration; null where it has none, or one a language. */
  calibrated: Calibration['items'][number] | null;
  /** Its lines, one a language, where it is separate in each. */
  separate: Calibration['items'][number][];
}

export interface TestScaling {
  test: string;
  domain: string;
  model: string;
  alpha: number | null;
  reliabilityEap: number | null;
  persons: number;
  scale: { slope: number; intercept: number };
  calibration: Calibration;
}

/** The items of a round (of one test, if named) in order, and the calibrations that they belong to. */
export async function readItems(
  context: Context,
  request: { round: string; test?: string | undefined },
): Promise<{ items: StoredItem[]; scalings: TestScaling[] }> {
  const round = await selectRound(context, request.round);
  const scalings = await scalingsOf(context, round.id);
  const { rows } = await sql<{
    code: string;
    test: string;
    domain: string;
    position: number;
    key: string | null;
    maxScore: number;
    details: ItemDetails;
    statistic: StoredItem['statistic'];
    flags: string[] | null;
  }>`
    select i.code, t.code as test, i.domain, i.position, i.key, i.max_score as "maxScore", i.details, s.statistic, s.flags
    from item i join test t on t.id = i.test_id left join item_statistic s on s.item_id = i.id
    where t.round_id = ${round.id} and (${request.test ?? null}::text is null or t.code = ${request.test ?? null})
    order by t.grade nulls first, t.code, i.position`.execute(context.db);
  const items = rows.map((row) => {
    const scaling = scalings.find(({ test, domain }) => test === row.test && domain === row.domain);
    const calibrated = scaling?.calibration.items ?? [];
    return {
      ...row,
      flags: row.flags ?? [],
      calibrated: calibrated.find((item) => item.id === row.code) ?? null,
      separate: calibrated.filter((item) => item.id.startsWith(`${row.code}@`)),
    };
  });
  return { items, scalings };
}

async function scalingsOf({ db }: Context, roundId: number): Promise<TestScaling[]> {
  const rows = await db
    .selectFrom('calibration')
    .innerJoin('test', 'test.id', 'calibration.test_id')
    .select([
      'test.code',
      'calibration.domain',
      'calibration.model',
      'calibration.result',
      'scale_slope',
      'scale_intercept',
    ])
    .where('test.round_id', '=', roundId)
    .orderBy((order) => order.fn.coalesce('test.grade', order.lit(0)))
    .orderBy('test.code')
    // Domains in the order of their items; they are stored in the order in which threads were done.
    .orderBy((order) =>
      order
        .selectFrom('item')
        .select(({ fn }) => fn.min('item.position').as('first'))
        .whereRef('item.test_id', '=', 'test.id')
        .whereRef('item.domain', '=', 'calibration.domain'),
    )
    .execute();
  return rows.map((row) => {
    const result = row.result;
    return {
      test: row.code,
      domain: row.domain,
      model: row.model,
      alpha: result.alpha,
      reliabilityEap: result.reliability.eap,
      persons: result.persons,
      scale: { slope: row.scale_slope, intercept: row.scale_intercept },
      calibration: result,
    };
  });
}
