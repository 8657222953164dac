import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { allGroups, followingGroups, isIn, type PupilGroup } from '../testing/subtraction-attack.ts';
import { estimateDomain } from './estimate-domain.ts';
import { reportingRules } from './rules.ts';
import type { StoredEstimate } from './stored-estimate.ts';

const nation = 'land';

function estimatesOf(pupils: readonly MadePupil[], domain = 'mathematics'): StoredEstimate[] {
  return estimateDomain({ domain, nation, scores: madeScores(pupils) }).figures;
}

/** Pupils of one urban school with Kazakh as its language; scores rise by 7 points from 300 (folded at 700). */
function school(code: string, girls: number, boys: number, more: Partial<MadePupil> = {}): MadePupil[] {
  return Array.from({ length: girls + boys }, (_, at) => ({
    school: code,
    region: 'R',
    district: 'D',
    territory: 'urban',
    gender: at < girls ? 'girl' : 'boy',
    language: 'kk',
    score: 300 + ((at * 77 + code.length * 13) % 400),
    ...more,
  }));
}

const named = ({ groupBy, groupValue, statistic, term }: StoredEstimate) =>
  [groupBy, groupValue, statistic, term].join(' ').trim();

/** Reasons of the figures of one area by name. */
function reasons(figures: readonly StoredEstimate[], code: string): Record<string, string | null> {
  return Object.fromEntries(
    figures.filter(({ areaCode }) => areaCode === code).map((figure) => [named(figure), figure.suppressed]),
  );
}

describe('a school of 21 girls and one boy', () => {
  const others = ['B', 'BB', 'BBB', 'BBBB', 'BBBBB'].flatMap((code) => school(code, 11, 12));
  const figures = estimatesOf([...school('A', 21, 1), ...others]);
  const own = reasons(figures, 'A');

  test('is shown whole, and neither its boys nor its girls', () => {
    expect(own['all all mean']).toBeNull();
    expect(own['gender boy mean']).toBe('few-pupils');
    expect(own['gender girl mean']).toBe('complementary');
    expect(own['gender girl sd']).toBe('complementary');
    expect(own['all all gender-difference']).toBe('few-pupils');
  });

  test('costs one other school its split, so that the district does not give it away', () => {
    const split = others.map((pupil) => pupil.school);
    const hidden = [...new Set(split)].filter(
      (code) => reasons(figures, code)['gender girl mean'] === 'complementary',
    );
    expect(hidden).toHaveLength(1);
    expect(reasons(figures, 'D')['gender girl mean']).toBeNull();
  });

  test('has no value where a reason stands', () => {
    for (const { value, se, low, high, suppressed } of figures)
      if (suppressed !== null) expect([value, se, low, high]).toEqual([null, null, null, null]);
  });
});

describe('no figure tells one pupil’s own', () => {
  test.each([
    [5, []],
    [6, [50]],
    [12, [25, 50, 75]],
    [30, [10, 25, 50, 75, 90]],
  ])('percentiles of a school of %d pupils', (n, told) => {
    const figures = estimatesOf(school('A', n, 0)).filter(
      ({ areaLevel, groupBy, statistic }) =>
        areaLevel === 'school' && groupBy === 'all' && statistic === 'percentile',
    );
    const shown = figures.filter(({ value }) => value !== null);
    expect(shown.map(({ term }) => Number(term))).toEqual(told);
    const hidden = figures.filter(({ value }) => value === null);
    expect(hidden.every(({ suppressed }) => suppressed === 'few-pupils')).toBe(true);
    for (const { term, low, high } of shown) {
      if (low === null || high === null) continue;
      const beyond = (end: number, sign: number) =>
        school('A', n, 0).filter(({ score }) => sign * (score - end) >= 0).length;
      expect(Math.min(beyond(low, -1), beyond(high, 1)), term).toBeGreaterThanOrEqual(3);
    }
  });

  test('levels are hidden where all pupils of a school are at one, with those they could be subtracted from', () => {
    const girls = school('A', 8, 0, { score: 510 });
    const figures = estimatesOf([...girls, ...school('A', 0, 9)]);
    const own = reasons(figures, 'A');
    expect(own['gender girl mean']).toBeNull();
    expect(own['gender girl share 2']).toBe('complementary');
    expect(own['gender boy share 2']).toBe('complementary');
    expect(own['all all share 2']).toBeNull();
    const alike = reasons(estimatesOf(girls), 'A');
    expect([0, 1, 2, 3, 4].map((level) => alike[`all all share ${level}`])).toEqual(
      Array(5).fill('complementary'),
    );
  });

  test('a difference is hidden in a nation with one boy', () => {
    const pupils = ['A', 'B', 'C', 'D', 'E'].flatMap((code) => school(code, 10, code === 'A' ? 1 : 0));
    const own = reasons(estimatesOf(pupils), nation);
    expect(own['all all mean']).toBeNull();
    expect(own['all all gender-difference']).toBe('few-pupils');
  });
});

