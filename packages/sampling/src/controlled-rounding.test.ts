import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocation.ts';
import { controlledRounding } from './controlled-rounding.ts';

const stratum = (name: string, share: number) => {
  const [region, language] = name.split('/');
  return { name, eligible: 100, share, margins: [`region = ${region}`, `language = ${language}`] };
};

describe('controlled rounding', () => {
  it('moves a school where the largest fractions alone would leave a margin behind', () => {
    const shares = [
      stratum('a/k', 1.6),
      stratum('a/r', 1.4),
      stratum('b/k', 1.6),
      stratum('b/r', 1.4),
      stratum('c/k', 1.6),
      stratum('c/r', 1.4),
    ];
    // By fractions k would have 6 of 4.8 and r 3 of 4.2: k may have 4 or 5.
    expect(controlledRounding(9, shares)).toEqual([1, 2, 2, 1, 2, 1]);
  });

  it('keeps the total, every stratum and both margins next to their targets in any table of two columns', () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 60 }), (table, percent) => {
        const strata = table.flatMap((row, region) =>
          row.flatMap((eligible, language) =>
            eligible === 0
              ? []
              : [
                  {
                    name: `${region}/${language}`,
                    eligible,
                    values: { region: [String(region)], language: [String(language)] },
                  },
                ],
          ),
        );
        const all = strata.reduce((sum, { eligible }) => sum + eligible, 0);
        const n = Math.floor((percent / 100) * all);
        const numbers = allocate(n, strata, { allocation: 'proportional', power: 1, minimumPerStratum: 0 });
        expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const [at, { eligible }] of strata.entries())
          expect(Math.abs(numbers[at] - (n * eligible) / all)).toBeLessThan(1 + 1e-9);
        for (const column of ['region', 'language'] as const) {
          for (const own of Map.groupBy(strata.keys(), (at) => strata[at].values[column][0]).values()) {
            const target = own.reduce((sum, at) => sum + (n * strata[at].eligible) / all, 0);
            const drawn = own.reduce((sum, at) => sum + numbers[at], 0);
            expect(Math.abs(drawn - target)).toBeLessThan(1 + 1e-6);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a floor', () => {
  const strata = [
    ['north', 'kk', 4],
    ['north', 'ru', 6],
    ['south', 'kk', 150],
    ['south', 'ru', 40],
    ['west', 'kk', 30],
  ].map(([region, language, eligible]) => ({
    name: `${region}/${language}`,
    eligible: Number(eligible),
    values: { region: [String(region)], language: [String(language)] },
  }));
  const design = { allocation: 'proportional', power: 1, minimumPerStratum: 1 } as const;

  it('raises the values that would have less, and the others share what is left', () => {
    const numbers = allocate(46, strata, { ...design, floor: { column: 'region', schools: 8 } });
    // Without it the north has 2 of 46.
    expect(allocate(46, strata, design).slice(0, 2)).toEqual([1, 1]);
    expect(numbers.slice(0, 2)).toEqual([3, 5]);
    expect(numbers[4]).toBe(8);
    expect(numbers[2] + numbers[3]).toBe(30);
  });

  it('asks no value for more schools than it has', () => {
    const numbers = allocate(60, strata, { ...design, floor: { column: 'region', schools: 15 } });
    expect(numbers.slice(0, 2)).toEqual([4, 6]);
    expect(numbers[4]).toBe(15);
  });
});
