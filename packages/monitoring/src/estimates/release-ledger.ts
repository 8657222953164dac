import { checkRelease, type LedgerCell, type LedgerFinding } from '@sapa/estimation';
import type { AdditiveCell } from './additive-cells.ts';
import { reportingRules } from './rules.ts';

/** What a release told of one group of a domain. */
export interface ReleasedGroup {
  /** `groupName` of it. */
  name: string;
  pupils: number;
  published: boolean;
}

/** What earlier releases of a domain told, group by group. */
export class ReleaseHistory {
  readonly #byName: ReadonlyMap<string, readonly ReleasedGroup[]>;

  constructor(released: readonly ReleasedGroup[]) {
    this.#byName = Map.groupBy(released, ({ name }) => name);
  }

  /** Whether readers know the figures of the group: hiding it now protects nobody. */
  isPublic({ name, n }: AdditiveCell): boolean {
    return this.#published(name).some(({ pupils }) => Math.abs(pupils - n) < reportingRules.protectedPupils);
  }

  /** Whether it was hidden in the last release that said anything of it: better it stays so than another one is hidden, too. */
  wasHidden({ name }: AdditiveCell): boolean {
    return name !== null && this.#byName.get(name)?.at(-1)?.published === false;
  }

  /** Whether the figures of the group, now and as they were once shown, would tell of the few pupils who came or went. */
  tellsFew({ name, n }: AdditiveCell): boolean {
    const { protectedPupils, resolution } = reportingRules;
    return this.#published(name).some(({ pupils }) => {
      const changed = Math.abs(pupils - n);
      return changed > 0 && changed < protectedPupils && changed > resolution * n;
    });
  }

  #published(name: string | null): readonly ReleasedGroup[] {
    if (name === null) return [];
    return (this.#byName.get(name) ?? []).filter(({ published }) => published);
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
      (this.#byName.get(cell.name ?? '') ?? []).map(({ pupils, published }) =>
        ledgerCell(cell, 'earlier', pupils, published),
      ),
    );
    const now = cells.map((cell) =>
      ledgerCell(cell, 'now', cell.n, cell.name !== null && isShown(cell.name)),
    );
    return checkRelease(earlier, now, protectedPupils, { resolution }).filter(
      ({ persons }) => persons < protectedPupils,
    );
  }
}
