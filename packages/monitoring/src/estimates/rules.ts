import type { Replicates } from '@sapa/estimation';

/**
 * Rules of reporting as data: lower edges of the achievement levels on the reporting scale, percentiles, and the size below which a group is hidden.
 * The levels are this installation's own (no official ones are published); the minimum sizes follow PISA (30 pupils, 5 schools) for territories
 * and five pupils inside a school.
 */
export const reportingRules = {
  cuts: [400, 475, 550, 625],
  percentiles: [10, 25, 50, 75, 90],
  /** A percentile, or an end of its interval, is told with at least so many pupils on either side: else it is one pupil's own score. */
  pupilsBeyondPercentile: 3,
  /**
   * Figures of fewer pupils than this must not follow from others by subtraction, nor must those hidden for their sake. A territory
   * that is hidden with more of them is hidden because its figures are not exact; schools that are shown may add up to it.
   */
  protectedPupils: 5,
  /** What is lost with a group that is hidden for the sake of others, besides 1 for each of its pupils: its place, and all results of a school. */
  hidingCosts: { nation: 100_000, region: 10_000, district: 0, school: 0, wholeSchool: 1000 },
  /** Answers to an item in one school: fewer are not told, and answers of fewer pupils than `minimumPupils` are told with others. */
  item: { minimumAnswers: 10, minimumPupils: 3 },
  /**
   * Pages tell a tenth of a point and a whole percent: a change in fewer of a group's pupils than this part does not show there. A
   * group that was shown with a few pupils more or fewer, of whom the change would tell, is hidden.
   */
  resolution: 0.001,
  /**
   * Figures leave the server in these steps (points of the scale, parts of 1), which are those of the pages; standard errors in tenths of
   * them. With all digits a pupil's change could be read from two releases even of a nation.
   */
  precision: { mean: 0.1, sd: 0.1, percentile: 1, share: 0.01 },
  territory: { minimumPupils: 30, minimumSchools: 5 },
  school: { minimumPupils: 5 },
} as const;

/** Groupings of every figure; a school's are not split by territory or kind, it is of one. Kinds are too few in a district. */
export const groupings = ['all', 'gender', 'territory', 'language', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

export const areaLevels = ['nation', 'region', 'district', 'school'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Domains whose texts differ between the languages: pupils tested in two languages are not on one scale. */
const domainsOfOneLanguage: readonly string[] = ['reading'];

/** Whether pupils tested in different languages stand on one scale of the domain. */
export function isOneScaleInAllLanguages(domain: string): boolean {
  return !domainsOfOneLanguage.includes(domain);
}

/** The groupings whose figures may be compared in a domain. */
export function groupingsOf(domain: string): readonly Grouping[] {
  return isOneScaleInAllLanguages(domain) ? groupings : groupings.filter((it) => it !== 'language');
}

const groupingsOfDistricts = groupings.filter((it) => it !== 'kind');

/** How the figures of one level are made. */
export interface LevelRules {
  /** Columns that tell the areas of the level apart. */
  by: readonly ('region' | 'district' | 'school')[];
  replicates: Replicates;
  minimumPupils: number;
  minimumSchools: number;
  groupings: readonly Grouping[];
}

const { territory, school } = reportingRules;
const ofSample: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit', population: 'fraction' };

/**
 * Territories: JK2 from the zones of the draw, less the part of the schools that was drawn. A school: pupils as independent draws
 * from those whom the school could have had (linearisation without clusters, each school for itself), because all of them were
 * tested and there is no sample inside it.
 */
export const levelRules: Readonly<Record<AreaLevel, LevelRules>> = {
  nation: { by: [], replicates: ofSample, ...territory, groupings },
  region: { by: ['region'], replicates: ofSample, ...territory, groupings },
  district: { by: ['district'], replicates: ofSample, ...territory, groupings: groupingsOfDistricts },
  school: {
    by: ['school'],
    replicates: { method: 'linearised', stratum: 'school' },
    ...school,
    minimumSchools: 0,
    groupings: ['all', 'gender', 'language'],
  },
};
