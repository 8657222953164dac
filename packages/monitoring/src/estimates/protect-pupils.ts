import { type LedgerFinding, type SuppressionCell, suppress } from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import { changesByRelease, groupsOfFewChanges, groupsTellingChanges } from './changes-since.ts';
import { type ReleasedGroup, ReleaseHistory } from './release-ledger.ts';
import { reportingRules } from './rules.ts';
import { groupName, type StoredEstimate, withheld } from './stored-estimate.ts';

/** Figures of which none gives a hidden group away. */
export interface Protected {
  /** In the order of those that came in. */
  figures: StoredEstimate[];
  /** What this release tells of each group that has a name; reason null: its figures are shown. */
  groups: Omit<ReleasedGroup, 'release'>[];
  /** What earlier releases and this one give away together in spite of all. */
  findings: LedgerFinding[];
}

/**
 * Hides what would give hidden pupils away, over all levels and groupings of one domain and all its releases together: what an earlier
 * release hid to protect pupils, groups whose changes since a release would tell of a few, groups that a hidden one could be
 * subtracted from, the shares at levels where all pupils of a group are at one, and differences of which a side is hidden.
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
    if (cell.name !== null && isShown(cell.name)) reasons.set(cell.name, history.keeps(cell));
  const since = changesByRelease(cells, history);
  for (const name of groupsOfFewChanges(since)) if (isShown(name)) reasons.set(name, 'earlier-release');
  for (const name of hiddenForOthers(cells, reasons, history)) reasons.set(name, 'complementary');
  for (const name of groupsTellingChanges(since, history, (it) => !isShown(it)))
    reasons.set(name, 'earlier-release');
  const telling = new Set(figures.filter(tellsEverybody).map(nameOfGroup).filter(isShown));
  const withoutLevels = hiddenLevels(cells, reasons, history, telling);
  const hide = (figure: StoredEstimate): StoredEstimate => {
    if (figure.suppressed !== null) return figure;
    const name = nameOfGroup(figure);
    if (figure.statistic === 'share' && withoutLevels.has(name)) return withheld(figure, 'complementary');
    const sides = sidesOf(figure).flatMap((side) => reasons.get(side) ?? []);
    const reason = reasons.get(name) ?? sides.find((it) => it !== 'complementary') ?? sides[0];
    return reason === undefined ? figure : withheld(figure, reason);
  };
  return {
    figures: figures.map(hide),
    groups: groupsOf(cells, reasons, withoutLevels),
    findings: history.findings(cells, isShown),
  };
}

type Reasons = ReadonlyMap<string, string | null | undefined>;

/** Each named group once: the pupils of a school in its territory are all its pupils. */
function groupsOf(
  cells: readonly AdditiveCell[],
  reasons: Reasons,
  withoutLevels: ReadonlySet<string>,
): Protected['groups'] {
  const pupils = new Map(cells.flatMap(({ name, n }) => (name === null ? [] : [[name, n] as const])));
  return [...pupils].flatMap(([name, n]) => {
    const reason = reasons.get(name);
    if (reason === undefined) return [];
    return [{ name, pupils: n, reason, levels: reason === null ? !withoutLevels.has(name) : null }];
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

/** Shown groups that have to be hidden for those that are hidden, and those that earlier releases hid so. */
function hiddenForOthers(
  cells: readonly AdditiveCell[],
  reasons: Reasons,
  history: ReleaseHistory,
): Set<string> {
  const { protectedPupils } = reportingRules;
  return complementOf(cells, (cell) => {
    const { name, n } = cell;
    const reason = name === null ? 'not-known' : reasons.get(name);
    const isPublic = history.isPublic(cell);
    if (reason === null) return { primary: false, fixed: isPublic };
    if (reason === 'complementary') return { primary: false, kept: true };
    // Readers nearly know a group that they were once shown; one that they never were is protected as it was.
    if (reason === 'earlier-release') return isPublic ? { primary: false, fixed: true } : { primary: true };
    return { primary: true, imprecise: n >= protectedPupils };
  });
}

/** Shown groups without their shares at levels: where all pupils are at one, where these could be computed, and as they were. */
function hiddenLevels(
  cells: readonly AdditiveCell[],
  reasons: Reasons,
  history: ReleaseHistory,
  telling: ReadonlySet<string>,
): Set<string> {
  const { protectedPupils } = reportingRules;
  const isShown = (name: string | null): name is string => name !== null && reasons.get(name) === null;
  const kept = new Set(
    cells.flatMap((cell) => (isShown(cell.name) && history.keepsLevels(cell) ? [cell.name] : [])),
  );
  if (telling.size + kept.size === 0) return kept;
  const others = complementOf(cells, (cell) => {
    const { name, n } = cell;
    if (!isShown(name)) return { primary: true, imprecise: n >= protectedPupils };
    if (telling.has(name)) return { primary: true };
    return kept.has(name)
      ? { primary: false, kept: true }
      : { primary: false, fixed: history.areLevelsPublic(cell) };
  });
  return new Set([...telling, ...kept, ...others]);
}

/** Names of the groups that have to be hidden besides the primary ones. */
function complementOf(
  cells: readonly AdditiveCell[],
  stateOf: (cell: AdditiveCell) => Omit<SuppressionCell, 'key' | 'n' | 'cost'>,
): Set<string> {
  const { protectedPupils: minimumPupils, hidingCosts } = reportingRules;
  const table = cells.map((cell) => {
    const { key, n, level, isWholeSchool } = cell;
    return { key, n, cost: n + hidingCosts[isWholeSchool ? 'wholeSchool' : level], ...stateOf(cell) };
  });
  const { complementary } = suppress(table, { minimumPupils });
  return new Set(complementary.flatMap((at) => cells[at]?.name ?? []));
}
