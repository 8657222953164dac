import { determinedCells } from './determined.ts';
import type { GroupKey } from './relations.ts';
import { keyText, relationsOf } from './relations.ts';

/** What one release says about one group. */
export interface LedgerCell {
  release: string;
  /** Whose figures: round, test, domain … Only cells of one population are compared. */
  population: string;
  key: GroupKey;
  n: number;
  published: boolean;
}

/** Something that releases together give away. `published-before`: hidden now, shown earlier. `difference-of-releases`: the
 *  same group was shown with a few persons more or fewer, so their difference describes those few. `derivable`: hidden in every
 *  release, but computable from what the releases show together. */
export interface LedgerFinding {
  code: 'published-before' | 'difference-of-releases' | 'derivable';
  population: string;
  key: GroupKey;
  releases: string[];
  /** Persons that the finding is about. */
  persons: number;
}

/** Compares the cells of a group in a new release with those of an earlier one. */
function compared(
  now: LedgerCell,
  before: LedgerCell,
  minimumPupils: number,
  resolution: number,
): LedgerFinding[] {
  const finding = (code: LedgerFinding['code'], persons: number): LedgerFinding[] => [
    {
      code,
      population: now.population,
      key: now.key,
      releases: [before.release, now.release],
      persons,
    },
  ];
  if (!before.published) return [];
  if (!now.published) return now.n > 0 ? finding('published-before', now.n) : [];
  const changed = Math.abs(now.n - before.n);
  const shows = changed > resolution * now.n;
  return changed > 0 && shows && changed < minimumPupils ? finding('difference-of-releases', changed) : [];
}

/** What a new release would give away together with all earlier ones (differencing across releases). Empty = it may be
 *  published. `minimumPupils`: the smallest group that may be described. `resolution`: part of a group whose coming or going
 *  is lost in the rounding of its figures (0: they are published in full). */
export function checkRelease(
  earlier: readonly LedgerCell[],
  release: readonly LedgerCell[],
  minimumPupils: number,
  { resolution = 0 }: { resolution?: number } = {},
): LedgerFinding[] {
  const named = (cell: LedgerCell): string => `${cell.population}\u0000${keyText(cell.key)}`;
  const history = Map.groupBy(earlier, named);
  const direct = release.flatMap((now) =>
    (history.get(named(now)) ?? []).flatMap((before) => compared(now, before, minimumPupils, resolution)),
  );
  const populations = Map.groupBy([...earlier, ...release], (cell) => cell.population);
  const told = new Set(direct.map((one) => `${one.population}\u0000${keyText(one.key)}`));
  const derived = [...populations].flatMap(([population, cells]) =>
    derivable(cells)
      .filter((cell) => !told.has(`${population}\u0000${keyText(cell.key)}`))
      .map(
        (cell): LedgerFinding => ({
          code: 'derivable',
          population,
          key: cell.key,
          releases: [...new Set(cells.map((one) => one.release))],
          persons: cell.n,
        }),
      ),
  );
  return [...direct, ...derived];
}

/** Groups that no release shows and that follow from those that some release shows. */
function derivable(cells: readonly LedgerCell[]): LedgerCell[] {
  const groups = [...Map.groupBy(cells, (cell) => keyText(cell.key)).values()];
  const last = groups.map((list) => list[list.length - 1]);
  const hidden = new Set(
    groups.flatMap((list, at) => (list.some((cell) => cell.published) || last[at].n === 0 ? [] : [at])),
  );
  return determinedCells(hidden, relationsOf(last.map(({ key }) => key))).map((at) => last[at]);
}
