import { expectedScore, itemInformation, modelNames } from '@sapa/psychometrics';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import type { ItemGroups, ObservedPoint, ScaledOption } from './domain-task.ts';
import { type ItemVerdict, loadVerdicts, type Verdict } from './item-decisions.ts';
import { type ItemAtScaling, readItemHistory } from './item-history.ts';
import { keyIndex, optionLabel } from './keys.ts';
import { readItems, type StoredItem } from './read-items.ts';

export interface ItemRow {
  code: string;
  test: string;
  domain: string;
  position: number;
  n: number;
  p: number | null;
  itemRest: number | null;
  a: number | null;
  b: number[];
  flags: string[];
  /** Why it is not in the scale; null = it is. */
  out: string | null;
  /** What an expert decided last; null = nothing. */
  verdict: Verdict | null;
  objective: { code: string; names: Names } | null;
  contentArea: Names | null;
  cognitiveLevel: Names | null;
  difficultyLevel: string | null;
}

type Texts = { kk?: string; ru?: string };

export interface ItemDescription extends ItemRow {
  stem: Texts | null;
  key: string | null;
  options: (Omit<ScaledOption, 'option'> & { label: string; text: Texts | null; isKey: boolean })[];
  se: { a: number | null; b: (number | null)[] };
  alphaIfDeleted: number | null;
  curve: { theta: number[]; probability: number[] };
  observed: ObservedPoint[];
  optionCurves: { label: string; points: ObservedPoint[] }[];
  information: { theta: number[]; value: number[] };
  /** Parameters of each language, where the item is separate. */
  separate: { language: string; a: number; b: number[] }[];
  groups: ItemGroups[];
  /** Highest score, which says what can be collapsed; options, which may be the key. */
  maxScore: number;
  verdicts: Omit<ItemVerdict, 'id' | 'test' | 'item'>[];
  history: ItemAtScaling[];
  previous: string | null;
  next: string | null;
}

/** Abilities at which curves are drawn. */
const abilities = Array.from({ length: 81 }, (_, index) => -4 + index / 10);

/** Items of a round with their main statistics, and the calibrations. */
export async function listItems(context: Context, request: { round: string; test?: string | undefined }) {
  const { items, scalings } = await readItems(context, request);
  const verdictOf = lastVerdicts(await verdictsOf(context, request.round));
  return {
    items: items.map((item) => rowOf(item, verdictOf(item))),
    tests: scalings
      .filter((scaling) => request.test === undefined || scaling.test === request.test)
      .map(({ test, domain, model, alpha, reliabilityEap, persons }) => ({
        test,
        domain,
        model,
        alpha,
        reliabilityEap,
        persons,
      })),
  };
}

/** All that is known of one item: text, statistics, model curve against observed shares, options; throws NotFound. */
export async function describeItem(
  context: Context,
  request: { round: string; test: string; item: string },
): Promise<ItemDescription> {
  const { items, scalings } = await readItems(context, request);
  const index = items.findIndex((item) => item.code === request.item);
  const item = items[index];
  if (!item) throw new NotFound('item', request.item);
  const model = scalings.find((each) => each.test === item.test && each.domain === item.domain)?.model;
  const modelName = modelNames.find((name) => name === model);
  const curve = (value: typeof expectedScore) =>
    item.calibrated && modelName ? abilities.map((theta) => value(item.calibrated!, modelName, theta)) : [];
  const drawn = item.calibrated && modelName ? abilities : [];
  const verdicts = await verdictsOf(context, request.round);
  return {
    ...rowOf(item, lastVerdicts(verdicts)(item)),
    stem: item.details.stem ?? null,
    key: item.key,
    options: optionsOf(item),
    se: { a: item.calibrated?.se?.a ?? null, b: [...(item.calibrated?.se?.b ?? [])] },
    alphaIfDeleted: item.statistic?.alphaIfDeleted ?? null,
    curve: { theta: drawn, probability: curve(expectedScore) },
    observed: item.statistic?.observed ?? [],
    optionCurves: (item.statistic?.optionCurves ?? []).map(({ option, points }) => ({
      label: optionLabel(option),
      points,
    })),
    information: { theta: drawn, value: curve(itemInformation) },
    separate: item.separate.map(({ id, a, b }) => ({
      language: id.slice(item.code.length + 1),
      a,
      b: [...b],
    })),
    groups: item.statistic?.groups ?? [],
    maxScore: item.maxScore,
    verdicts: verdicts
      .filter((it) => it.test === item.test && it.item === item.code)
      .map(({ id: _, test: __, item: ___, ...verdict }) => verdict),
    history: await readItemHistory(context, { ...request, domain: item.domain }),
    previous: items[index - 1]?.code ?? null,
    next: items[index + 1]?.code ?? null,
  };
}

async function verdictsOf(context: Context, roundCode: string): Promise<ItemVerdict[]> {
  return loadVerdicts(context, (await selectRound(context, roundCode)).id);
}

function lastVerdicts(verdicts: readonly ItemVerdict[]): (item: StoredItem) => Verdict | null {
  return ({ test, code }) => verdicts.findLast((it) => it.test === test && it.item === code)?.verdict ?? null;
}

function rowOf(item: StoredItem, verdict: Verdict | null): ItemRow {
  const { code, test, domain, position, flags, details, statistic, calibrated } = item;
  return {
    code,
    test,
    domain,
    position,
    n: statistic?.n ?? 0,
    p: statistic?.p ?? null,
    itemRest: statistic?.itemRest ?? null,
    a: calibrated?.a ?? null,
    b: [...(calibrated?.b ?? [])],
    flags,
    out: statistic?.out ?? null,
    verdict,
    objective: details.objective ?? null,
    contentArea: details.contentArea?.names ?? null,
    cognitiveLevel: details.cognitiveLevel?.names ?? null,
    difficultyLevel: details.difficultyLevel ?? null,
  };
}

function optionsOf(item: StoredItem): ItemDescription['options'] {
  const key = keyIndex(item.key);
  return (item.statistic?.options ?? []).map(({ option, ...statistic }) => {
    const label = optionLabel(option);
    return {
      label,
      text: item.details.options?.find((each) => each.label === label)?.text ?? null,
      isKey: option === key,
      ...statistic,
    };
  });
}
