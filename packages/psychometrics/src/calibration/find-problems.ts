import type { ItemParameters } from '../models/family.ts';
import type { Model } from '../models/model.ts';
import type { Problem } from '../problem.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** What {@link findProblems} looks at. */
export interface Inspected {
  /** Model of each item. */
  readonly models: readonly Model[];
  readonly items: readonly string[];
  /** Weighted answers of each item in each category: see {@link countAnswers}. */
  readonly answers: readonly Float64Array[];
  readonly anchors: ReadonlyMap<number, ItemParameters>;
}

/** Weighted number of answers in each category of each item. */
export function countAnswers(cells: Uint8Array, items: number, weights: Float64Array): Float64Array[] {
  const counts = new Float64Array(items * 256);
  for (let person = 0; person < weights.length; person++) {
    const weight = weights[person];
    if (weight === 0) continue;
    for (let item = 0; item < items; item++) counts[item * 256 + cells[person * items + item]] += weight;
  }
  return answersOf(counts, items);
}

/** The same from weighted or plain counts of all cells (items × 256). */
export function answersOf(counts: Float64Array | Int32Array, items: number): Float64Array[] {
  return Array.from({ length: items }, (_, item) => {
    const ofItem = Float64Array.from(counts.subarray(item * 256, (item + 1) * 256));
    ofItem[NOT_ADMINISTERED] = 0;
    ofItem[CREDITED] = 0;
    return ofItem;
  });
}

/** Everything that keeps the items from being calibrated, item by item. */
export function findProblems({ models, items, answers, anchors }: Inspected): Problem[] {
  const onScale = commonCategories(models, answers);
  return items.flatMap((id, item) => {
    const used = usedCategories(answers[item]);
    const anchor = anchors.get(item);
    if (anchor) return anchorProblems(id, used, anchor, models[item]);
    return itemProblems(id, used, models[item], onScale);
  });
}

/** Categories that any item with common steps uses: the others of these items may leave them unused. */
function commonCategories(models: readonly Model[], answers: readonly Float64Array[]): ReadonlySet<number> {
  return new Set(
    models.flatMap(({ common }, item) => (common === 'steps' ? usedCategories(answers[item]) : [])),
  );
}

function usedCategories(counts: Float64Array): number[] {
  return Array.from(counts.keys()).filter((category) => counts[category] > 0);
}

function itemProblems(
  id: string,
  used: readonly number[],
  model: Model,
  onScale: ReadonlySet<number>,
): Problem[] {
  const place = { column: id };
  if (used.length === 0) return [{ code: 'item-without-answers', place }];
  const highest = used[used.length - 1];
  if (used.length === 1) {
    return [{ code: 'constant-item', place, received: String(highest), expected: '0, 1' }];
  }
  if (model.twoCategories && highest > 1) {
    return [{ code: 'too-many-categories', place, received: used.join(', '), expected: '0, 1' }];
  }
  const all = Array.from({ length: highest + 1 }, (_, category) => category);
  if (model.common === 'steps' && all.every((category) => onScale.has(category))) return [];
  if (used.length <= highest) {
    return [{ code: 'unused-category', place, received: used.join(', '), expected: all.join(', ') }];
  }
  return [];
}

function anchorProblems(
  id: string,
  used: readonly number[],
  anchor: ItemParameters,
  model: Model,
): Problem[] {
  const place = { column: id };
  if (model.twoCategories && anchor.b.length > 1) {
    return [{ code: 'too-many-categories', place, received: `0 … ${anchor.b.length}`, expected: '0, 1' }];
  }
  if (!model.family.allows(model.family.fromItem(anchor))) {
    return [{ code: 'thresholds-out-of-order', place, received: anchor.b.join(', ') }];
  }
  const beyond = used.filter((category) => category > anchor.b.length);
  if (beyond.length === 0) return [];
  return [
    { code: 'category-above-item', place, received: beyond.join(', '), expected: `0 … ${anchor.b.length}` },
  ];
}
