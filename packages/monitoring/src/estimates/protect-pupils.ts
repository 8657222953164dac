import { type LedgerFinding, suppress } from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import { type ReleasedGroup, ReleaseHistory } from './release-ledger.ts';
import { reportingRules } from './rules.ts';
import { groupName, type StoredEstimate, withheld } from './stored-estimate.ts';

/** Figures of which none gives a hidden group away. */
export interface Protected {
  /** In the order of those that came in. */
  figures: StoredEstimate[];
  /** What this release tells of each group that has a name; reason null: its figures are shown. */
  groups: { name: string; pupils: number; reason: string | null }[];
  /** What earlier releases and this one give away together in spite of all. */
  findings: LedgerFinding[];
}

/**
 * Hides what would give hidden pupils away, over all levels and groupings of one domain and all its releases together: groups that an
 * earlier release showed with a few pupils more or fewer, groups that a hidden one could be subtracted from, the shares at levels
 * where all pupils of a group are at one, and differences of which a side is hidden.
 */
export function protectPupils(
  figures: readonly StoredEstimate[],
  cells: readonly AdditiveCell[],
  released: readonly ReleasedGroup[],
): Protected {
  const history = new ReleaseHistory(released);
  const means = figures.filter(({ statistic }) => statistic === 'mean');
  const reasons = new Map(means.map((mean) => [nameOfGroup(mean), mean.suppressed]));
  const isShown = (name: string) => reasons.get(name) === null;
  for (const cell of cells)
    if (cell.name !== null && isShown(cell.name) && history.tellsFew(cell))
      reasons.set(cell.name, 'earlier-release');
  for (const name of groupsToHide(cells, (cell) => !isShown(cell), history))
    reasons.set(name, 'complementary');
  const telling = new Set(figures.filter(tellsEverybody).map(nameOfGroup).filter(isShown));
  const withoutShares =
    telling.size === 0 ? telling : groupsToHide(cells, (cell) => !isShown(cell), history, telling);
  const hide = (figure: StoredEstimate): StoredEstimate => {
    if (figure.suppressed !== null) return figure;
    const name = nameOfGroup(figure);
    if (figure.statistic === 'share' && (withoutShares.has(name) || telling.has(name)))
      return withheld(figure, 'complementary');
    const sides = sidesOf(figure).flatMap((side) => reasons.get(side) ?? []);
    const reason = reasons.get(name) ?? sides.find((it) => it !== 'complementary') ?? sides[0];
    return reason === undefined ? figure : withheld(figure, reason);
  };
  return {
    figures: figures.map(hide),
    groups: groupsOf(cells, reasons),
    findings: history.findings(cells, isShown),
  };
}

/** Each named group once: the pupils of a school in its territory are all its pupils. */
function groupsOf(
  cells: readonly AdditiveCell[],
  reasons: ReadonlyMap<string, string | null>,
): Protected['groups'] {
  const pupils = new Map(cells.flatMap(({ name, n }) => (name === null ? [] : [[name, n] as const])));
  return [...pupils].flatMap(([name, n]) => {
    const reason = reasons.get(name);
    return reason === undefined ? [] : [{ name, pupils: n, reason }];
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
  history: ReleaseHistory,
  more: ReadonlySet<string> = new Set(),
): Set<string> {
  const { protectedPupils, hidingCosts } = reportingRules;
  const { complementary } = suppress(
    cells.map((cell) => {
      const { key, n, name, level, isWholeSchool } = cell;
      const told = name !== null && more.has(name);
      const primary = told || name === null || isHidden(name);
      const cost = history.wasHidden(cell) ? 0 : n + hidingCosts[isWholeSchool ? 'wholeSchool' : level];
      const fixed = !primary && history.isPublic(cell);
      return { key, n, primary, fixed, imprecise: primary && !told && n >= protectedPupils, cost };
    }),
    { minimumPupils: protectedPupils },
  );
  return new Set(complementary.flatMap((at) => cells[at]?.name ?? []));
}
