import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateNation } from './generate-nation.ts';
import type { DemoSchool } from './school.ts';

const nation = generateNation('test', 'nation');
const { schools } = nation;

function share(holds: (school: DemoSchool) => boolean, among = schools): number {
  return among.filter(holds).length / among.length;
}

/** The exclusions of 2021, written out anew: the register must not lean on the code that will read it. */
const rules: Record<string, (school: DemoSchool) => boolean> = {
  culture: (school) => school.subordination === 'culture',
  sanatorium: (school) => school.subordination === 'health',
  foreign: (school) => school.subordination === 'foreign',
  international: (school) => school.subordination === 'international',
  autonomous: (school) => school.subordination === 'autonomous',
  penal: (school) => school.subordination === 'penal',
  evening: (school) => school.evening,
  small: (school) => school.enrolment < 80,
  slowInternet: (school) => school.internet_mbps < 4,
  fewComputers: (school) => school.computer_places < 10,
};
const eligible = schools.filter((school) => !Object.values(rules).some((hits) => hits(school)));

describe('the synthetic nation', () => {
  test('is the same for the same seed, and another for another', () => {
    const hash = (seed: string) =>
      createHash('sha256')
        .update(JSON.stringify(generateNation(seed, 'nation')))
        .digest('hex');
    expect(hash('test')).toBe('c9aea2b4e071a60edee6c40a8e56fb35a47421fae87262fe4593d23ca7979505');
    expect(hash('other')).not.toBe(hash('test'));
  });

  test('has 20 regions with about 7,700 schools, a third of them urban', () => {
    expect(nation.areas.filter((area) => area.level === 'region')).toHaveLength(20);
    expect(schools.length).toBeGreaterThan(7650);
    expect(schools.length).toBeLessThan(7750);
    expect(share((school) => school.territory === 'urban')).toBeCloseTo(0.32, 1);
  });

  test('divides the schools by language, kind and ownership as the country does', () => {
    expect(share((school) => school.language === 'kk')).toBeGreaterThan(0.49);
    expect(share((school) => school.language === 'kk')).toBeLessThan(0.55);
    expect(share((school) => school.language === 'ru')).toBeGreaterThan(0.13);
    expect(share((school) => school.language === 'ru')).toBeLessThan(0.18);
    expect(share((school) => school.kind === 'general')).toBeGreaterThan(0.8);
    expect(share((school) => school.ownership === 'private')).toBeLessThan(0.08);
    for (const kind of ['lyceum', 'gymnasium', 'school-gymnasium', 'school-lyceum'])
      expect(share((school) => school.kind === kind)).toBeGreaterThan(0.01);
  });

  test.each(Object.entries(rules))('has schools which the rule %s takes out', (_, hits) => {
    expect(schools.filter(hits).length).toBeGreaterThan(0);
  });

  test('leaves about 5,800 schools with about 76 pupils in both grades to draw from', () => {
    const pupils = eligible.reduce((sum, school) => sum + school.grade4 + school.grade9, 0);
    expect(Math.abs(eligible.length - 5800)).toBeLessThan(150);
    expect(Math.abs(pupils / eligible.length - 76)).toBeLessThan(4);
  });

  test('excludes the same schools wherever the border of computer places is set between eight and sixteen', () => {
    expect(schools.some((school) => school.computer_places > 7 && school.computer_places < 16)).toBe(false);
  });

  test('gives every school a code of its own and a name of its own in its district, in three languages', () => {
    expect(new Set(schools.map((school) => school.code)).size).toBe(schools.length);
    for (const name of ['name_kk', 'name_ru', 'name_en'] as const)
      expect(new Set(schools.map((school) => `${school.district} ${school[name]}`)).size).toBe(
        schools.length,
      );
  });

  test('places every school in an area that exists', () => {
    const parents = new Map(nation.areas.map((area) => [area.code, area.parent]));
    expect(schools.filter((school) => parents.get(school.district) !== school.region)).toEqual([]);
    expect(new Set(schools.map((school) => school.district)).size).toBe(parents.size - 21);
  });

  test('calls no two areas by the same name', () => {
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(new Set(nation.areas.map((area) => area.names[language])).size).toBe(nation.areas.length);
  });

  test('never has more pupils in two grades than in the school', () => {
    expect(schools.filter((school) => school.grade4 + school.grade9 > school.enrolment)).toEqual([]);
  });
});

describe('one region', () => {
  const region = generateNation('test', 'region');

  test('is West Kazakhstan with Oral and its twelve districts', () => {
    const names = region.areas.filter((area) => area.level === 'district').map((area) => area.names.kk);
    expect(names).toHaveLength(13);
    expect(names).toContain('Орал қаласы');
    expect(names).toContain('Бөкей ордасы ауданы');
  });

  test('holds the same schools as that region of the nation', () => {
    expect(region.schools).toEqual(schools.filter((school) => school.region === '27'));
  });
});

test('a census has about 700,000 pupils in grades 4 and 9', () => {
  const census = generateNation('test', 'census');
  const pupils = census.schools.reduce((sum, school) => sum + school.grade4 + school.grade9, 0);
  expect(Math.abs(pupils - 700_000)).toBeLessThan(30_000);
});
