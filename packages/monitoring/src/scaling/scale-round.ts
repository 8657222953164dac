import { copyInto } from '@sapa/database';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { groupingsOf } from '../estimates/rules.ts';
import { type LoadedSheets, loadSheets } from '../results/load-sheets.ts';
import { lockRound, selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import { inTransaction } from '../transaction.ts';
import { domainColumns } from './domain-columns.ts';
import { type DomainToScale, difGroupings, type ScaledDomain, type ScalingModel } from './domain-task.ts';
import { dropOutdatedEstimates } from './drop-outdated-estimates.ts';
import { earlierScaleOf, type LinkedRound, loadLinkedRound } from './earlier-scales.ts';
import { type ItemVerdict, loadVerdicts, verdictsInForce } from './item-decisions.ts';
import { keyIndex } from './keys.ts';
import { linkDomain } from './link-domain.ts';
import { type ReportingScale, reportingScale } from './reporting-scale.ts';
import { linkedScale, type ScaleLink } from './scale-link.ts';
import { recordOf, storeScalingRecord } from './scaling-record.ts';

const thread = new URL('./scale-domain.thread.ts', import.meta.url);

interface ItemRow {
  id: number;
  code: string;
  domain: string;
  key: string | null;
  details: unknown;
}

/** One domain of one test between its thread and the database. */
interface ScaledTest {
  testId: number;
  test: string;
  domain: string;
  items: ItemRow[];
  sheets: LoadedSheets;
  result: ScaledDomain;
  /** How it stands to the scale of an earlier round; null where there is none to link to. */
  link: ScaleLink | null;
  scale: ReportingScale;
}

/**
 * Measures items and pupils of a round: for each test and domain screens of the data, the experts' verdicts carried out, classical statistics,
 * a calibration (2PL by default), WLE and EAP with errors, and the line to the reporting scale: that of an earlier round where enough items
 * link the two (`linkTo`, see `loadLinkedRound`), else mean 500 and sd 100. Replaces an earlier scaling of the round whole; what was found
 * stays as a record.
 */
export async function scaleRound(
  context: Context,
  input: { round: string; model?: ScalingModel | undefined; linkTo?: string | null | undefined },
): Promise<{ calibrations: number; measures: number }> {
  const round = await selectRound(context, input.round);
  const verdicts = await loadVerdicts(context, round.id);
  const earlier = await loadLinkedRound(context, round, input.linkTo);
  const tests = await context.db
    .selectFrom('test')
    .select(['id', 'code', 'grade'])
    .where('round_id', '=', round.id)
    .orderBy('code')
    .execute();
  const scaled: ScaledTest[] = [];
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
        domainToScale(items, domain, sheets, {
          model: input.model ?? '2pl',
          verdicts: verdictsInForce(verdicts, test.code),
        }),
        context.signal,
      ).then((result) => {
        const ofDomain = items.filter((item) => item.domain === domain);
        const of = { test: test.code, grade: test.grade, domain };
        scaled.push({
          testId: test.id,
          test: test.code,
          domain,
          items: ofDomain,
          sheets,
          result,
          ...scaleOf(result, { sheets, items: ofDomain, earlier, of }),
        });
        context.report?.(++done, steps.length);
      });
      // It may fail while the next test is still being read, before anyone waits for it; unheard, that would end the process.
      step.catch(() => undefined);
      steps.push(step);
    }
  }
  await Promise.all(steps);
  return inTransaction(context, async (inner) => {
    await lockRound(inner, round.code);
    // Figures and findings of another scale are no longer true.
    await dropOutdatedEstimates(
      inner,
      round.id,
      scaled.map(({ testId, domain, sheets: { sheetIds }, result, scale }) => {
        return { testId, domain, sheetIds, scale, theta: result.thetaWle };
      }),
    );
    await inner.db
      .deleteFrom('calibration')
      .where('test_id', 'in', inner.db.selectFrom('test').select('id').where('round_id', '=', round.id))
      .execute();
    await inner.db.deleteFrom('school_findings').where('round_id', '=', round.id).execute();
    const records = [];
    for (const domain of scaled) {
      await storeScaling(inner, domain);
      const decided = verdictsInForce(verdicts, domain.test);
      records.push({
        test: domain.test,
        domain: domain.domain,
        record: recordOf(domain.result, {
          scale: domain.scale,
          link: domain.link,
          items: domain.items.map(({ code }) => code),
          verdicts: domain.items.flatMap(({ code }) => decided.get(code)?.id ?? []),
        }),
      });
    }
    const number = await storeScalingRecord(inner, round.id, records);
    const measures = scaled.reduce((sum, domain) => sum + domain.result.thetaWle.length, 0);
    await recordDeed(inner, {
      action: 'round.scale',
      subject: round.code,
      roundId: round.id,
      details: { number, calibrations: scaled.length, measures, linkTo: earlier?.round ?? null },
    });
    return { calibrations: scaled.length, measures };
  });
}

