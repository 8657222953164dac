import type { RandomStream } from '../random.ts';
import type { DemoSchool } from '../schools/school.ts';
import type { Domain } from '../tests/test-model.ts';
import type { SchoolEffects } from './school-effects.ts';

/** One pupil on the roll, before the test. */
export interface Pupil {
  /** 0 girl, 1 boy. */
  gender: 0 | 1;
  /** 0 Kazakh, 1 Russian. */
  language: 0 | 1;
  classNumber: number;
  home: number;
  ability: Record<Domain, number>;
  absent: boolean;
}

/** Lead of girls over boys, in standard deviations. */
const girlsLead: Record<Domain, number> = { reading: 0.25, mathematics: 0, science: 0.05 };
const homeEffect = 0.2;
/** Spread of pupils within a school: common to the literacies, and of each its own. */
const commonSd = 0.74;
const ownSd = 0.39;
const absentShare = 0.05;
const classSize = 25;

/** Share of the pupils who are taught in Kazakh; drawn once a school and grade. */
export function kazakhShare(language: DemoSchool['language'], random: RandomStream): number {
  if (language === 'mixed') return 0.3 + 0.55 * random.uniform();
  return language === 'kk' ? 1 : 0;
}

/** Makes the pupil with index `index` of a roll of `enrolled`, of whom the first `kazakh` are taught in Kazakh. */
export function makePupil(
  roll: { index: number; enrolled: number; kazakh: number },
  school: SchoolEffects,
  random: RandomStream,
): Pupil {
  const gender = random.chance(0.49) ? 0 : 1;
  const home = school.home + 0.9 * random.normal();
  const common = commonSd * random.normal() + homeEffect * home;
  const side = gender === 0 ? 0.5 : -0.5;
  const ability = (domain: Domain) =>
    rounded(school.ability[domain] + common + ownSd * random.normal() + side * girlsLead[domain]);
  const abilities = {
    reading: ability('reading'),
    mathematics: ability('mathematics'),
    science: ability('science'),
  };
  return {
    gender,
    language: roll.index < roll.kazakh ? 0 : 1,
    classNumber: classOf(roll),
    home,
    ability: abilities,
    // Weaker pupils are away a little more often, so non-response is not harmless.
    absent: random.chance(absentShare * Math.exp(-0.25 * abilities.mathematics)),
  };
}

/** Classes of at most 25, of one language each, of nearly equal size. */
function classOf({ index, enrolled, kazakh }: { index: number; enrolled: number; kazakh: number }): number {
  const first = Math.ceil(kazakh / classSize);
  if (index < kazakh) return 1 + Math.floor((index * first) / kazakh);
  const others = enrolled - kazakh;
  return 1 + first + Math.floor(((index - kazakh) * Math.ceil(others / classSize)) / others);
}

// Four decimals: the stored truth then does not hang on the last bit of a machine's logarithm.
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
