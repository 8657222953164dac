import { type RandomStream, randomStream } from '../random.ts';
import type { DemoSchool } from '../schools/school.ts';
import type { Pupil } from './pupils.ts';

/**
 * What is particular about a school on purpose, so that its report has something to find: in a mixed school the pupils taught in
 * one of the languages are far behind, or a part of the pupils was away on the day of the test.
 */
export type PlantedSchool = 'behind-in-kk' | 'behind-in-ru' | 'absent-in-part';

/** Between pupils taught in the two languages, in standard deviations, in every literacy. */
const languageGap = 0.9;
const absentShare = 0.3;
const enoughForLanguages = 50;
const enoughForAbsence = 20;
const fewSchools = 20;

/**
 * Chooses the particular schools among those tested but for the `taken`: of each kind one in a hundred of all, but at least one
 * where there is a school of enough pupils; none where fewer than twenty schools are tested.
 */
export function choosePlantedSchools(
  seed: string,
  schools: readonly DemoSchool[],
  taken: ReadonlySet<string>,
): Map<string, PlantedSchool> {
  const each = schools.length < fewSchools ? 0 : Math.max(1, Math.round(schools.length / 100));
  const ranked = schools
    .filter(({ code }) => !taken.has(code))
    .map((school) => ({ school, ticket: randomStream(`${seed}|planted|${school.code}`).uniform() }))
    .sort((a, b) => a.ticket - b.ticket || (a.school.code < b.school.code ? -1 : 1))
    .map(({ school }) => school);
  const has = (pupils: number) => (school: DemoSchool) => Math.min(school.grade4, school.grade9) >= pupils;
  const mixed = ranked.filter(({ language }) => language === 'mixed').filter(has(enoughForLanguages));
  const gaps = mixed.slice(0, each);
  const absent = ranked.filter((school) => !gaps.includes(school)).filter(has(enoughForAbsence));
  return new Map([
    ...gaps.map(({ code }, at) => [code, at % 2 === 0 ? 'behind-in-ru' : 'behind-in-kk'] as const),
    ...absent.slice(0, each).map(({ code }) => [code, 'absent-in-part'] as const),
  ]);
}

/** The same pupil in a particular school; `random` is a stream for this alone, so that other schools stay as they are. */
export function inPlantedSchool(pupil: Pupil, kind: PlantedSchool | undefined, random: RandomStream): Pupil {
  if (kind === undefined) return pupil;
  if (kind === 'absent-in-part') return { ...pupil, absent: random.chance(absentShare) || pupil.absent };
  const isBehind = pupil.language === (kind === 'behind-in-kk' ? 0 : 1);
  const shift = isBehind ? -languageGap / 2 : languageGap / 2;
  const { reading, mathematics, science } = pupil.ability;
  const ability = {
    reading: reading + shift,
    mathematics: mathematics + shift,
    science: science + shift,
  };
  return { ...pupil, ability };
}
