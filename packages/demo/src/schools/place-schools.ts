import type { Names } from '../names.ts';
import { type RandomStream, randomStream, shuffled } from '../random.ts';
import type { DemoDistrict } from '../territory/areas.ts';
import type { Region } from '../territory/regions.ts';
import { toponyms } from '../territory/toponyms.ts';
import type { SpecialRole } from './school.ts';
import { specialRoles } from './special-roles.ts';

/** Where a school stands and what it is there, before anything is known of its pupils. */
export interface SchoolPlace {
  code: string;
  region: Region;
  district: string;
  urban: boolean;
  role: SpecialRole | null;
  /** Village of a rural school. */
  village: Names | null;
  /** Running number: in a village with two schools; in towns and for special schools within the region. */
  number: number | null;
}

/** Places a region's schools in its cities, towns and villages. Special schools come first and stand in towns. */
export function placeSchools(
  seed: string,
  region: Region,
  districts: DemoDistrict[],
  total: number,
): SchoolPlace[] {
  const random = randomStream(`${seed}|places|${region.code}`);
  const urbanTotal = Math.round(total * region.urban);
  const roles = specialRoles(region.code);
  const next = new Map<string, number>();
  const number = (what: string) => count(next, what);
  const villages = villagesOf(districts, random);
  return Array.from({ length: total }, (_, index): SchoolPlace => {
    const urban = index < urbanTotal;
    const role = roles[index] ?? null;
    const district = urban
      ? townOf(districts, random)
      : random.pick(districts.filter((one) => !one.urban)).code;
    const code = district + String(number(`code ${district}`)).padStart(3, '0');
    const base = { code, region, district, urban, role };
    if (role !== null) return { ...base, village: null, number: number(role) };
    if (urban) return { ...base, village: null, number: number('town') };
    return { ...base, ...nextVillage(villages, district, number) };
  });
}

function count(counters: Map<string, number>, what: string): number {
  const value = (counters.get(what) ?? 0) + 1;
  counters.set(what, value);
  return value;
}

// Six of seven town schools stand in a city, most of them in the first; the rest in small towns of the districts.
function townOf(districts: DemoDistrict[], random: RandomStream): string {
  const cities = districts.filter((one) => one.urban);
  const towns = districts.filter((one) => !one.urban);
  if (towns.length > 0 && random.chance(1 / 7)) return random.pick(towns).code;
  const first = cities[0];
  if (first && towns.length > 0 && random.chance(0.5)) return first.code;
  return random.pick(cities).code;
}

function villagesOf(districts: DemoDistrict[], random: RandomStream): Map<string, Names[]> {
  return new Map(districts.map(({ code, names }) => [code, villageNames(names, random)]));
}

// No village is called like its own district: that name belongs to the district's town.
function villageNames(district: Names, random: RandomStream): Names[] {
  return shuffled(
    toponyms.filter((name) => !district.kk.startsWith(`${name.kk} `)),
    random,
  );
}

// Every ninth village has two schools.
function nextVillage(
  villages: Map<string, Names[]>,
  district: string,
  number: (what: string) => number,
): { village: Names; number: number | null } {
  const index = number(`village ${district}`) - 1;
  const round = Math.floor(index / 10);
  const inRound = index % 10;
  const names = villages.get(district) ?? [];
  const village = names[round * 9 + Math.min(inRound, 8)];
  if (!village) throw new RangeError(`No village name left in district ${district}`);
  return { village, number: inRound < 8 ? null : inRound - 7 };
}
