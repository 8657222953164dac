import type { Model } from '../models/model.ts';
import type { Problem } from '../problem.ts';
import type { CalibrateOptions } from './calibration.ts';
import type { LayoutItem } from './item-rows.ts';
import type { FixedParameters, ParameterPart, SharedParameters } from './parameter-constraints.ts';

/** What is held fixed and shared, by the number of the item. */
export interface Constraints {
  readonly fixed: ReadonlyMap<number, LayoutItem['fixed']>;
  readonly shares: ReadonlyMap<number, LayoutItem['shares']>;
}

/** Constraints of a calibration; an anchor is an item with all parts fixed. Items that the data lack are passed over. */
export function constraintsOf(
  items: readonly string[],
  { anchors = [], fixed = [], shared = [] }: Pick<CalibrateOptions, 'anchors' | 'fixed' | 'shared'>,
): Constraints {
  const place = new Map(items.map((id, item) => [id, item] as const));
  const held = new Map<number, LayoutItem['fixed']>();
  for (const { id, a, b, c } of [...fixed, ...anchors]) {
    const item = place.get(id);
    if (item === undefined) continue;
    held.set(item, {
      ...(a === undefined ? {} : { a }),
      ...(b === undefined ? {} : { b }),
      ...(c === undefined ? {} : { c }),
    });
  }
  const shares = new Map<number, LayoutItem['shares']>();
  shared.forEach(({ items: ids, parts }, number) => {
    for (const item of ids.flatMap((id) => place.get(id) ?? []))
      shares.set(item, {
        ...shares.get(item),
        ...Object.fromEntries(parts.map((part) => [part, String(number)])),
      });
  });
  return { fixed: held, shares };
}

/** What is wrong with the parameters to be held fixed or shared, and with the models of single items. */
export function findConstraintProblems(
  items: readonly string[],
  models: readonly Model[],
  { models: chosen = {}, fixed = [], shared = [] }: CalibrateOptions,
): Problem[] {
  const modelOfItem = new Map(items.map((id, item) => [id, models[item]] as const));
  const named = [...Object.keys(chosen), ...fixed.map(({ id }) => id), ...shared.flatMap((one) => one.items)];
  const unknown = [...new Set(named)].filter((id) => !modelOfItem.has(id));
  return [
    ...unknown.map((id): Problem => ({ code: 'unknown-item', place: { column: id } })),
    ...fixed.flatMap((one) => valueProblems(one, modelOfItem.get(one.id))),
    ...sharedTwice(shared),
    ...shared.flatMap((one) => sharingProblems(one, modelOfItem, new Set(fixed.flatMap(hasSlope)), shared)),
  ];
}

/** Fixed or shared difficulties that do not match the number of steps of the item. */
export function stepProblems(
  items: readonly string[],
  categories: readonly number[],
  { fixed = [], shared = [] }: CalibrateOptions,
): Problem[] {
  const steps = new Map(items.map((id, item) => [id, categories[item] - 1] as const));
  const wrong = fixed.filter(({ id, b }) => b && b.length !== steps.get(id));
  const uneven = shared.filter(
    ({ items: ids, parts }) => parts.includes('b') && new Set(ids.map((id) => steps.get(id))).size > 1,
  );
  return [
    ...wrong.map(
      ({ id, b }): Problem => ({
        code: 'steps-do-not-fit',
        place: { column: id },
        received: String(b?.length),
        expected: String(steps.get(id)),
      }),
    ),
    ...uneven.map(
      ({ items: ids }): Problem => ({
        code: 'shared-steps-differ',
        place: { column: ids[0] ?? '' },
        received: ids.map((id) => `${id}: ${steps.get(id)}`).join(', '),
      }),
    ),
  ];
}

function hasSlope({ id, a }: FixedParameters): string[] {
  return a === undefined ? [] : [id];
}

function valueProblems({ id, a, b, c }: FixedParameters, model: Model | undefined): Problem[] {
  if (!model) return [];
  const place = { column: id };
  const wrong = (code: string, received: unknown, expected: string): Problem[] => [
    { code, place, received: String(received), expected },
  ];
  if ([a, ...(b ?? []), c].some((value) => value !== undefined && !Number.isFinite(value)))
    return wrong('not-a-number', [a, b, c].join(' '), '0.5');
  if (c !== undefined && c !== 0 && !model.family.prior) return wrong('no-such-parameter', 'c', 'a, b');
  if (c !== undefined && (c < 0 || c >= 1)) return wrong('out-of-range', c, '0 … 1');
  if (b && !model.family.allows(model.family.fromItem({ a: a ?? 1, b, c: 0.2 })))
    return wrong('thresholds-out-of-order', b.join(', '), '<');
  return [];
}

/** A part of an item can be shared in one way only. */
function sharedTwice(shared: readonly SharedParameters[]): Problem[] {
  const seen = new Set<string>();
  return shared.flatMap(({ items, parts }) =>
    items.flatMap((id) =>
      parts.flatMap((part): Problem[] => {
        const key = `${part} ${id}`;
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [{ code: 'shared-twice', place: { column: id }, received: part }];
      }),
    ),
  );
}

function sharingProblems(
  { items, parts }: SharedParameters,
  models: ReadonlyMap<string, Model>,
  heldSlopes: ReadonlySet<string>,
  shared: readonly SharedParameters[],
): Problem[] {
  const sharesSlope = (ids: readonly string[]) =>
    shared.some((one) => one.parts.includes('a') && ids.every((id) => one.items.includes(id)));
  return items.flatMap((id): Problem[] => {
    const model = models.get(id);
    if (!model) return [];
    const place = { column: id };
    const has: Record<ParameterPart, boolean> = {
      a: model.freeSlope,
      b: true,
      c: model.family.prior !== undefined,
    };
    const missing = parts.filter((part) => !has[part]);
    if (missing.length > 0) return [{ code: 'no-such-parameter', place, received: missing.join(', ') }];
    const free = model.freeSlope && !heldSlopes.has(id) && model.common !== 'slope';
    if (parts.includes('b') && free && !sharesSlope(items))
      return [{ code: 'shared-difficulty-needs-slope', place }];
    if (models.get(items[0] ?? '')?.family !== model.family)
      return [{ code: 'shared-across-families', place, received: model.name }];
    return [];
  });
}
