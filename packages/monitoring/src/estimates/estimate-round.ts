import { copyInto } from '@sapa/database';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import { inTransaction } from '../transaction.ts';
import type { DomainScores } from './estimate-domain.ts';
import { loadScores } from './load-scores.ts';
import type { StoredEstimate } from './stored-estimate.ts';

const thread = new URL('./estimate-domain.thread.ts', import.meta.url);

/**
 * Estimates every figure of a round: for nation, regions, districts and schools, by gender, territory and language, of each domain of each test.
 * Replaces earlier estimates of the round whole; returns how many figures there are and how many of them are hidden.
 */
export async function estimateRound(
  context: Context,
  input: { round: string },
): Promise<{ estimates: number; suppressed: number }> {
  const round = await selectRound(context, input.round);
  const calibrations = await context.db
    .selectFrom('calibration')
    .innerJoin('test', 'test.id', 'calibration.test_id')
    .innerJoin('area', (join) =>
      join.on('area.register_id', '=', round.register_id).on('area.level', '=', 'nation'),
    )
    .select(['calibration.id', 'calibration.domain', 'test.id as testId', 'area.code as nation'])
    .where('test.round_id', '=', round.id)
    .orderBy('calibration.id')
    .execute();
  let done = 0;
  const domains = await Promise.all(
    calibrations.map(async ({ id, domain, testId, nation }) => {
      const scores = await loadScores(context, id);
      const estimates = await runInThread<DomainScores, StoredEstimate[]>(
        thread,
        { domain, scores, nation },
        context.signal,
      );
      context.report?.(++done, calibrations.length);
      return { testId, domain, estimates };
    }),
  );
  return inTransaction(context, async (inner) => {
    await inner.db.deleteFrom('estimate').where('round_id', '=', round.id).execute();
    await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    await copyInto(inner.db, 'estimate', estimateColumns, estimateRows(round.id, domains));
    const all = domains.flatMap((domain) => domain.estimates);
    const suppressed = all.filter((estimate) => estimate.suppressed !== null).length;
    await recordDeed(inner, {
      action: 'round.estimate',
      subject: round.code,
      roundId: round.id,
      details: { estimates: all.length, suppressed },
    });
    return { estimates: all.length, suppressed };
  });
}

const estimateColumns = [
  'round_id',
  'test_id',
  'domain',
  'area_level',
  'area_code',
  'group_by',
  'group_value',
  'statistic',
  'term',
  'value',
  'se',
  'low',
  'high',
  'df',
  'n',
  'schools',
  'sum_of_weights',
  'suppressed',
] as const;

function* estimateRows(
  roundId: number,
  domains: readonly { testId: number; domain: string; estimates: readonly StoredEstimate[] }[],
) {
  for (const { testId, domain, estimates } of domains)
    for (const it of estimates)
      yield [
        roundId,
        testId,
        domain,
        it.areaLevel,
        it.areaCode,
        it.groupBy,
        it.groupValue,
        it.statistic,
        it.term,
        it.value,
        it.se,
        it.low,
        it.high,
        it.df,
        it.n,
        it.schools,
        it.sumOfWeights,
        it.suppressed,
      ];
}