test('reading is not compared between languages', () => {
  const pupils = [...school('A', 10, 10), ...school('A', 10, 10, { language: 'ru' })];
  const splits = (domain: string) => new Set(estimatesOf(pupils, domain).map(({ groupBy }) => groupBy));
  const differences = (domain: string) =>
    estimatesOf(pupils, domain).filter(({ statistic }) => statistic === 'language-difference');
  expect(splits('mathematics')).toContain('language');
  expect(differences('mathematics').some(({ value }) => value !== null)).toBe(true);
  expect(splits('reading')).not.toContain('language');
  expect(differences('reading')).toEqual([]);
});

test('shares of none and of all have an interval inside 0…1 that is not a point', () => {
  const pupils = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((code) => [
    ...school(code, 10, 0, { score: 510 + (code.charCodeAt(0) % 10) }),
    ...school(code, 0, 10, { score: 560 }),
  ]);
  const empty = estimatesOf(pupils).filter(({ statistic, value }) => statistic === 'share' && value === 0);
  expect(empty.length).toBeGreaterThan(0);
  for (const { low, high } of empty) {
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
  }
});

const pupilKind = fc.record({
  gender: fc.constantFrom('girl', 'girl', 'girl', 'boy', 'boy', null),
  language: fc.constantFrom('kk', 'kk', 'kk', 'ru', null),
});
const madeNation = fc
  .array(
    fc.record({
      place: fc.constantFrom<[string | null, string | null]>(
        ['R1', 'D1'],
        ['R1', 'D2'],
        ['R2', 'D3'],
        ['R2', null],
        [null, null],
      ),
      territory: fc.constantFrom('urban', 'rural', null),
      kind: fc.constantFrom('general', 'general', 'lyceum', 'gymnasium'),
      pupils: fc.array(pupilKind, { minLength: 1, maxLength: 24 }),
    }),
    { minLength: 8, maxLength: 22 },
  )
  .map((schools) =>
    schools.flatMap(({ place: [region, district], territory, kind: schoolKind, pupils }, at) =>
      pupils.map(
        (kind, pupil): MadePupil => ({
          ...kind,
          region,
          district,
          territory,
          kind: schoolKind,
          school: `S${at}`,
          score: 300 + ((at * 131 + pupil * 77) % 400),
        }),
      ),
    ),
  );

test('no group of few pupils, nor one hidden for its sake, can be computed from what is shown', () => {
  let hiddenForOthers = 0;
  let exposedWithout = 0;
  fc.assert(
    fc.property(madeNation, (pupils) => {
      const figures = estimatesOf(pupils).filter(({ statistic }) => statistic === 'mean');
      const reasonOf = ({ level, code, by, value }: PupilGroup) =>
        value === null
          ? 'not-told'
          : figures.find(
              (it) =>
                it.areaLevel === level &&
                it.areaCode === code &&
                it.groupBy === by &&
                it.groupValue === value,
            )?.suppressed;
      const groups = allGroups(pupils, nation);
      const shown = groups.filter((group) => reasonOf(group) === null);
      const extra = groups.filter((group) => reasonOf(group) === 'complementary');
      const few = groups.filter(
        (group) => pupils.filter((pupil) => isIn(group, pupil)).length < reportingRules.protectedPupils,
      );
      expect(few.filter((group) => shown.includes(group))).toEqual([]);
      expect(followingGroups(pupils, shown, [...few, ...extra])).toEqual([]);
      hiddenForOthers += extra.length;
      exposedWithout += followingGroups(pupils, [...shown, ...extra], few).length;
    }),
    { numRuns: 60, seed: 5 },
  );
  expect(hiddenForOthers).toBeGreaterThan(100);
  expect(exposedWithout).toBeGreaterThan(100);
});
