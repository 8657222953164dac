import fc from 'fast-check';
import highs from 'highs';
import { describe, expect, it } from 'vitest';
import type { SuppressionCell } from './cell.ts';
import { checkRelease, type LedgerCell } from './ledger.ts';
import { relationsOf } from './relations.ts';
import { suppress } from './suppress.ts';

/** A table of two or three crossed columns with all its totals. */
function table(counts: readonly number[], sizes: readonly number[], minimum: number): SuppressionCell[] {
  const names = ['region', 'gender', 'language'];
  const all = new Map<string, { key: Record<string, string>; n: number }>();
  counts.forEach((n, at) => {
    const labels = sizes.map((size, i) => {
      const before = sizes.slice(0, i).reduce((product, one) => product * one, 1);
      return String(Math.floor(at / before) % size);
    });
    for (let mask = 0; mask < 2 ** sizes.length; mask++) {
      const kept = labels.flatMap((label, i) => ((mask >> i) & 1 ? [[names[i], label] as const] : []));
      const name = JSON.stringify(kept);
      const cell = all.get(name) ?? { key: Object.fromEntries(kept), n: 0 };
      cell.n += n;
      all.set(name, cell);
    }
  });
  return [...all.values()].map(({ key, n }) => ({ key, n, primary: n > 0 && n < minimum }));
}

/** Least and largest value of hidden cell `at` that agree with all published cells and all sums, by linear programming. */
async function bounds(
  solver: Awaited<ReturnType<typeof highs>>,
  cells: readonly SuppressionCell[],
  hidden: ReadonlySet<number>,
  at: number,
): Promise<[number, number]> {
  const relations = relationsOf(cells.map(({ key }) => key));
  const lines = relations.flatMap(({ total, parts }, r) => {
    const unknown = [...parts.map((part) => [part, 1] as const), [total, -1] as const];
    const left = unknown.filter(([cell]) => hidden.has(cell));
    const known = unknown.reduce(
      (sum, [cell, sign]) => sum + (hidden.has(cell) ? 0 : sign * cells[cell].n),
      0,
    );
    if (left.length === 0) return [];
    const text = left.map(([cell, sign]) => `${sign > 0 ? '+' : '-'} x${cell}`).join(' ');
    return [` c${r}: ${text} = ${-known}`];
  });
  const solve = (goal: string): number => {
    const problem = `${goal}\n obj: x${at}\nSubject To\n${lines.join('\n')}\nEnd`;
    const result = solver.solve(problem);
    if (result.Status === 'Unbounded') return Number.POSITIVE_INFINITY;
    if (result.Status !== 'Optimal') throw new Error(result.Status);
    return result.ObjectiveValue;
  };
  return [solve('Minimize'), solve('Maximize')];
}

