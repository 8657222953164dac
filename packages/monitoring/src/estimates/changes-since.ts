import {
  type GroupKey,
  relationsOf,
  type SuppressionCell,
  suppress,
  type TableRelation,
} from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import type { ReleaseHistory } from './release-ledger.ts';
import { reportingRules } from './rules.ts';

/** A group with its pupils at an earlier release and now. */
interface Change {
  key: GroupKey;
  name: string | null;
  before: number;
  now: number;
  /** Null: what is gone without a trace in the groups of now. */
  cell: AdditiveCell | null;
}

/** The groups now and at one earlier release. */
interface Since {
  release: number;
  changes: readonly Change[];
}

/** What has changed since each release; releases of the very same groups are left out. */
export function changesByRelease(cells: readonly AdditiveCell[], history: ReleaseHistory): Since[] {
  return history.releases
    .filter((release) => !history.isOf(release, cells))
    .map((release) => ({ release, changes: changesSince(cells, history, release) }));
}

/** Shown groups whose figures, less those of an earlier release, would tell of one to four pupils who came or went. */
export function groupsOfFewChanges(since: readonly Since[]): string[] {
  return since.flatMap(({ changes }) =>
    changes.flatMap((one) => (isFew(one) && one.name !== null ? [one.name] : [])),
  );
}

/**
 * Groups that have to be hidden now, or an earlier release and this one would together give few pupils away. Both are one table: each
 * group now is what it was and its change, and all three add up as groups do. A change that is lost in the rounding of its group's
 * figures is not told by them.
 */
export function groupsTellingChanges(
  since: readonly Since[],
  history: ReleaseHistory,
  isHidden: (name: string) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const { release, changes } of since) {
    const table = changes.flatMap((one) => threeCells(one, history, release, isHidden));
    for (const at of suppress(table).complementary) {
      const name = changes[Math.floor(at / 3)]?.name;
      if (name) found.add(name);
    }
  }
  return found;
}

/** A group now, as it was, and its change. */
function threeCells(
  one: Change,
  history: ReleaseHistory,
  release: number,
  isHidden: (name: string) => boolean,
): SuppressionCell[] {
  const { key, name, before, now, cell } = one;
  const { protectedPupils, hidingCosts } = reportingRules;
  // What is gone may have been shown while it was there: it is taken for known.
  const wasShown = cell === null ? before >= protectedPupils : history.showed(release, name);
  const hidden = isBlurred(one) || name === null || isHidden(name);
  const cost = now + (cell === null ? 0 : hidingCosts[cell.isWholeSchool ? 'wholeSchool' : cell.level]);
  const few = isFew(one);
  return [
    {
      key,
      n: now,
      primary: hidden,
      imprecise: hidden && now >= protectedPupils,
      fixed: wasShown && before === now && !hidden,
      cost,
    },
    {
      key: { ...key, part: 'before' },
      n: before,
      primary: !wasShown,
      imprecise: before >= protectedPupils,
      fixed: wasShown,
    },
    { key: { ...key, part: 'change' }, n: Math.abs(now - before), primary: true, imprecise: !few },
  ];
}

/** One to four pupils more or fewer, as far as it shows. */
function isFew(one: Change): boolean {
  const change = Math.abs(one.now - one.before);
  return change > 0 && change < reportingRules.protectedPupils && !isBlurred(one);
}

/** Rounding of the group's figures hides the change, or would hide that of any few pupils in it. */
function isBlurred({ before, now }: Change): boolean {
  const { resolution, protectedPupils } = reportingRules;
  const change = Math.abs(now - before);
  return change > 0 && Math.min(change, protectedPupils - 1) <= resolution * now;
}

/** The change of each group, and of what is gone: the rest of its total. */
function changesSince(cells: readonly AdditiveCell[], history: ReleaseHistory, release: number): Change[] {
  const relations = relationsOf(cells.map(({ key }) => key));
  const changes = cells.map(
    (cell): Change => ({
      key: cell.key,
      name: cell.name,
      before: cell.name === null ? cell.n : history.pupilsAt(release, cell.name),
      now: cell.n,
      cell,
    }),
  );
  const changeOf = (at: number) => changes[at]!.now - changes[at]!.before;
  const restOf = ({ total, parts }: TableRelation) =>
    parts.reduce((rest, part) => rest - changeOf(part), changeOf(total));
  // The ledger does not speak of pupils whose gender (or language) is not known: they are the rest of their area.
  for (const relation of relations) {
    const unnamed = relation.parts.find((part) => changes[part]!.name === null);
    if (unnamed !== undefined && changes[relation.total]!.name !== null)
      changes[unnamed]!.before -= restOf(relation);
  }
  const gone = relations.flatMap((relation): Change[] => {
    const [total, part] = [changes[relation.total]!, changes[relation.parts[0]!]!];
    const column = Object.keys(part.key).find((name) => total.key[name] === undefined);
    const before = -restOf(relation);
    if (before === 0 || column === undefined) return [];
    return [{ key: { ...total.key, [column]: 'gone' }, name: null, before, now: 0, cell: null }];
  });
  return [...changes, ...gone];
}
