import { optionalChoice, optionalText } from '../../app/search.ts';

/** What the figures are split by. */
export const groupings = ['all', 'gender', 'territory', 'language'] as const;
export type Grouping = (typeof groupings)[number];

/** The groupings that a domain allows: texts to read in two languages are not one scale. */
export function groupingsOf(domain: string): readonly Grouping[] {
  return domain === 'reading' ? groupings.filter((group) => group !== 'language') : groupings;
}

/** What is shown of each area. */
export const views = ['mean', 'percentiles', 'levels'] as const;
export type View = (typeof views)[number];

/** Levels of the territory below the nation. */
export const areaLevels = ['region', 'district', 'school'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Columns by which the areas can be put in order. */
export const sortColumns = ['name', 'mean', 'pupils', 'schools'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** State of the results page in its address; what is undefined takes the page's own choice. */
export interface ResultsSearch {
  test?: string | undefined;
  domain?: string | undefined;
  level?: AreaLevel | undefined;
  parent?: string | undefined;
  group?: Grouping | undefined;
  view?: View | undefined;
  sort?: SortColumn | undefined;
  down?: '1' | undefined;
}

/** Reads the state of the results page from its address. */
export function resultsSearch(search: Record<string, unknown>): ResultsSearch {
  return {
    test: optionalText(search.test),
    domain: optionalText(search.domain),
    level: optionalChoice(areaLevels, search.level),
    parent: optionalText(search.parent),
    group: optionalChoice(groupings, search.group),
    view: optionalChoice(views, search.view),
    sort: optionalChoice(sortColumns, search.sort),
    down: optionalChoice(['1'], optionalText(search.down)),
  };
}
