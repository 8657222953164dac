import type { School } from '@sapa/sampling';
import type { Names } from '../names.ts';

/** A node of the tree of territory, by public codes. */
export interface Area {
  code: string;
  level: 'nation' | 'region' | 'district';
  parent: string | null;
  names: Names;
}

const plain = (name: string): Names => ({ kk: name, ru: name, en: name });

/** Public code of a district that a register names only by text: unique inside its region. */
function districtCode(region: string, district: string): string {
  return district.startsWith(`${region}/`) ? district : `${region}/${district}`;
}

/** The smallest area that a school's columns name: district, else region, else the nation. */
export function areaCodeOf(school: School, nation: string, areas: ReadonlyMap<string, Area>): string {
  const { region, district } = school;
  if (typeof region !== 'string' || region === '') return nation;
  if (typeof district !== 'string' || district === '') return region;
  return isDistrict(areas.get(district), region) ? district : districtCode(region, district);
}

// A district may be called like a region: a region and its capital often share a name.
function isDistrict(area: Area | undefined, region: string): boolean {
  return area?.level === 'district' && area.parent === region;
}

/**
 * The tree of areas of a register: those given (with real names), and for the regions and districts that schools name and nobody gave,
 * new nodes named by the register's own text.
 */
export function areasOf(
  nation: { code: string; names: Names },
  schools: readonly School[],
  given: readonly Area[] = [],
): Area[] {
  const areas = new Map<string, Area>(given.map((area) => [area.code, area]));
  if (!given.some((area) => area.level === 'nation'))
    areas.set(nation.code, { code: nation.code, level: 'nation', parent: null, names: nation.names });
  const root = [...areas.values()].find((area) => area.level === 'nation')?.code ?? nation.code;
  for (const { region, district } of schools) {
    if (typeof region !== 'string' || region === '') continue;
    if (!areas.has(region))
      areas.set(region, { code: region, level: 'region', parent: root, names: plain(region) });
    if (typeof district !== 'string' || district === '') continue;
    if (isDistrict(areas.get(district), region)) continue;
    const code = districtCode(region, district);
    if (!areas.has(code))
      areas.set(code, { code, level: 'district', parent: region, names: plain(district) });
  }
  return [...areas.values()];
}
