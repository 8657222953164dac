import { classicalStatistics, type ItemStatistics, type ResponseMatrix } from '@sapa/psychometrics';
import { domainColumns } from './domain-columns.ts';
import type { DomainToScale } from './domain-task.ts';
import type { CalibratedAnswers } from './item-columns.ts';
import { optionLabel } from './keys.ts';

/**
 * Classical statistics of all items of a domain, in their order, and the alpha of those that are in the scale. An item of the scale is held
 * against the others of the scale; one that is out against all items.
 */
export function classicalItems(
  task: DomainToScale,
  { whole, out }: CalibratedAnswers,
  weights: Float64Array,
): { alpha: number | null; statistics: ItemStatistics[] } {
  const all = whole.items.map((_, item) => item);
  const kept = all.filter((item) => out[item] === null);
  const inScale = classicalOf(task, whole, kept, weights);
  const others = kept.length === all.length ? inScale : classicalOf(task, whole, all, weights);
  return {
    alpha: inScale.test.alpha,
    statistics: others.items.map((item, index) => inScale.items[kept.indexOf(index)] ?? item),
  };
}

function classicalOf(
  task: DomainToScale,
  whole: ResponseMatrix,
  items: readonly number[],
  weights: Float64Array,
) {
  const width = whole.items.length;
  const labels = Array.from({ length: task.optionCount }, (_, option) => optionLabel(option));
  const choices = task.choices
    ? {
        cells: domainColumns(task.choices, width, items),
        labels,
        key: items.map((item) => labels[task.keys[item] ?? -1] ?? ''),
      }
    : null;
  const responses = {
    persons: whole.persons,
    items: items.map((item) => whole.items[item] ?? ''),
    cells: domainColumns(whole.cells, width, items),
  };
  return classicalStatistics(responses, { weights, ...(choices ? { choices } : {}) });
}
