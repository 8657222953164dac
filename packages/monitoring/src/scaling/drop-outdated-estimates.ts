import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { ReportingScale } from './reporting-scale.ts';

/** The new scores of one domain of a test; rows follow the sheets, NaN = no score. */
export interface NewScores {
  testId: number;
  domain: string;
  sheetIds: Int32Array;
  theta: Float64Array;
  scale: ReportingScale;
}

/**
 * Removes the estimates of a round whose scores are no longer those that they were made of; call it while the earlier scores are still
 * stored. A domain that was scaled anew with the very same outcome keeps its estimates.
 */
export async function dropOutdatedEstimates(
  context: Context,
  roundId: number,
  scaled: readonly NewScores[],
): Promise<void> {
  const kept: NewScores[] = [];
  for (const scores of scaled) if (await isAsStored(context, scores)) kept.push(scores);
  for (const table of ['estimate', 'estimate_source'])
    await sql`
      delete from ${sql.table(table)} e using test t
      where t.id = e.test_id and t.round_id = ${roundId}
        and (e.test_id, e.domain) not in (
          select * from unnest(${kept.map(({ testId }) => testId)}::int[], ${kept.map(({ domain }) => domain)}::text[]))`.execute(
      context.db,
    );
}

async function isAsStored({ db }: Context, scores: NewScores): Promise<boolean> {
  const { rows } = await sql<{ sheet: number; theta: number; slope: number; intercept: number }>`
    select m.sheet_id as sheet, m.theta_wle as theta, c.scale_slope as slope, c.scale_intercept as intercept
    from measure m join calibration c on c.id = m.calibration_id
    where c.test_id = ${scores.testId} and c.domain = ${scores.domain}`.execute(db);
  const [first] = rows;
  const { slope, intercept } = scores.scale;
  if (first?.slope !== slope || first.intercept !== intercept) return false;
  const before = new Map(rows.map(({ sheet, theta }) => [sheet, theta]));
  const measured = scores.theta.reduce((count, theta) => count + (Number.isNaN(theta) ? 0 : 1), 0);
  return (
    measured === rows.length &&
    scores.sheetIds.every(
      (sheet, row) => Number.isNaN(scores.theta[row]) || before.get(sheet) === scores.theta[row],
    )
  );
}
