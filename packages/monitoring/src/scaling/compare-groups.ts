import { differentialFunctioning, type ItemDif, type ResponseMatrix } from '@sapa/psychometrics';
import { type DifGrouping, difGroupings, type ItemGroups } from './domain-task.ts';

/** The groups that are compared in each grouping: the reference first. */
const pairs: Readonly<Record<DifGrouping, readonly [reference: string, focal: string]>> = {
  gender: ['boy', 'girl'],
  territory: ['urban', 'rural'],
  language: ['kk', 'ru'],
};

/** Groups of fewer pupils show chance rather than items. */
const leastOfGroup = 100;

/**
 * Compares every item between girls and boys, urban and rural schools, languages of instruction, pupils of the same score matched
 * (Mantel–Haenszel, items that differ taken out of the score). A grouping with too small a group is left out. One list an item.
 */
export function compareGroups(
  responses: ResponseMatrix,
  groups: Partial<Record<DifGrouping, readonly string[]>>,
): ItemGroups[][] {
  const found = responses.items.map((): ItemGroups[] => []);
  for (const by of difGroupings) {
    const labels = groups[by];
    const [reference, focal] = pairs[by];
    const count = (group: string) => labels?.filter((it) => it === group).length ?? 0;
    if (!labels || Math.min(count(reference), count(focal)) < leastOfGroup) continue;
    const { items } = differentialFunctioning(responses, { groups: labels, reference, focal, purify: true });
    items.forEach((item, index) => {
      found[index]?.push({ by, reference, focal, ...outcomeOf(item) });
    });
  }
  return found;
}

function outcomeOf(item: ItemDif): Omit<ItemGroups, 'by' | 'reference' | 'focal'> {
  const { mantelHaenszel, ordered, standardised, reference, focal } = item;
  const n = reference + focal;
  return mantelHaenszel
    ? { n, class: mantelHaenszel.class, delta: mantelHaenszel.delta, p: mantelHaenszel.p, standardised }
    : { n, class: ordered.class, delta: null, p: ordered.mantel?.p ?? null, standardised };
}

/** Flags of an item that differs between groups: large (C) and moderate (B) differences. */
export function groupFlags(groups: readonly ItemGroups[]): string[] {
  return groups.flatMap(({ by, class: size }) => {
    if (size?.startsWith('C')) return [`differs-by-${by}`];
    return size?.startsWith('B') ? [`differs-somewhat-by-${by}`] : [];
  });
}
