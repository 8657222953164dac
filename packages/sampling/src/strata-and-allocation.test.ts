import { describe, expect, it } from 'vitest';
import { allocate, sampleSize } from './allocation.ts';
import { compareCodePoints } from './code-points.ts';
import { mergeStrata } from './merge-strata.ts';
import type { School } from './school.ts';
import { stratify } from './strata.ts';

const design = {
  strata: ['region', 'territory', 'language'],
  mergeOrder: ['language', 'territory'],
  minimumPerStratum: 2,
};

/** Schools by "region/territory/language" and number. */
function schools(numbers: Record<string, number>): School[] {
  return Object.entries(numbers).flatMap(([name, count]) => {
    const [region, territory, language] = name.split('/');
    return Array.from({ length: count }, (_, index) => ({
      code: `${name}-${index}`,
      region,
      territory,
      language,
    }));
  });
}

function merged(numbers: Record<string, number>, total = 1000, changes: Partial<typeof design> = {}) {
  const strata = stratify(schools(numbers), changes.strata ?? design.strata);
  return mergeStrata(strata, { ...design, ...changes }, total);
}

describe('strata', () => {
  it('that are too small join the smallest one that differs by the first column only', () => {
    const { strata, merges } = merged({
      '27/rural/kk': 9,
      '27/rural/mixed': 4,
      '27/rural/ru': 1,
      '27/urban/ru': 3,
    });
    expect(merges).toEqual([
      {
        stratum: '27/rural/ru',
        into: '27/rural/mixed',
        along: 'language',
        eligible: 1,
        reason: 'too-few-schools',
      },
    ]);
    expect(strata.map(({ name, schools }) => [name, schools.length])).toEqual([
      ['27/rural/kk', 9],
      ['27/rural/mixed + 27/rural/ru', 5],
      ['27/urban/ru', 3],
    ]);
    expect(strata[1]).toMatchObject({
      mergedFrom: ['27/rural/mixed', '27/rural/ru'],
      values: { region: ['27'], territory: ['rural'], language: ['mixed', 'ru'] },
    });
  });

  it('go on along the next column, to the one most like them', () => {
    const { strata } = merged({ '27/rural/kk': 9, '27/rural/ru': 4, '27/urban/kk': 1, '61/urban/kk': 5 });
    expect(strata.map(({ name }) => name)).toEqual([
      '27/rural/kk + 27/urban/kk',
      '27/rural/ru',
      '61/urban/kk',
    ]);
  });

  it('are never merged across a column that the order does not name', () => {
    const { strata, merges } = merged({ '27/rural/kk': 1, '61/rural/kk': 5 });
    expect([strata.length, merges.length]).toEqual([2, 0]);
  });

  it('are merged, smallest first, until the minimums fit the sample', () => {
    const numbers = { '27/rural/kk': 9, '27/rural/ru': 4, '27/urban/kk': 3, '27/urban/ru': 2 };
    const { strata, merges } = merged(numbers, 5);
    expect(merges.map(({ reason }) => reason)).toEqual(['minimums-exceed-sample', 'minimums-exceed-sample']);
    expect(strata.map(({ name }) => name)).toEqual([
      '27/rural/kk + 27/rural/ru',
      '27/urban/kk + 27/urban/ru',
    ]);
    // A lone small stratum elsewhere must not stop that.
    expect(merged({ ...numbers, '61/rural/kk': 1 }, 5).strata).toHaveLength(3);
  });

  it('show what the register does not say as "?" and keep names apart', () => {
    const strata = stratify(
      [
        { code: '1', a: 'x/y', b: 'z' },
        { code: '2', a: 'x', b: 'y/z' },
        { code: '3', a: null, b: true },
      ],
      ['a', 'b'],
    );
    expect(strata.map(({ name }) => name)).toEqual(['?/true', 'x/y\\/z', 'x\\/y/z']);
    expect(stratify([{ code: '1' }], []).map(({ name }) => name)).toEqual(['all']);
  });
});

describe('the allocation', () => {
  const strata = (...sizes: number[]) => sizes.map((eligible, index) => ({ name: `s${index}`, eligible }));
  const proportional = { allocation: 'proportional', power: 0.5, minimumPerStratum: 2 } as const;

  it('gives the places left over to the largest fractions, ties to the larger stratum, then by name', () => {
    expect(allocate(10, strata(17, 17, 66), { ...proportional, minimumPerStratum: 1 })).toEqual([2, 2, 6]);
    expect(allocate(3, strata(1, 3), { ...proportional, minimumPerStratum: 0 })).toEqual([1, 2]);
    expect(allocate(2, strata(1, 3), { ...proportional, minimumPerStratum: 0 })).toEqual([0, 2]);
    expect(allocate(1, strata(5, 5), { ...proportional, minimumPerStratum: 0 })).toEqual([1, 0]);
  });

  it('raises small strata to the minimum and shares the rest out anew', () => {
    expect(allocate(25, strata(4, 16, 80), proportional)).toEqual([2, 4, 19]);
    expect(allocate(7, strata(1, 2, 97), proportional)).toEqual([1, 2, 4]);
  });

  it('gives no stratum more than it has', () => {
    expect(allocate(90, strata(10, 30, 100), { ...proportional, allocation: 'equal' })).toEqual([10, 30, 50]);
    expect(allocate(140, strata(10, 30, 100), proportional)).toEqual([10, 30, 100]);
  });

  it('falls back on proportional where nothing varies', () => {
    const same = strata(20, 60).map((stratum) => ({ ...stratum, standardDeviation: 0 }));
    expect(allocate(8, same, { ...proportional, allocation: 'neyman' })).toEqual([2, 6]);
  });

  it('refuses what cannot be met', () => {
    expect(() => allocate(3, strata(5, 5), proportional)).toThrow(RangeError);
    expect(() => allocate(11, strata(5, 5), proportional)).toThrow(RangeError);
  });
});

it('sample sizes are whole parts of the decimal product', () => {
  expect(sampleSize(0.29, 100)).toBe(29);
  expect(sampleSize(0.25, 7)).toBe(1);
  expect(sampleSize(1, 7)).toBe(7);
  expect(sampleSize(1e-7, 20_000_000)).toBe(2);
});

it('code points order as UTF-8 bytes do', () => {
  const texts = ['a', 'Z', 'ab', '', 'ә', '\u{1F3EB}', '\uFF01', 'я', 'Ұ'];
  const byBytes = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(texts.toSorted(compareCodePoints)).toEqual(byBytes);
});
