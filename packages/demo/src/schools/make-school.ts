import type { Names } from '../names.ts';
import { type RandomStream, randomStream } from '../random.ts';
import type { SchoolPlace } from './place-schools.ts';
import type { DemoSchool, SchoolKind, Subordination } from './school.ts';
import { numberedName, privateName, privateNames, specialName, villageName } from './school-names.ts';
import { gradeSizes, schoolSize } from './school-size.ts';

const urbanKinds: readonly [SchoolKind, number][] = [
  ['school-lyceum', 0.12],
  ['school-gymnasium', 0.1],
  ['lyceum', 0.08],
  ['gymnasium', 0.08],
];
const ruralKinds: readonly [SchoolKind, number][] = [
  ['school-gymnasium', 0.03],
  ['school-lyceum', 0.03],
  ['gymnasium', 0.007],
  ['lyceum', 0.003],
];

/** Fills in one school of the register: kind, language, ownership, size, equipment and name. `scale` stretches sizes. */
export function makeSchool(seed: string, place: SchoolPlace, scale: number): DemoSchool {
  const random = randomStream(`${seed}|school|${place.code}`);
  const ordinary = place.role === null;
  const kind = ordinary ? pickKind(place.urban ? urbanKinds : ruralKinds, random) : 'general';
  const language = pickLanguage(place, random);
  const ownership = pickOwnership(place, random);
  const enrolment = schoolSize(place, ownership, scale, random);
  const names = nameOf(place, kind, ownership, random);
  return {
    code: place.code,
    name_kk: names.kk,
    name_ru: names.ru,
    name_en: names.en,
    region: place.region.code,
    district: place.district,
    territory: place.urban ? 'urban' : 'rural',
    kind,
    language,
    ownership,
    subordination: subordinationOf(place),
    evening: place.role === 'evening',
    enrolment,
    ...gradeSizes(place, enrolment, random),
    internet_mbps: internetSpeed(place.urban, random),
    computer_places: computerPlaces(place.urban, enrolment, random),
    participated_last_year: ordinary && enrolment >= 80 && random.chance(0.22),
  };
}

function pickKind(shares: readonly [SchoolKind, number][], random: RandomStream): SchoolKind {
  let rest = random.uniform();
  for (const [kind, share] of shares) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return 'general';
}

function pickLanguage({ role, region, urban }: SchoolPlace, random: RandomStream): DemoSchool['language'] {
  if (role === 'foreign') return 'ru';
  if (role === 'international' || role === 'autonomous') return 'mixed';
  // Villages teach in one language, and in Kazakh, more often than towns do.
  const kazakh = region.kazakh * (urban ? 0.9 : 1.13);
  const russian = region.russian * 0.92;
  const u = random.uniform();
  if (u < kazakh) return 'kk';
  return u < kazakh + russian ? 'ru' : 'mixed';
}

function pickOwnership({ role, region, urban }: SchoolPlace, random: RandomStream): DemoSchool['ownership'] {
  if (role !== null) return role === 'international' ? 'private' : 'state';
  if (!urban) return random.chance(0.008) ? 'private' : 'state';
  return random.chance(region.urban === 1 ? 0.26 : 0.08) ? 'private' : 'state';
}

function subordinationOf({ role }: SchoolPlace): Subordination {
  return role === null || role === 'evening' ? 'local' : role;
}

/** Log-normal speed in Mbit/s to one decimal; some villages, and hardly any town, stay below four. */
function internetSpeed(urban: boolean, random: RandomStream): number {
  const speed = urban ? 45 * Math.exp(0.75 * random.normal()) : 17 * Math.exp(0.9 * random.normal());
  return Math.max(0.5, Math.round(speed * 10) / 10);
}

/** Places in computer rooms: two to seven where a room is missing, else sixteen or more, growing with the school. */
function computerPlaces(urban: boolean, enrolment: number, random: RandomStream): number {
  if (random.chance(urban ? 0.01 : 0.045)) return random.integer(2, 7);
  return 16 + Math.round((enrolment / 22) * (0.7 + 0.6 * random.uniform()));
}

function nameOf(place: SchoolPlace, kind: SchoolKind, ownership: string, random: RandomStream): Names {
  if (place.role !== null) return specialName(place.role, place.number ?? 1);
  if (place.village !== null) return villageName(kind, place.village, place.number);
  const number = place.number ?? 1;
  return ownership === 'private'
    ? privateName(kind, random.pick(privateNames), number)
    : numberedName(kind, number);
}
