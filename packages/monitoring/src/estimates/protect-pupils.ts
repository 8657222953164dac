import { suppress } from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import { reportingRules } from './rules.ts';
import { groupName, type StoredEstimate, withheld } from './stored-estimate.ts';

/**
 * Hides what would give hidden pupils away, over all levels and groupings of one domain together: groups that a hidden one could
 * be subtracted from, the shares at levels where all pupils of a group are at one, and differences of which a side is hidden.
 */
export function protectPupils(
  figures: readonly StoredEstimate[],
  cells: readonly AdditiveCell[],
): StoredEstimate[] {
  const means = figures.filter(({ statistic }) => statistic === 'mean');
  const reasons = new Map(means.map((mean) => [nameOfGroup(mean), mean.suppressed]));
  const isShown = (name: string) => reasons.get(name) === null;
  for (const name of groupsToHide(cells, (cell) => !isShown(cell), new Set()))
    reasons.set(name, 'complementary');
  const telling = new Set(figures.filter(tellsEverybody).map(nameOfGroup).filter(isShown));
  const withoutShares = telling.size === 0 ? telling : groupsToHide(cells, (cell) => !isShown(cell), telling);
  return figures.map((figure) => {
    if (figure.suppressed !== null) return figure;
    const name = nameOfGroup(figure);
    if (figure.statistic === 'share' && (withoutShares.has(name) || telling.has(name)))
      return withheld(figure, 'complementary');
    const sides = sidesOf(figure).flatMap((side) => reasons.get(side) ?? []);
    const reason = reasons.get(name) ?? sides.find((it) => it !== 'complementary') ?? sides[0];
    return reason === undefined ? figure : withheld(figure, reason);
  });
}

function nameOfGroup(figure: StoredEstimate): string {
  return groupName(figure, figure.groupValue);
}

/** All pupils of the group at one level: the share tells the level of every one of them. */
function tellsEverybody({ statistic, value }: StoredEstimate): boolean {
  return statistic === 'share' && value === 1;
}

/** The two groups that a difference is between; none for any other figure. */
function sidesOf(figure: StoredEstimate): string[] {
  if (figure.statistic === 'gender-difference')
    return ['girl', 'boy'].map((value) => groupName({ ...figure, groupBy: 'gender' }, value));
  if (figure.statistic === 'language-difference')
    return ['kk', 'ru'].map((value) => groupName({ ...figure, groupBy: 'language' }, value));
  return [];
}

/** Names of the shown groups that have to be hidden for those that are hidden, and for `more`. */
function groupsToHide(
  cells: readonly AdditiveCell[],
  isHidden: (name: string) => boolean,
  more: ReadonlySet<string>,
): Set<string> {
  const { protectedPupils, hidingCosts } = reportingRules;
  const { complementary } = suppress(
    cells.map(({ key, n, name, level, isWholeSchool }) => {
      const told = name !== null && more.has(name);
      const primary = told || name === null || isHidden(name);
      const cost = n + hidingCosts[isWholeSchool ? 'wholeSchool' : level];
      return { key, n, primary, imprecise: primary && !told && n >= protectedPupils, cost };
    }),
    { minimumPupils: protectedPupils },
  );
  return new Set(complementary.flatMap((at) => cells[at]?.name ?? []));
}
