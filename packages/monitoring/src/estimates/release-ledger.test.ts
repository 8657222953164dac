import { describe, expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { type DomainEstimates, estimateDomain, nothingKnown } from './estimate-domain.ts';
import type { ReleasedGroup } from './release-ledger.ts';
import { groupName, type StoredEstimate } from './stored-estimate.ts';

function school(code: string, girls: number, boys: number): MadePupil[] {
  return Array.from({ length: girls + boys }, (_, at) => ({
    school: code,
    region: 'R',
    district: 'D',
    territory: 'urban',
    gender: at < girls ? 'girl' : 'boy',
    language: 'kk',
    score: 300 + ((at * 77 + code.length * 13) % 400),
  }));
}

const others = ['B', 'BB', 'BBB', 'BBBB', 'BBBBB'].flatMap((code) => school(code, 11, 12));

const estimated = (pupils: readonly MadePupil[], released: readonly ReleasedGroup[]): DomainEstimates =>
  estimateDomain({
    domain: 'mathematics',
    nation: 'land',
    scores: madeScores(pupils),
    known: { ...nothingKnown, released },
  });

const toldBy = ({ groups }: DomainEstimates, release = 1): ReleasedGroup[] =>
  groups.map((group) => ({ ...group, release }));

const reasonOf = ({ groups }: DomainEstimates, level: 'school' | 'district', code: string, group = 'all') => {
  const groupBy = group === 'all' ? 'all' : 'gender';
  const name = groupName({ areaLevel: level, areaCode: code, groupBy }, group);
  return groups.find((one) => one.name === name)?.reason;
};

/** Schools in some of which all girls, or all pupils, are at one level. */
function smallSchools(world: number): MadePupil[] {
  return Array.from({ length: 9 }, (_, at) => {
    const alike = (at * 5 + world) % 3 === 0;
    return school(`S${at}`, 3 + ((at * 7 + world) % 9), 4 + ((at * 3 + world) % 7)).map((pupil) => ({
      ...pupil,
      district: at % 2 === 0 ? 'D' : 'E',
      score: alike && (pupil.gender === 'girl' || world % 2 === 0) ? 510 : pupil.score,
    }));
  }).flat();
}

/** Why each figure is hidden, by its name. */
const reasonsOf = ({ figures }: DomainEstimates): Map<string, string | null> =>
  new Map(
    figures
      .map((it) => [`${groupName(it, it.groupValue)}/${it.statistic}/${it.term}`, it.suppressed] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const shownFigures = ({ figures }: DomainEstimates, code: string): StoredEstimate[] =>
  figures.filter(
    ({ areaCode, groupBy, suppressed }) => areaCode === code && groupBy === 'all' && suppressed === null,
  );

describe('a release after an earlier one', () => {
  const first = estimated([...others, ...school('A', 20, 18)], []);

  test('of the same pupils tells the same', () => {
    const again = estimated([...others, ...school('A', 20, 18)], toldBy(first));
    expect(again.groups).toEqual(first.groups);
    expect(again.findings).toEqual([]);
  });

  test('of the same pupils hides and shows the same figures, in whatever order the pupils come', () => {
    let hidden = 0;
    for (let world = 0; world < 12; world++) {
      const pupils = smallSchools(world);
      const before = estimated(pupils, []);
      const again = estimated([...pupils].reverse(), toldBy(before));
      expect(reasonsOf(again)).toEqual(reasonsOf(before));
      expect(reasonsOf(estimated([...pupils].reverse(), []))).toEqual(reasonsOf(before));
      hidden += before.figures.filter(
        ({ statistic, suppressed }) => statistic === 'share' && suppressed === 'complementary',
      ).length;
    }
    expect(hidden).toBeGreaterThan(200);
  });

  test('does not tell of the one pupil who came: school and district are hidden, other schools are not', () => {
    const second = estimated([...others, ...school('A', 21, 18)], toldBy(first));
    expect(reasonOf(second, 'school', 'A')).toBe('earlier-release');
    expect(reasonOf(second, 'school', 'A', 'girl')).toBe('earlier-release');
    expect(reasonOf(second, 'school', 'A', 'boy')).toBeNull();
    expect(reasonOf(second, 'district', 'D')).toBe('earlier-release');
    expect(reasonOf(second, 'school', 'B')).toBeNull();
    expect(shownFigures(second, 'A')).toEqual([]);
    expect(second.findings).toEqual([]);
  });

  test('does not tell of them where five came elsewhere', () => {
    const grown = others.flatMap((pupil, at) => (at < 5 ? [pupil, { ...pupil, score: 444 }] : [pupil]));
    const second = estimated([...grown, ...school('A', 23, 18)], toldBy(first));
    expect(reasonOf(second, 'school', 'A')).toBe('earlier-release');
    // Else the district, less the schools that are shown, would be A.
    expect([reasonOf(second, 'school', 'B'), reasonOf(second, 'district', 'D')]).toContain('earlier-release');
  });

  test('keeps hidden what was hidden to protect pupils, though it could be shown by itself', () => {
    const small = estimated([...others, ...school('A', 20, 4)], []);
    const { groups } = estimated([...others, ...school('A', 20, 10)], toldBy(small));
    const was = new Set(small.groups.flatMap(({ name, reason }) => (reason === null ? [] : [name])));
    expect(was.size).toBeGreaterThan(3);
    expect(groups.filter(({ name, reason }) => reason === null && was.has(name))).toEqual([]);
  });

  test('stays hidden as long as any release showed the group with a few pupils fewer', () => {
    const second = estimated([...others, ...school('A', 21, 18)], toldBy(first));
    const third = estimated([...others, ...school('A', 21, 18)], [...toldBy(first), ...toldBy(second, 2)]);
    expect(reasonOf(third, 'school', 'A')).toBe('earlier-release');
  });

  test('tells of a school with five pupils more', () => {
    const second = estimated([...others, ...school('A', 25, 18)], toldBy(first));
    expect(reasonOf(second, 'school', 'A')).toBeNull();
    expect(shownFigures(second, 'A').length).toBeGreaterThan(5);
  });

  test('hides for a new small group none that readers know already, and counts what it cannot take back', () => {
    const second = estimated([...others, ...school('A', 20, 4)], toldBy(first));
    expect(reasonOf(second, 'school', 'A', 'boy')).toBe('few-pupils');
    expect(reasonOf(second, 'school', 'B', 'girl')).toBeNull();
    expect(second.findings.map(({ code, persons }) => [code, persons])).toContainEqual([
      'published-before',
      4,
    ]);
  });
});

test('a group that was hidden for another stays the one that is hidden', () => {
  const pupils = [...others, ...school('A', 21, 1)];
  const first = estimated(pupils, []);
  const hidden = first.groups.filter(({ reason }) => reason === 'complementary').map(({ name }) => name);
  expect(hidden.length).toBeGreaterThan(0);
  // Without a memory the smallest school would be chosen: now another one is.
  const grown = pupils.flatMap((pupil) => (pupil.school === 'BBB' ? [] : [pupil]));
  const again = estimated([...grown, ...school('BBB', 6, 6)], toldBy(first));
  const stillHidden = again.groups.filter(({ reason }) => reason === 'complementary').map(({ name }) => name);
  expect(stillHidden).toEqual(expect.arrayContaining(hidden.filter((name) => !name.includes('BBB'))));
});
