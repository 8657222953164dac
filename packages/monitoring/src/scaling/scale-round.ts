import { copyInto } from '@sapa/database';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { OMITTED } from '../results/answer-sheets.ts';
import { type LoadedSheets, loadSheets } from '../results/load-sheets.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import { inTransaction } from '../transaction.ts';
import { domainColumns } from './domain-columns.ts';
import type { DomainToScale, ScaledDomain } from './domain-task.ts';
import { keyIndex } from './keys.ts';
import { reportingScale } from './reporting-scale.ts';

const partialCredit = { rasch: 'pcm', '2pl': 'gpcm' } as const;

const thread = new URL('./scale-domain.thread.ts', import.meta.url);

interface ItemRow {
  id: number;
  code: string;
  domain: string;
  key: string | null;
  details: unknown;
}

/**
 * Measures items and pupils of a round: for each test and domain classical statistics, a calibration (2PL by default), WLE and EAP with errors,
 * and the line to the reporting scale (mean 500, sd 100). Replaces an earlier scaling of the round whole.
 */
export async function scaleRound(
  context: Context,
  input: { round: string; model?: 'rasch' | '2pl' },
): Promise<{ calibrations: number; measures: number }> {
  const round = await selectRound(context, input.round);
  const tests = await context.db
    .selectFrom('test')
    .select(['id', 'code'])
    .where('round_id', '=', round.id)
    .orderBy('code')
    .execute();
  const scaled: {
    testId: number;
    domain: string;
    items: ItemRow[];
    sheets: LoadedSheets;
    result: ScaledDomain;
  }[] = [];
  const steps: Promise<void>[] = [];
  let done = 0;
  for (const test of tests) {
    const items = await context.db
      .selectFrom('item')
      .select(['id', 'code', 'domain', 'key', 'details'])
      .where('test_id', '=', test.id)
      .orderBy('position')
      .execute();
    const sheets = await loadSheets(context, { id: test.id, items: items.map(({ code }) => code) });
    if (sheets.responses.persons === 0) continue;
    for (const domain of new Set(items.map((item) => item.domain))) {
      const step = runInThread<DomainToScale, ScaledDomain>(
        thread,
        domainToScale(items, domain, sheets, input.model ?? '2pl'),
        context.signal,
      ).then((result) => {
        const ofDomain = items.filter((item) => item.domain === domain);
        scaled.push({ testId: test.id, domain, items: ofDomain, sheets, result });
        context.report?.(++done, steps.length);
      });
      // It may fail while the next test is still being read, before anyone waits for it; unheard, that would end the process.
      step.catch(() => undefined);
      steps.push(step);
    }
  }
  await Promise.all(steps);
  return inTransaction(context, async (inner) => {
    await inner.db
      .deleteFrom('calibration')
      .where('test_id', 'in', inner.db.selectFrom('test').select('id').where('round_id', '=', round.id))
      .execute();
    // Figures and findings of the earlier scale are no longer true.
    await inner.db.deleteFrom('estimate').where('round_id', '=', round.id).execute();
    await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    for (const domain of scaled) await storeScaling(inner, domain);
    const measures = scaled.reduce((sum, domain) => sum + domain.result.thetaWle.length, 0);
    await recordDeed(inner, {
      action: 'round.scale',
      subject: round.code,
      roundId: round.id,
      details: { calibrations: scaled.length, measures },
    });
    return { calibrations: scaled.length, measures };
  });
}

function domainToScale(
  items: readonly ItemRow[],
  domain: string,
  sheets: LoadedSheets,
  model: 'rasch' | '2pl',
): DomainToScale {
  const positions = items.flatMap((item, position) => (item.domain === domain ? [position] : []));
  const { persons, cells } = sheets.responses;
  const choices = sheets.choices && domainColumns(sheets.choices, items.length, positions);
  const answers = domainColumns(cells, items.length, positions);
  const hasPartialScores = answers.some((cell) => cell > 1 && cell < OMITTED);
  return {
    responses: { persons, items: positions.map((position) => items[position]!.code), cells: answers },
    choices,
    keys: positions.map((position) => keyIndex(items[position]!.key)),
    optionCount: choices
      ? 1 + choices.reduce((most, choice) => (choice < 254 && choice > most ? choice : most), 0)
      : 0,
    weights: sheets.weights,
    model: hasPartialScores ? partialCredit[model] : model,
  };
}

async function storeScaling(
  { db }: Context,
  scaling: { testId: number; domain: string; items: ItemRow[]; sheets: LoadedSheets; result: ScaledDomain },
): Promise<void> {
  const { result, sheets } = scaling;
  const scale = reportingScale(result.thetaWle, sheets.weights);
  const { id } = await db
    .insertInto('calibration')
    .values({
      test_id: scaling.testId,
      domain: scaling.domain,
      model: result.calibration.model,
      result: JSON.stringify({ ...result.calibration, alpha: result.alpha }),
      scale_slope: scale.slope,
      scale_intercept: scale.intercept,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyInto(
    db,
    'item_statistic',
    ['item_id', 'calibration_id', 'statistic', 'flags'],
    scaling.items.map((item, index) => {
      const { flags, ...statistic } = result.items[index]!;
      return [item.id, id, JSON.stringify(statistic), flags];
    }),
  );
  await copyInto(
    db,
    'measure',
    ['calibration_id', 'sheet_id', 'raw', 'answered', 'theta_wle', 'se_wle', 'theta_eap', 'se_eap'],
    measureRows(id, sheets.sheetIds, result),
  );
}

/** Sheets with at least one answer; a sheet that was given none of the domain's items has no measure. */
function* measureRows(calibrationId: number, sheetIds: Int32Array, result: ScaledDomain) {
  for (let person = 0; person < sheetIds.length; person++) {
    if (Number.isNaN(result.thetaWle[person])) continue;
    yield [
      calibrationId,
      sheetIds[person]!,
      result.raw[person]!,
      result.answered[person]!,
      result.thetaWle[person]!,
      result.seWle[person]!,
      result.thetaEap[person]!,
      result.seEap[person]!,
    ];
  }
}
