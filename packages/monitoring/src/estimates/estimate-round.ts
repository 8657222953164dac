import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import { inTransaction } from '../transaction.ts';
import { domainSource, isMadeOf, noteSource } from './domain-sources.ts';
import type { DomainEstimates, DomainToEstimate } from './estimate-domain.ts';
import { loadKnown } from './known-estimates.ts';
import { loadScores } from './load-scores.ts';
import { recordRelease } from './record-release.ts';
import { sampledFractions } from './sampled-fractions.ts';
import { storeEstimates } from './store-estimates.ts';

const thread = new URL('./estimate-domain.thread.ts', import.meta.url);

/** What an estimation of a round left. */
export interface RoundEstimates {
  /** Figures that are stored now, and how many of them are hidden. */
  estimates: number;
  suppressed: number;
  /** Areas (of a domain) whose figures were made anew or removed, because something that they are made of had changed. */
  refreshedAreas: number;
}

/**
 * Estimates every figure of a round: for nation, regions, districts and schools, by gender, territory and language, of each domain of each test.
 * A domain of which nothing has changed since the last time is not even read; of the others only the areas with changed pupils are made
 * anew. Where any figure changes, earlier findings are removed.
 */
export async function estimateRound(context: Context, input: { round: string }): Promise<RoundEstimates> {
  const round = await selectRound(context, input.round);
  const calibrations = await selectCalibrations(context, round);
  let done = 0;
  const domains = await Promise.all(
    calibrations.map(async ({ id, domain, testId, testCode, nation }) => {
      const place = { roundId: round.id, testId, testCode, domain };
      const fractions = await sampledFractions(context, round.id, testId);
      const source = await domainSource(context, place, fractions);
      if (await isMadeOf(context, place, source)) {
        context.report?.(++done, calibrations.length);
        return null;
      }
      const scores = await loadScores(context, id, fractions);
      const known = await loadKnown(context, place);
      const estimates = await runInThread<DomainToEstimate, DomainEstimates>(
        thread,
        { domain, scores, nation, known },
        context.signal,
      );
      context.report?.(++done, calibrations.length);
      return { place, known, estimates, source, isFractionKnown: fractions.size > 0 };
    }),
  );
  const changed = domains.filter((domain) => domain !== null);
  return inTransaction(context, async (inner) => {
    const refreshedAreas = changed.reduce((sum, { estimates }) => sum + estimates.outdated.length, 0);
    for (const { place, estimates, source, isFractionKnown } of changed) {
      await storeEstimates(inner, place, estimates, isFractionKnown);
      await noteSource(inner, place, source);
    }
    if (refreshedAreas > 0)
      await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    const findings = await recordRelease(inner, round.id, changed);
    const counts = await countEstimates(inner, round.id);
    await recordDeed(inner, {
      action: 'round.estimate',
      subject: round.code,
      roundId: round.id,
      details: {
        ...counts,
        refreshedAreas,
        ...(Object.keys(findings).length > 0 ? { ledger: findings } : {}),
      },
    });
    return { ...counts, refreshedAreas };
  });
}

function selectCalibrations({ db }: Context, round: { id: number; register_id: number }) {
  return db
    .selectFrom('calibration')
    .innerJoin('test', 'test.id', 'calibration.test_id')
    .innerJoin('area', (join) =>
      join.on('area.register_id', '=', round.register_id).on('area.level', '=', 'nation'),
    )
    .select([
      'calibration.id',
      'calibration.domain',
      'test.id as testId',
      'test.code as testCode',
      'area.code as nation',
    ])
    .where('test.round_id', '=', round.id)
    .orderBy('calibration.id')
    .execute();
}

async function countEstimates(
  { db }: Context,
  roundId: number,
): Promise<{ estimates: number; suppressed: number }> {
  const counted = await db
    .selectFrom('estimate')
    .select(({ fn }) => [
      fn.countAll<number>().as('estimates'),
      fn.count<number>('suppressed').as('suppressed'),
    ])
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return { estimates: Number(counted.estimates), suppressed: Number(counted.suppressed) };
}
