import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredFigure } from '../reference-figures.ts';
import type { TestedSchool } from '../tested-schools.ts';
import { groupMean } from './group-mean.ts';
import { SimilarSchools } from './similar-schools.ts';

const names = { kk: 'М', ru: 'Ш', en: 'S' };

function school(id: number, language: string, territory: string, kind: string, grade4: number): TestedSchool {
  return {
    id,
    code: String(id).padStart(4, '0'),
    names,
    language,
    territory,
    kind,
    nation: { code: 'n', names },
    region: null,
    district: null,
    grade4,
    grade9: null,
    tested: new Map([[1, Math.max(1, grade4 - 1)]]),
  };
}

const schools = fc
  .array(
    fc.tuple(
      fc.constantFrom('kk', 'ru', 'mixed'),
      fc.constantFrom('urban', 'rural'),
      fc.constantFrom('general', 'lyceum'),
      fc.integer({ min: 5, max: 200 }),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((rows) => rows.map((row, index) => school(index, ...row)));

test('a group is of one territory and language, never holds the school, and has ten to twenty schools', () => {
  fc.assert(
    fc.property(schools, (all) => {
      const similar = new SimilarSchools(all, new Map());
      for (const one of all) {
        const group = similar.of(one);
        const alike = all.filter(
          (it) => it.id !== one.id && it.language === one.language && it.territory === one.territory,
        );
        expect(group === null).toBe(alike.length < 10);
        if (!group) continue;
        expect(group.schools).toHaveLength(Math.min(20, alike.length));
        for (const it of group.schools) expect(alike).toContain(it);
        expect(group.about.by).not.toContain('circumstances');
      }
    }),
    { numRuns: 40 },
  );
});

test('of schools alike in all else the nearest in size are taken, and of those alike in size the nearest in circumstances', () => {
  const bySize = Array.from({ length: 41 }, (_, index) =>
    school(index, 'kk', 'rural', 'general', 20 + 4 * index),
  );
  const middle = bySize[20];
  if (!middle) throw new Error('no school in the middle');
  const codes = new SimilarSchools(bySize, new Map()).of(middle)?.schools.map(({ id }) => id) ?? [];
  expect(Math.max(...codes.map((id) => Math.abs(id - 20)))).toBeLessThan(16);
  const alike = Array.from({ length: 41 }, (_, index) => school(index, 'kk', 'rural', 'general', 50));
  const circumstances = new Map(alike.map(({ id }) => [id, id / 10]));
  const first = alike[0];
  const near = first && new SimilarSchools(alike, circumstances).of(first);
  expect(near?.schools.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(near?.about.by).toContain('circumstances');
});

function figure(value: number | null, sumOfWeights: number): StoredFigure {
  return {
    value,
    se: 1,
    low: 0,
    high: 0,
    df: 1,
    n: 10,
    sumOfWeights,
    suppressed: value === null ? 'few-pupils' : null,
  };
}

test('the mean of a group weighs pupils; with equal weights its error is that of a mean of schools', () => {
  const values = [480, 500, 510, 530, 490, 520];
  const mean = groupMean(values.map((value) => figure(value, 30)));
  const average = values.reduce((sum, value) => sum + value, 0) / 6;
  const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / 5;
  expect(mean?.value).toBeCloseTo(average, 10);
  expect(mean?.se).toBeCloseTo(Math.sqrt(variance / 6), 10);
  expect(mean).toMatchObject({ n: 60, df: 5 });
  expect(groupMean([...values.slice(0, 4).map((value) => figure(value, 30)), figure(null, 30)])).toBeNull();
});
