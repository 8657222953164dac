import { randomStream } from '../random.ts';
import type { DemoSchool, SchoolKind } from '../schools/school.ts';
import { regions } from '../territory/regions.ts';
import type { Domain } from '../tests/test-model.ts';

/** How much a school shifts its pupils, in standard deviations of pupils. */
export interface SchoolEffects {
  /** Ability by literacy. */
  ability: Record<Domain, number>;
  /** Circumstances of its families. */
  home: number;
}

const kindEffect: Record<SchoolKind, number> = {
  general: -0.04,
  'school-gymnasium': 0.12,
  'school-lyceum': 0.14,
  gymnasium: 0.18,
  lyceum: 0.24,
};
const regionEffect = new Map(regions.map(({ code, effect }) => [code, effect]));
const urbanEffect = 0.08;
const privateEffect = 0.15;
const eveningEffect = -0.5;

/** Spread of schools that nothing in the register explains: common to the literacies, and of each its own. */
const commonSd = 0.4;
const ownSd = 0.14;

// Takes the mean of all these effects over the pupils of a drawn nation back to zero.
const centre = 0.07;

/** The effects of one school; grades 4 and 9 share them. */
export function schoolEffects(seed: string, school: DemoSchool): SchoolEffects {
  const random = randomStream(`${seed}|effects|${school.code}`);
  const common = explained(school) + commonSd * random.normal();
  return {
    ability: {
      reading: common + ownSd * random.normal(),
      mathematics: common + ownSd * random.normal(),
      science: common + ownSd * random.normal(),
    },
    home: (school.territory === 'urban' ? 0.12 : -0.13) + 0.4 * random.normal(),
  };
}

function explained(school: DemoSchool): number {
  return (
    (regionEffect.get(school.region) ?? 0) +
    kindEffect[school.kind] +
    (school.territory === 'urban' ? urbanEffect : 0) +
    (school.ownership === 'private' ? privateEffect : 0) +
    (school.evening || school.subordination === 'penal' ? eveningEffect : 0) -
    centre
  );
}
