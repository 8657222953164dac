import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { storeWeights } from './store-weights.ts';
import { weighSheets } from './weigh-sheets.ts';

/** How many tests were weighed, and the sheets whose weight became another. */
export interface WeighedRound {
  tests: number;
  changed: number;
}

/**
 * Weighs every test of a round anew whose weights come from its draw, by all that is known now of participation and of the draws within schools. Where weights
 * change, figures and findings made with the earlier ones are dropped, as after a new scaling.
 */
export async function weighRound(context: Context, input: { round: string }): Promise<WeighedRound> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const tests = await inner.db
      .selectFrom('test')
      .innerJoin('weighting', 'weighting.test_id', 'test.id')
      .select(['test.id', 'test.grade'])
      .where('test.round_id', '=', round.id)
      .orderBy('test.id')
      .execute();
    let changed = 0;
    for (const [at, test] of tests.entries()) {
      changed += await weighTest(inner, round, test);
      context.report?.(at + 1, tests.length);
    }
    if (changed > 0) {
      await inner.db.deleteFrom('estimate').where('round_id', '=', round.id).execute();
      await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    }
    await recordDeed(inner, {
      action: 'round.weigh',
      subject: round.code,
      roundId: round.id,
      details: { tests: tests.length, changed },
    });
    return { tests: tests.length, changed };
  });
}

async function weighTest(
  context: Context,
  round: { id: number; register_id: number },
  { id, grade }: { id: number; grade: number | null },
): Promise<number> {
  const { rows } = await sql<{ id: number; school: string; pupil: string }>`
    select a.id, s.code as school, a.pupil_code as pupil from answer_sheet a join school s on s.id = a.school_id
    where a.test_id = ${id} order by a.id`.execute(context.db);
  const weighed = await weighSheets(context, round, {
    grade,
    schoolCodes: rows.map(({ school }) => school),
    pupilCodes: rows.map(({ pupil }) => pupil),
  });
  if (!weighed) return 0;
  await storeWeights(context, id, weighed);
  const { groupOfSheet, groups, factors, placeOfGroup, record } = weighed;
  const groupOf = rows.map((_, sheet) => groupOfSheet[sheet] ?? -1);
  const place = (group: number) => record.draw.schools[placeOfGroup[group] ?? -1];
  const { numAffectedRows } = await sql`
    update answer_sheet a set group_code = n.code, weight = n.weight, jk_zone = n.zone, jk_unit = n.unit
    from unnest(${rows.map((row) => row.id)}::int[], ${groupOf.map((group) => groups[group]?.group ?? '')}::text[],
      ${groupOf.map((group) => factors.weight[group] ?? 0)}::float8[], ${groupOf.map((group) => place(group)?.jkZone ?? 0)}::int[],
      ${groupOf.map((group) => place(group)?.jkUnit ?? 0)}::int[]) as n (id, code, weight, zone, unit)
    where a.id = n.id and (a.weight, a.jk_zone, a.jk_unit, a.group_code) is distinct from (n.weight, n.zone, n.unit, n.code)`.execute(
    context.db,
  );
  return Number(numAffectedRows ?? 0);
}
