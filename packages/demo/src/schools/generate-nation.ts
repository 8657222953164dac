import { type DemoArea, demoAreas } from '../territory/areas.ts';
import { regions } from '../territory/regions.ts';
import { makeSchool } from './make-school.ts';
import { placeSchools } from './place-schools.ts';
import type { DemoSchool } from './school.ts';

/**
 * How much is made: `region` West Kazakhstan alone, `nation` all regions, `census` all regions with schools as large
 * as the country's (about 700,000 pupils in grades 4 and 9), to be tested without a draw.
 */
export type NationSize = 'region' | 'nation' | 'census';

/** A synthetic education system. */
export interface Nation {
  /** Nation, regions, districts; parents before children. */
  areas: DemoArea[];
  /** Sorted by code. */
  schools: DemoSchool[];
}

const regionOfSizeRegion = '27';
const schoolsInNation = 7700;
const counted = regions.reduce((sum, region) => sum + region.schools, 0);

// Schools of the drawn nation hold about two thirds of the country's pupils per school, so that a draw of a quarter of
// the eligible schools tests the 110,000 pupils of a real round; a census stretches them to the real size.
const sizeScale: Record<NationSize, number> = { region: 1, nation: 1, census: 1.45 };

/**
 * Makes the areas and the school register of a synthetic nation. Same seed and size, same result; the schools of
 * `region` are those of `nation`.
 */
export function generateNation(seed: string, size: NationSize): Nation {
  const { areas, districts } = demoAreas();
  const wanted = regions.filter(({ code }) => size !== 'region' || code === regionOfSizeRegion);
  const schools = wanted.flatMap((region) => {
    const total = Math.round((region.schools * schoolsInNation) / counted);
    const places = placeSchools(seed, region, districts.get(region.code) ?? [], total);
    return places.map((place) => makeSchool(seed, place, sizeScale[size]));
  });
  schools.sort((a, b) => (a.code < b.code ? -1 : 1));
  const kept = new Set(wanted.map(({ code }) => code));
  return {
    areas: areas.filter((area) => area.level === 'nation' || kept.has(area.code.slice(0, 2))),
    schools,
  };
}