function domainToScale(
  items: readonly ItemRow[],
  domain: string,
  sheets: LoadedSheets,
  { model, verdicts }: { model: ScalingModel; verdicts: ReadonlyMap<string, ItemVerdict> },
): DomainToScale {
  const positions = items.flatMap((item, position) => (item.domain === domain ? [position] : []));
  const { persons, cells } = sheets.responses;
  const choices = sheets.choices && domainColumns(sheets.choices, items.length, positions);
  const ofDomain = positions.map((position) => items[position]!);
  const groupOf = { gender: sheets.genders, territory: sheets.territories, language: sheets.languages };
  const compared = difGroupings.filter((by) => groupingsOf(domain).includes(by));
  return {
    responses: {
      persons,
      items: ofDomain.map(({ code }) => code),
      cells: domainColumns(cells, items.length, positions),
    },
    choices,
    keys: ofDomain.map(({ key }) => keyIndex(key)),
    optionCount: choices
      ? 1 + choices.reduce((most, choice) => (choice < 254 && choice > most ? choice : most), 0)
      : 0,
    weights: sheets.weights,
    model,
    decisions: ofDomain.map(({ code }) => verdicts.get(code) ?? null),
    languages: sheets.languages,
    groups: Object.fromEntries(compared.map((by) => [by, groupOf[by].map((group) => group ?? '')])),
  };
}

/** The line to the reporting scale: that of the earlier round where the two can be linked, else one of its own. */
function scaleOf(
  { calibration, items: scaled, thetaWle }: ScaledDomain,
  given: {
    sheets: LoadedSheets;
    items: readonly ItemRow[];
    earlier: LinkedRound | null;
    of: { test: string; grade: number | null; domain: string };
  },
): Pick<ScaledTest, 'link' | 'scale'> {
  const { sheets, items, earlier, of } = given;
  const now = {
    model: calibration.model,
    parameters: calibration.items,
    items: items.map(({ code, key }, index) => {
      const { flags = [], out = null } = scaled[index] ?? {};
      return { code, key, flags, out: out !== null };
    }),
  };
  const link = earlier && linkDomain(now, earlier, earlierScaleOf(earlier, of));
  return { link, scale: linkedScale(link) ?? reportingScale(thetaWle, sheets.weights) };
}

/** Stores what is worked with from now on. */
async function storeScaling({ db }: Context, scaling: ScaledTest): Promise<void> {
  const { result, sheets, scale, link } = scaling;
  const { id } = await db
    .insertInto('calibration')
    .values({
      test_id: scaling.testId,
      domain: scaling.domain,
      model: result.calibration.model,
      result: JSON.stringify({ ...result.calibration, alpha: result.alpha }),
      scale_slope: scale.slope,
      scale_intercept: scale.intercept,
      link: link?.constants ? JSON.stringify(link) : null,
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
