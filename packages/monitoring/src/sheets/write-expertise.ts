import type { Language } from '@sapa/language';
import { expectedScore, modelNames } from '@sapa/psychometrics';
import { type ExpertiseFindings, type ItemCard, renderExpertise } from '@sapa/reports';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ItemVerdict, loadVerdicts } from '../scaling/item-decisions.ts';
import { keyIndex, optionLabel } from '../scaling/keys.ts';
import { readItems, type StoredItem, type TestScaling } from '../scaling/read-items.ts';

const abilities = Array.from({ length: 41 }, (_, index) => -4 + index / 5);

/** The cards of all items of a round (or of the flagged and judged ones only) for the commission of experts, as a PDF. */
export async function writeExpertise(
  context: Context,
  input: { round: string; language: Language; only?: 'flagged' | undefined },
): Promise<Uint8Array> {
  return renderExpertise(await expertiseFindings(context, input), input.language);
}

/** What those cards say. */
export async function expertiseFindings(
  context: Context,
  input: { round: string; only?: 'flagged' | undefined },
): Promise<ExpertiseFindings> {
  const round = await selectRound(context, input.round);
  const { items, scalings } = await readItems(context, input);
  const verdicts = await loadVerdicts(context, round.id);
  const tests = await context.db
    .selectFrom('test')
    .select(['code', 'grade', 'name_kk', 'name_ru', 'name_en'])
    .where('round_id', '=', round.id)
    .orderBy('grade')
    .orderBy('code')
    .execute();
  return {
    number: round.code,
    demo: round.is_demo,
    round: { names: namesOf(round, round.code), date: context.now().toISOString().slice(0, 10) },
    tests: tests.map((test) => ({
      grade: test.grade,
      names: namesOf(test, test.code),
      cards: items
        .filter((item) => item.test === test.code)
        .map((item) => cardOf(item, scalings, verdicts))
        .filter((card) => input.only === undefined || card.flags.length > 0 || card.verdicts.length > 0),
    })),
  };
}

function cardOf(
  item: StoredItem,
  scalings: readonly TestScaling[],
  verdicts: readonly ItemVerdict[],
): ItemCard {
  const { code, test, domain, details, statistic, calibrated, flags } = item;
  const scaling = scalings.find((it) => it.test === test && it.domain === domain);
  const model = modelNames.find((name) => name === scaling?.model);
  const key = keyIndex(item.key);
  return {
    code,
    domain,
    stem: details.stem ?? null,
    objective: details.objective ?? null,
    contentArea: details.contentArea?.names ?? null,
    cognitiveLevel: details.cognitiveLevel?.names ?? null,
    n: statistic?.n ?? 0,
    p: statistic?.p ?? null,
    itemRest: statistic?.itemRest ?? null,
    a: calibrated?.a ?? null,
    aError: calibrated?.se?.a ?? null,
    b: [...(calibrated?.b ?? [])],
    flags,
    curve:
      calibrated && model
        ? abilities.map((theta) => ({
            theta,
            share: expectedScore(calibrated, model, theta) / item.maxScore,
          }))
        : [],
    observed: (statistic?.observed ?? []).map(({ theta, share }) => ({ theta, share })),
    options: (statistic?.options ?? []).map(({ option, share, pointBiserial }) => ({
      label: optionLabel(option),
      isKey: option === key,
      share,
      pointBiserial,
      misconception:
        details.options?.find(({ label }) => label === optionLabel(option))?.misconception ?? null,
    })),
    groups: (statistic?.groups ?? []).map(({ by, reference, focal, class: of, delta, p }) => ({
      by,
      reference,
      focal,
      class: of,
      delta,
      p,
    })),
    verdicts: verdicts
      .filter((it) => it.test === test && it.item === code)
      .map(({ verdict, reason, decidedAt, decidedBy }) => ({ verdict, reason, decidedAt, decidedBy })),
  };
}