describe('complementary suppression', () => {
  it('leaves no hidden cell of random tables recoverable by linear programming', async () => {
    const solver = await highs();
    const worlds = fc.sample(
      fc
        .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 2 }))
        .chain(([a, b, c]) =>
          fc.record({
            sizes: fc.constant(c === 1 ? [a, b] : [a, b, c]),
            counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 5, max: 90 })), {
              minLength: a * b * c,
              maxLength: a * b * c,
            }),
          }),
        ),
      { numRuns: 40, seed: 7 },
    );
    let judged = 0;
    for (const { sizes, counts } of worlds) {
      const cells = table(counts, sizes, 5);
      const { complementary, unprotected } = suppress(cells);
      expect(unprotected).toEqual([]);
      const primary = cells.flatMap((cell, at) => (cell.primary ? [at] : []));
      const hidden = new Set([...primary, ...complementary]);
      for (const at of hidden) {
        const [low, high] = await bounds(solver, cells, hidden, at);
        expect(high - low).toBeGreaterThan(1e-6);
        judged++;
      }
    }
    expect(judged).toBeGreaterThan(150);
  });

  it('would be caught: primary cells alone are recoverable', async () => {
    const solver = await highs();
    const cells = table([3, 40, 30, 50], [2, 2], 5);
    const at = cells.findIndex((cell) => cell.n === 3);
    const [low, high] = await bounds(solver, cells, new Set([at]), at);
    expect([low, high]).toEqual([3, 3]);
  });

  it('hides the smallest cells that do, and nothing where nothing is small', () => {
    const cells = table([3, 40, 30, 50], [2, 2], 5);
    const { complementary } = suppress(cells);
    expect(complementary.map((at) => cells[at].n).sort((a, b) => a - b)).toEqual([30, 40, 50]);
    expect(suppress(table([30, 40, 30, 50], [2, 2], 5)).complementary).toEqual([]);
  });

  /** Two schools of a district with their girls and boys; the boys of both are few. */
  const boys = [1, 1].map((n, at) => ({ key: { school: String(at), gender: 'boy' }, n, primary: true }));
  const twoSchools: SuppressionCell[] = [
    { key: {}, n: 42, primary: false },
    { key: { gender: 'boy' }, n: 2, primary: false },
    { key: { gender: 'girl' }, n: 40, primary: false },
    ...boys,
    ...[20, 20].map((n, at) => ({ key: { school: String(at), gender: 'girl' }, n, primary: false })),
    ...[21, 21].map((n, at) => ({ key: { school: String(at) }, n, primary: false })),
  ];

  it('leaves no known sum over fewer persons than asked', () => {
    const shown = (minimumPupils: number) => {
      const { complementary } = suppress(twoSchools, { minimumPupils });
      return twoSchools.filter((cell, at) => !cell.primary && !complementary.includes(at));
    };
    expect(shown(0)).toContainEqual({ key: { gender: 'boy' }, n: 2, primary: false });
    expect(shown(5)).not.toContainEqual({ key: { gender: 'boy' }, n: 2, primary: false });
  });

  it('hides no other cell for one that is merely imprecise, and does not count on it', () => {
    const parts = [40, 30, 50].map((n, at) => ({ key: { region: String(at) }, n, primary: false }));
    const small = { key: { region: '3' }, n: 3, primary: true };
    const cells = (imprecise: boolean): SuppressionCell[] => [
      { key: {}, n: 123, primary: false },
      { ...small, n: 8, imprecise },
      ...parts,
    ];
    expect(suppress(cells(true)).complementary).toEqual([]);
    expect(suppress(cells(false)).complementary).toEqual([3]);
    // The district follows from its schools, so the small region beside it is still the only unknown one.
    const district = { key: { region: '0', school: 'a' }, n: 40, primary: false };
    const [nation, , first, ...rest] = cells(true);
    const world = [nation, small, { ...first, primary: true, imprecise: true }, ...rest, district];
    const { complementary } = suppress(world);
    expect(complementary.map((at) => world[at].n)).toEqual([30]);
  });

  it('hides what costs least', () => {
    const cells = table([3, 40, 30, 50], [4], 5).map((cell) => ({ ...cell, cost: 1000 - cell.n }));
    expect(suppress(cells).complementary.map((at) => cells[at].n)).toEqual([123]);
  });

  it('never counts on a cell that is already public', () => {
    const cells = table([3, 40, 30, 50], [2, 2], 5).map((cell) => ({ ...cell, fixed: !cell.primary }));
    const { complementary, unprotected } = suppress(cells);
    expect(complementary).toEqual([]);
    expect(unprotected.map((at) => cells[at].n)).toEqual([3]);
  });
});

describe('ledger of releases', () => {
  const cell = (release: string, key: Record<string, string>, n: number, published = true): LedgerCell => ({
    release,
    population: 'round-2025',
    key,
    n,
    published,
  });
  const first = [cell('a', {}, 100), cell('a', { region: '1' }, 40), cell('a', { region: '2' }, 60)];

  it('finds a few pupils between two releases of one group', () => {
    const found = checkRelease(first, [cell('b', { region: '1' }, 38)], 5);
    expect(found).toMatchObject([{ code: 'difference-of-releases', persons: 2, releases: ['a', 'b'] }]);
    expect(checkRelease(first, [cell('b', { region: '1' }, 30)], 5)).toEqual([]);
  });

  it('finds what was shown before and is to be hidden now', () => {
    const found = checkRelease(first, [cell('b', { region: '1' }, 40, false)], 5);
    expect(found).toMatchObject([{ code: 'published-before', persons: 40 }]);
  });

  it('finds a group that two releases give away together', () => {
    const key = (gender: string) => ({ region: '1', gender });
    const hidden = [cell('a', key('girls'), 3, false), cell('a', key('boys'), 37, false)];
    expect(checkRelease([], [...first, ...hidden], 5)).toEqual([]);
    const found = checkRelease([...first, ...hidden], [cell('b', key('boys'), 37)], 5);
    expect(found).toMatchObject([{ code: 'derivable', key: key('girls'), persons: 3 }]);
  });
});
