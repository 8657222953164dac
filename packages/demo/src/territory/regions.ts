import { type Names, named } from '../names.ts';

/** What the synthetic nation is told about a region. Names and codes are real; shares and effects are assumptions. */
export interface Region {
  /** First two digits of the KATO code, equal to ISO 3166-2. */
  code: string;
  names: Names;
  /** Schools in the published or assumed count; scaled to the nation's total. */
  schools: number;
  /** Share of schools in cities and towns. */
  urban: number;
  /** Share of schools teaching in Kazakh only, in Russian only; the others teach in both. */
  kazakh: number;
  russian: number;
  /** Shift of ability, in pupil standard deviations. */
  effect: number;
  /** Number of districts with villages, and of cities (in a city of republican significance: of city districts). */
  districts: number;
  cities: number;
}

function region(
  code: string,
  names: Names,
  [schools, urban, kazakh, russian, effect, districts, cities]: [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ],
): Region {
  return { code, names, schools, urban, kazakh, russian, effect, districts, cities };
}

/** The 17 regions and three cities of republican significance, by code. */
export const regions: readonly Region[] = [
  region('10', named('Абай облысы', 'область Абай', 'Abai Region'), [305, 0.3, 0.57, 0.09, 0.02, 8, 2]),
  region(
    '11',
    named('Ақмола облысы', 'Акмолинская область', 'Akmola Region'),
    [580, 0.19, 0.25, 0.36, 0, 15, 2],
  ),
  region(
    '15',
    named('Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region'),
    [430, 0.29, 0.61, 0.08, 0.02, 11, 1],
  ),
  region(
    '19',
    named('Алматы облысы', 'Алматинская область', 'Almaty Region'),
    [484, 0.13, 0.46, 0.1, -0.1, 8, 2],
  ),
  region(
    '23',
    named('Атырау облысы', 'Атырауская область', 'Atyrau Region'),
    [225, 0.38, 0.78, 0.03, -0.16, 7, 1],
  ),
  region(
    '27',
    named('Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region'),
    [378, 0.24, 0.62, 0.09, 0, 12, 1],
  ),
  region(
    '31',
    named('Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region'),
    [470, 0.2, 0.53, 0.09, -0.12, 9, 2],
  ),
  region(
    '33',
    named('Жетісу облысы', 'область Жетісу', 'Zhetisu Region'),
    [345, 0.2, 0.56, 0.08, -0.05, 8, 1],
  ),
  region(
    '35',
    named('Қарағанды облысы', 'Карагандинская область', 'Karaganda Region'),
    [404, 0.45, 0.36, 0.27, 0.1, 7, 3],
  ),
  region(
    '39',
    named('Қостанай облысы', 'Костанайская область', 'Kostanay Region'),
    [490, 0.23, 0.23, 0.41, 0.08, 15, 2],
  ),
  region(
    '43',
    named('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
    [310, 0.29, 0.91, 0.02, -0.16, 7, 1],
  ),
  region(
    '47',
    named('Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'),
    [170, 0.44, 0.76, 0.04, -0.14, 5, 2],
  ),
  region(
    '55',
    named('Павлодар облысы', 'Павлодарская область', 'Pavlodar Region'),
    [360, 0.31, 0.34, 0.26, 0.08, 10, 2],
  ),
  region(
    '59',
    named('Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region'),
    [480, 0.12, 0.19, 0.5, 0.06, 13, 1],
  ),
  region(
    '61',
    named('Түркістан облысы', 'Туркестанская область', 'Turkistan Region'),
    [1030, 0.15, 0.79, 0.02, -0.24, 14, 2],
  ),
  region('62', named('Ұлытау облысы', 'область Ұлытау', 'Ulytau Region'), [95, 0.49, 0.6, 0.12, -0.02, 2, 2]),
  region(
    '63',
    named('Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region'),
    [305, 0.35, 0.26, 0.34, 0.08, 9, 2],
  ),
  region('71', named('Астана қаласы', 'город Астана', 'Astana City'), [164, 1, 0.37, 0.13, 0.14, 0, 5]),
  region('75', named('Алматы қаласы', 'город Алматы', 'Almaty City'), [333, 1, 0.28, 0.24, 0.18, 0, 7]),
  region('79', named('Шымкент қаласы', 'город Шымкент', 'Shymkent City'), [251, 1, 0.51, 0.07, -0.02, 0, 4]),
];

/** Cities that are regions of their own: they have city districts and no villages. */
export function isCityRegion(region: Region): boolean {
  return region.urban === 1;
}
