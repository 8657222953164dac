import { checkRelease, type LedgerCell, type LedgerFinding } from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import { reportingRules } from './rules.ts';

/** What a release told of one group of a domain. */
export interface ReleasedGroup {
  /** Releases of a round are numbered in their order. */
  release: number;
  /** `groupName` of it. */
  name: string;
  pupils: number;
  /** Why its figures were hidden; null = they were shown. */
  reason: string | null;
  /** Whether its shares at levels were shown, too; null = its figures were hidden, or it is not known. */
  levels: boolean | null;
}

type Named = Pick<AdditiveCell, 'name' | 'n'>;

/** What earlier releases of a domain told, group by group. */
export class ReleaseHistory {
  readonly #byName: ReadonlyMap<string, readonly ReleasedGroup[]>;
  /** Numbers of the releases, the first one first. */
  readonly releases: readonly number[];

  constructor(released: readonly ReleasedGroup[]) {
    const inOrder = [...released].sort((a, b) => a.release - b.release);
    this.#byName = Map.groupBy(inOrder, ({ name }) => name);
    this.releases = [...new Set(inOrder.map(({ release }) => release))];
  }

  /** Whether readers know the figures of the group: hiding it now protects nobody. */
  isPublic(cell: Named): boolean {
    return this.#of(cell.name).some((told) => told.reason === null && isNearly(told, cell));
  }

  /** Whether readers know the levels of the group. */
  areLevelsPublic(cell: Named): boolean {
    return this.#of(cell.name).some((told) => told.levels === true && isNearly(told, cell));
  }

  /** Whether the levels of the group were hidden when its figures were last told: they stay so. */
  keepsLevels({ name }: Named): boolean {
    return this.#of(name).at(-1)?.levels === false;
  }

  /**
   * Why a group that could be shown stays hidden: it was when it was last spoken of, to protect pupils, and no release has ever shown
   * it as it is. Null: it may be shown. A territory whose figures were not exact may be shown when they are.
   */
  keeps({ name, n }: Named): 'complementary' | 'earlier-release' | null {
    const told = this.#of(name);
    const last = told.at(-1);
    if (!last || last.reason === null || told.some((one) => one.reason === null && one.pupils === n))
      return null;
    if (last.reason === 'complementary' || last.reason === 'earlier-release') return last.reason;
    return last.pupils < reportingRules.protectedPupils ? 'earlier-release' : null;
  }

  /** Pupils of the group as readers of a release and of all before it knew them; 0 where none spoke of it. */
  pupilsAt(release: number, name: string | null): number {
    return this.#of(name).findLast((told) => told.release <= release)?.pupils ?? 0;
  }

  /** Whether readers of a release and of all before it knew the group as it was then. */
  showed(release: number, name: string | null): boolean {
    const pupils = this.pupilsAt(release, name);
    return this.#of(name).some(
      (told) => told.release <= release && told.reason === null && told.pupils === pupils,
    );
  }

  /** Whether a release knew these groups with these pupils, and no others. */
  isOf(release: number, cells: readonly Named[]): boolean {
    const named = new Map(cells.flatMap(({ name, n }) => (name === null ? [] : [[name, n] as const])));
    for (const [name, n] of named) if (this.pupilsAt(release, name) !== n) return false;
    for (const name of this.#byName.keys())
      if (!named.has(name) && this.pupilsAt(release, name) > 0) return false;
    return true;
  }

  #of(name: string | null): readonly ReleasedGroup[] {
    return name === null ? [] : (this.#byName.get(name) ?? []);
  }

  /**
   * What the new release still gives away together with the earlier ones: hidden now, but shown before; or shown in part by
   * several. Groups whose figures are only not exact (as many pupils as need no protection) are left out.
   */
  findings(cells: readonly AdditiveCell[], isShown: (name: string) => boolean): LedgerFinding[] {
    if (this.#byName.size === 0) return [];
    const { protectedPupils, resolution } = reportingRules;
    const ledgerCell = (cell: AdditiveCell, release: string, n: number, published: boolean): LedgerCell => ({
      release,
      population: '',
      key: cell.key,
      n,
      published,
    });
    const earlier = cells.flatMap((cell) =>
      this.#of(cell.name).map(({ pupils, reason }) => ledgerCell(cell, 'earlier', pupils, reason === null)),
    );
    const now = cells.map((cell) =>
      ledgerCell(cell, 'now', cell.n, cell.name !== null && isShown(cell.name)),
    );
    return checkRelease(earlier, now, protectedPupils, { resolution }).filter(
      ({ persons }) => persons < protectedPupils,
    );
  }
}

function isNearly({ pupils }: ReleasedGroup, { n }: Named): boolean {
  return Math.abs(pupils - n) < reportingRules.protectedPupils;
}
