import { type Names, named } from '../names.ts';
import { randomStream, shuffled } from '../random.ts';
import { isCityRegion, type Region, regions } from './regions.ts';
import { toponyms } from './toponyms.ts';

/** One node of the tree nation › region › district. */
export interface DemoArea {
  /** `KZ`, the two digits of the region, or those and two digits of our own for the district. */
  code: string;
  level: 'nation' | 'region' | 'district';
  parent: string | null;
  names: Names;
}

/** A district with what the schools in it need to know. */
export interface DemoDistrict extends DemoArea {
  /** A city, or a district of one. */
  urban: boolean;
}

const nation: DemoArea = {
  code: 'KZ',
  level: 'nation',
  parent: null,
  names: named('Қазақстан Республикасы', 'Республика Казахстан', 'Republic of Kazakhstan'),
};

const westKazakhstan: readonly Names[] = [
  named('Ақжайық ауданы', 'Акжаикский район', 'Akzhaiyk District'),
  named('Бәйтерек ауданы', 'район Бәйтерек', 'Baiterek District'),
  named('Бөкей ордасы ауданы', 'Бокейординский район', 'Bokei Orda District'),
  named('Бөрлі ауданы', 'Бурлинский район', 'Borili District'),
  named('Жаңақала ауданы', 'Жангалинский район', 'Zhanakala District'),
  named('Жәнібек ауданы', 'Жанибекский район', 'Zhanibek District'),
  named('Казталов ауданы', 'Казталовский район', 'Kaztalov District'),
  named('Қаратөбе ауданы', 'Каратобинский район', 'Karatobe District'),
  named('Сырым ауданы', 'Сырымский район', 'Syrym District'),
  named('Тасқала ауданы', 'Таскалинский район', 'Taskala District'),
  named('Теректі ауданы', 'Теректинский район', 'Terekti District'),
  named('Шыңғырлау ауданы', 'Чингирлауский район', 'Shyngyrlau District'),
];

/** The tree of areas and the districts of each region. Outside West Kazakhstan districts are invented; no seed: names stay. */
export function demoAreas(): { areas: DemoArea[]; districts: Map<string, DemoDistrict[]> } {
  const districts = new Map<string, DemoDistrict[]>();
  const free = shuffled(toponyms, randomStream('sapa|districts'));
  for (const region of regions) districts.set(region.code, districtsOf(region, free));
  const below = regions.flatMap((region): DemoArea[] => [
    { code: region.code, level: 'region', parent: nation.code, names: region.names },
    ...(districts.get(region.code) ?? []).map(({ code, level, parent, names }) => ({
      code,
      level,
      parent,
      names,
    })),
  ]);
  return { areas: [nation, ...below], districts };
}

function districtsOf(region: Region, free: Names[]): DemoDistrict[] {
  const { urban, rural } = namesOf(region, free);
  return [...urban, ...rural].map((names, index) => ({
    code: region.code + String(index + 1).padStart(2, '0'),
    level: 'district',
    parent: region.code,
    names,
    urban: index < urban.length,
  }));
}

function namesOf(region: Region, free: Names[]): { urban: readonly Names[]; rural: readonly Names[] } {
  if (region.code === '27') {
    return { urban: [named('Орал қаласы', 'город Уральск', 'Oral City')], rural: westKazakhstan };
  }
  return {
    urban: free.splice(0, region.cities).map(isCityRegion(region) ? district : city),
    rural: free.splice(0, region.districts).map(district),
  };
}

// «район …» and «город …» with the bare name are right in Russian for any name; an adjective would have to be guessed.
function district(place: Names): Names {
  return named(`${place.kk} ауданы`, `район ${place.ru}`, `${place.en} District`);
}

function city(place: Names): Names {
  return named(`${place.kk} қаласы`, `город ${place.ru}`, `${place.en} City`);
}
